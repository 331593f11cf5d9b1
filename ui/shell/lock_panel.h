// Stands in the place of everything while the program is locked.
#pragma once

#include "ui/shell/unlock_form.h"

namespace werkpad
{

class LockPanel : public QWidget
{
    Q_OBJECT
public:
    LockPanel(const std::filesystem::path& file, const QString& login, QWidget* parent = nullptr);
    void focusFirst() { m_form->focusFirst(); }

Q_SIGNALS:
    void unlocked();
    void signOutWanted();

private:
    UnlockForm* m_form;
};

} // namespace werkpad
