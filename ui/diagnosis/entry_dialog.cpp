#include "ui/diagnosis/entry_dialog.h"

#include "core/diagnosis/diagnosis_fields.h"
#include "core/diagnosis/diagnosis_rules.h"
#include "ui/shared/convert.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace werkpad
{

void fillKinds(QComboBox& kinds)
{
    const auto codes = storedCodes(DiagnosisEntryKind{});
    for (std::size_t i = 0; i < codes.size(); ++i)
        kinds.addItem(label(static_cast<DiagnosisEntryKind>(i)), toQString(codes.at(i)));
}

DiagnosisEntryKind kindIn(const QComboBox& kinds)
{
    DiagnosisEntryKind kind = DiagnosisEntryKind::Impression;
    fromValue(Value(toStdString(kinds.currentData().toString())), kind);
    return kind;
}

EntryDialog::EntryDialog(OpenDossier& dossier, DiagnosisEntry entry, QWidget* parent)
    : RecordDialog(tr("Change note"), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_before(std::move(entry))
    , m_kind(new QComboBox(this))
    , m_text(makeNote(6))
{
    fillKinds(*m_kind);
    m_kind->setCurrentIndex(static_cast<int>(m_before.kind));
    m_text->setPlainText(toQString(m_before.text));
    addField("kind", tr("&Kind"), m_kind);
    addField("text", tr("&Text"), m_text);
    start(dossier.workspace().drafts(), QStringLiteral("diagnosis_entry/%1").arg(toQString(m_before.id.text())));
    m_text->setFocus(Qt::OtherFocusReason);
}

DiagnosisEntry EntryDialog::value() const
{
    DiagnosisEntry entry = m_before;
    entry.kind = kindIn(*m_kind);
    entry.text = toStdString(m_text->toPlainText());
    return entry;
}

std::vector<Finding> EntryDialog::findings() const
{
    return check(value());
}

Result<void> EntryDialog::save()
{
    return m_dossier.perform(
        tr("note of the diagnosis of %1 changed").arg(m_dossier.name()),
        [&](Workspace& workspace) { return workspace.diagnoses().changeEntry(m_before, value()); });
}

} // namespace werkpad
