// Closes an appointment: it was held, the client did not come, or it was called off.
#pragma once

#include "core/contacts/contact.h"
#include "ui/shared/record_dialog.h"

class QLineEdit;

namespace werkpad
{

class OpenDossier;

class OutcomeDialog : public RecordDialog
{
    Q_OBJECT
public:
    // `outcome` is Done, Missed or Cancelled.
    OutcomeDialog(OpenDossier& dossier, const Contact& appointment, ContactState outcome, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    OpenDossier& m_dossier;
    Contact m_appointment;
    ContactState m_outcome;
    QPlainTextEdit* m_note;
    QLineEdit* m_followUp = nullptr; // when it was held
    DateEdit* m_followUpOn = nullptr;
};

} // namespace werkpad
