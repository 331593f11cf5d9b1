// The first thing somebody sees of an existing file: who are you.
#pragma once

#include "ui/shell/unlock_form.h"

namespace werkpad
{

class SignInWindow : public QWidget
{
    Q_OBJECT
public:
    SignInWindow(const std::filesystem::path& file, const QString& login, QWidget* parent = nullptr);
    void showError(const Error& error) { m_form->showError(error); }

Q_SIGNALS:
    void unlocked(const werkpad::UnlockedFile& file);
    void otherWanted(); // another file, or a new office

protected:
    void showEvent(QShowEvent* event) override;

private:
    UnlockForm* m_form;
};

} // namespace werkpad
