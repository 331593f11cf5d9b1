#include "ui/diagnosis/diagnosis_story.h"

#include "ui/diagnosis/entry_dialog.h"
#include "ui/diagnosis/entry_row.h"
#include "ui/shared/error_text.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

DiagnosisStory::DiagnosisStory(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_column(new QVBoxLayout(this))
{
    using K = DiagnosisEntryKind;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing(*this, 1.5));
    m_parts.push_back(makePart({K::Impression, K::Reasoning, K::Argument, K::Activity}, tr("Impression"),
                               tr("Nothing has been written yet. What did you see and hear?"),
                               QStringLiteral("storyPart")));
    m_parts.push_back(makePart({K::Chance}, tr("Chances"), tr("No chances noted yet."), QStringLiteral("chancesPart")));
    m_parts.push_back(makePart({K::Risk}, tr("Risks"), tr("No risks noted yet."), QStringLiteral("risksPart")));
    m_parts.push_back(
        makePart({K::Source}, tr("Consulted sources"), tr("No sources noted yet."), QStringLiteral("sourcesPart")));
    m_column->addWidget(m_parts[0].box);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(spacing(*this, 2));
    beside->addWidget(m_parts[1].box, 1, Qt::AlignTop);
    beside->addWidget(m_parts[2].box, 1, Qt::AlignTop);
    m_column->addLayout(beside);
    m_column->addWidget(m_parts[3].box);
}

void DiagnosisStory::setEntryLine(QWidget* line)
{
    m_column->insertWidget(1, line);
}

DiagnosisStory::Part DiagnosisStory::makePart(std::vector<DiagnosisEntryKind> kinds, const QString& title,
                                              const QString& nothing, const QString& name)
{
    auto* box = new QWidget(this);
    box->setObjectName(name);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 0.5));
    auto* heading = new QLabel(title, box);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);
    layout->addWidget(heading);
    auto* rows = new QVBoxLayout;
    layout->addLayout(rows);
    auto* none = new QLabel(nothing, box);
    none->setWordWrap(true);
    setTextStyle(*none, TextSize::Normal, TextTone::Muted);
    layout->addWidget(none);
    return {std::move(kinds), box, rows, none};
}

void DiagnosisStory::setDiagnosis(const DiagnosisWithEntries& shown)
{
    const bool isEditable = !shown.diagnosis.decidedOn && m_dossier.may(Permission::EditClients);
    if (m_isFilled && shown == m_shown && isEditable == m_wasEditable)
        return;
    m_isFilled = true;
    m_wasEditable = isEditable;
    m_shown = shown;
    for (Part& part : m_parts)
        fill(part);
}

// The rows are made anew; who was in one of them is there again.
void DiagnosisStory::fill(Part& part)
{
    int focused = -1;
    for (int i = 0; i < part.rows->count(); ++i) {
        if (part.rows->itemAt(i)->widget()->hasFocus())
            focused = i;
    }
    while (part.rows->count() > 0) {
        auto* item = part.rows->takeAt(0);
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    QList<EntryRow*> rows;
    for (const auto& entry : m_shown.entries) {
        if (std::ranges::find(part.kinds, entry.kind) == part.kinds.end())
            continue;
        rows << makeRow(entry);
        part.rows->addWidget(rows.back());
    }
    part.nothing->setVisible(rows.isEmpty());
    part.box->setVisible(m_wasEditable || !rows.isEmpty()); // what is only read says nothing of what is not there
    if (focused >= 0 && !rows.isEmpty())
        rows[std::min(focused, static_cast<int>(rows.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

EntryRow* DiagnosisStory::makeRow(const DiagnosisEntry& entry)
{
    const bool isOwn = entry.author == m_dossier.workspace().session().staff;
    const EntryRow::Possible possible{m_wasEditable && isOwn,
                                      m_wasEditable && (isOwn || m_dossier.may(Permission::ViewEverywhere))};
    auto* row = new EntryRow(entry, m_dossier.staffName(entry.author), possible, this);
    // Queued: the row that asks is made anew while it is answered.
    connect(
        row, &EntryRow::changeRequested, this, [this, entry] { (new EntryDialog(m_dossier, entry, this))->open(); },
        Qt::QueuedConnection);
    connect(row, &EntryRow::removeRequested, this, [this, entry] { remove(entry); }, Qt::QueuedConnection);
    return row;
}

// Without a question: undo brings it back.
void DiagnosisStory::remove(const DiagnosisEntry& entry)
{
    const auto removed =
        m_dossier.perform(tr("note of the diagnosis of %1 removed").arg(m_dossier.name()),
                          [&](Workspace& workspace) { return workspace.diagnoses().removeEntry(entry.id); });
    if (!removed)
        Q_EMIT failed(errorText(removed.error()));
}

} // namespace werkpad
