// Changes one's own note of a diagnosis.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class EntryDialog : public RecordDialog
{
    Q_OBJECT
public:
    EntryDialog(OpenDossier& dossier, DiagnosisEntry entry, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] DiagnosisEntry value() const;

    OpenDossier& m_dossier;
    DiagnosisEntry m_before;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
};

// The kinds of note in the order in which they are offered, each with its stored code as data.
void fillKinds(QComboBox& kinds);
[[nodiscard]] DiagnosisEntryKind kindIn(const QComboBox& kinds);

} // namespace werkpad
