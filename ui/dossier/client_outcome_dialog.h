// Asks how a client stopped being a jobseeker, and saves it.
#pragma once

#include "core/outcomes/outcome.h"
#include "ui/shared/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace werkpad
{

class OpenDossier;

class ClientOutcomeDialog : public RecordDialog
{
    Q_OBJECT
public:
    // A nil id makes a new outcome.
    ClientOutcomeDialog(OpenDossier& dossier, const ClientOutcome& outcome, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void addChoices();
    void load(const ClientOutcome& outcome);
    // Only another exit has a reason, only work can last.
    void fitKind();
    [[nodiscard]] OutcomeKind kind() const;
    [[nodiscard]] ClientOutcome value() const;

    OpenDossier& m_dossier;
    ClientOutcome m_initial; // as it stood in the database when it was last read
    std::vector<ExitReason> m_reasons{};
    QComboBox* m_kind;
    QComboBox* m_reason;
    DateEdit* m_happenedOn;
    QLineEdit* m_through;
    QComboBox* m_lasting;
    DateEdit* m_lastingCheckedOn;
    DateEdit* m_returnedOn;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
