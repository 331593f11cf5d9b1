// Makes or changes an appointment, or corrects a contact that was held.
#pragma once

#include "core/contacts/contact.h"
#include "ui/shared/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace werkpad
{

class OpenDossier;

// A contact without id is a new appointment. Another appointment of the coach at that time is remarked on, not refused.
class ContactDialog : public RecordDialog
{
    Q_OBJECT
public:
    ContactDialog(OpenDossier& dossier, const Contact& contact, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    void fillChoices();
    [[nodiscard]] Contact value() const;

    OpenDossier& m_dossier;
    Contact m_initial;
    DateEdit* m_on;
    QLineEdit* m_time;
    QComboBox* m_minutes;
    QComboBox* m_staff;
    QComboBox* m_channel;
    QLineEdit* m_place;
    QLineEdit* m_subject;
    QPlainTextEdit* m_note = nullptr; // of what was held
    QLineEdit* m_followUp = nullptr;
    DateEdit* m_followUpOn = nullptr;
};

} // namespace werkpad
