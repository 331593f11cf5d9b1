// Asks what a new office needs, and makes its file.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shared/background.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace werkpad
{

class FindingsView;
class FormFindings;
class PassphraseEdit;
class Questions;

class NewOfficeForm : public QWidget
{
    Q_OBJECT
public:
    // Borrows both.
    NewOfficeForm(Questions& questions, const Clock& clock, QWidget* parent = nullptr);
    // How much work guessing the passphrase shall be; tests make it cheap.
    void setCost(const KeyDerivationCost& cost) { m_cost = cost; }
    void focusFirst();

Q_SIGNALS:
    void created(const werkpad::UnlockedFile& file); // signed in as its first user
    void cancelled();

private:
    [[nodiscard]] NewOffice value() const;
    [[nodiscard]] std::vector<Finding> findings() const;
    void addFields();
    void chooseFile();
    void suggestFile();
    void create();
    void setBusy(bool busy);

    Questions& m_questions;
    const Clock& m_clock;
    KeyDerivationCost m_cost{};
    QLineEdit* m_name;
    QLineEdit* m_subname;
    QComboBox* m_profile;
    QLineEdit* m_admin;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    QLineEdit* m_file;
    QWidget* m_fields;
    QPushButton* m_create;
    FindingsView* m_general;
    FormFindings* m_findings;
    Background<NoResource> m_background;
};

} // namespace werkpad
