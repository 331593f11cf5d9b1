// Asks for name and passphrase and opens the key slot, without holding up the window.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace werkpad
{

class FindingsView;
class PassphraseEdit;

class UnlockForm : public QWidget
{
    Q_OBJECT
public:
    enum class Who {
        Anybody,     // types a name
        OnlyThisOne, // the name is given: unlocking again
    };
    UnlockForm(const std::filesystem::path& file, const QString& login, Who who, QWidget* parent = nullptr);
    void focusFirst();
    void showError(const Error& error);
    [[nodiscard]] QString login() const;

Q_SIGNALS:
    void unlocked(const werkpad::UnlockedFile& file);

private:
    void unlock();
    void setBusy(bool busy);
    void answered(const Result<UnlockedFile>& result);

    std::filesystem::path m_file;
    QLineEdit* m_login;
    PassphraseEdit* m_passphrase;
    QLabel* m_capsLock;
    FindingsView* m_findings;
    QPushButton* m_unlock;
    Background<NoResource> m_background;
};

} // namespace werkpad
