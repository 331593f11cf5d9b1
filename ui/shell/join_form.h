// Asks what a new workstation needs to join colleagues, and makes its file.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace werkpad
{

class FindingsView;
class FormFindings;
class PassphraseEdit;
class Questions;

class JoinForm : public QWidget
{
    Q_OBJECT
public:
    // Borrows both.
    JoinForm(Questions& questions, const Clock& clock, QWidget* parent = nullptr);
    void setCost(const KeyDerivationCost& cost) { m_cost = cost; } // tests make it cheap
    void focusFirst();

Q_SIGNALS:
    void joined(const werkpad::UnlockedFile& file); // signed in as who was invited
    void cancelled();

private:
    void addFields();
    QLineEdit* addChooser(const QString& text, const char* name, const QString& choose, void (JoinForm::*slot)());
    void chooseFolder();
    void chooseInvitation();
    void chooseFile();
    [[nodiscard]] std::vector<Finding> findings() const;
    void join();
    void setBusy(bool busy);

    Questions& m_questions;
    const Clock& m_clock;
    KeyDerivationCost m_cost{};
    QWidget* m_fields;
    FindingsView* m_general;
    FormFindings* m_findings;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_invitation = nullptr;
    QLineEdit* m_code;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    QLineEdit* m_file = nullptr;
    QPushButton* m_join;
    Background<NoResource> m_background;
};

} // namespace werkpad
