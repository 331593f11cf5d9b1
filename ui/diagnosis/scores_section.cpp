#include "ui/diagnosis/scores_section.h"

#include "core/diagnosis/instrument.h"
#include "ui/diagnosis/assessment_dialog.h"
#include "ui/diagnosis/instrument_labels.h"
#include "ui/diagnosis/score_chart.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

ScoresSection::ScoresSection(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("Instruments"), this);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);
    column->addWidget(heading);
    for (const Instrument& instrument : knownInstruments())
        m_parts.push_back(makePart(instrument, *column));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        connect(m_parts[i].record, &QPushButton::clicked, this, [this, i] {
            const Part& part = m_parts[i];
            const auto last = part.assessments.empty() ? std::nullopt : std::optional(part.assessments.back());
            (new AssessmentDialog(m_dossier, *part.instrument, last, this))->open();
        });
        connect(m_parts[i].remove, &QPushButton::clicked, this,
                [this, i] { remove(m_parts[i].assessments.back().id); });
    }
}

ScoresSection::Part ScoresSection::makePart(const Instrument& instrument, QVBoxLayout& column)
{
    const QString name = instrumentLabel(instrument);
    Part part{&instrument};
    auto* title = new QLabel(QStringLiteral("%1 %2").arg(name, toQString(instrument.version)), this);
    part.source = new QLabel(this);
    part.source->setWordWrap(true);
    part.source->setTextFormat(Qt::PlainText);
    setTextStyle(*part.source, TextSize::Small, TextTone::Muted);
    part.chart = new ScoreChart(instrument, this);
    part.record = new QPushButton(icon(Icon::Add), tr("Record scores…"), this);
    part.record->setObjectName(toQString(instrument.code) + QStringLiteral("RecordButton"));
    part.record->setAccessibleName(tr("Record scores of %1").arg(name));
    part.remove = new QPushButton(tr("Remove newest scores"), this);
    part.remove->setObjectName(toQString(instrument.code) + QStringLiteral("RemoveButton"));
    part.remove->setAccessibleName(tr("Remove newest scores of %1").arg(name));
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(part.record);
    top->addWidget(part.remove);
    top->addStretch();
    column.addLayout(top);
    column.addWidget(part.source);
    column.addWidget(part.chart);
    return part;
}

void ScoresSection::setAssessments(const std::vector<Assessment>& assessments, std::optional<DiagnosisId> open)
{
    for (Part& part : m_parts) {
        std::vector<Assessment> own;
        for (const Assessment& assessment : assessments) {
            if (assessment.instrument == part.instrument->code)
                own.push_back(assessment);
        }
        const bool isSame = own == part.assessments;
        part.assessments = std::move(own);
        if (!isSame)
            part.chart->setAssessments(part.assessments);
        show(part, open);
    }
}

void ScoresSection::show(Part& part, std::optional<DiagnosisId> open)
{
    const bool mayEdit = m_dossier.may(Permission::EditClients);
    const bool isEmpty = part.assessments.empty();
    part.chart->setVisible(!isEmpty);
    part.record->setVisible(mayEdit);
    part.remove->hide();
    if (isEmpty) {
        part.source->setText(tr("Nothing has been scored yet."));
        return;
    }
    const Assessment& last = part.assessments.back();
    QString source = tr("Newest: %1, version %2, %3")
                         .arg(shownDate(last.takenOn), toQString(last.version), m_dossier.staffName(last.author));
    if (!part.instrument->steps.empty()) {
        for (const Score& score : parseScores(last.scores).value_or(std::vector<Score>{}))
            source += QLatin1Char('\n') + scoreLabel(*part.instrument, score.value);
    }
    if (!last.remark.empty())
        source += QLatin1Char('\n') + toQString(last.remark);
    part.source->setText(source);
    const bool isOwn = last.author == m_dossier.workspace().session().staff;
    const bool isFree = !last.diagnosis || last.diagnosis == open;
    part.remove->setVisible(mayEdit && isFree && (isOwn || m_dossier.may(Permission::ViewEverywhere)));
}

// Without a question: undo brings it back.
void ScoresSection::remove(AssessmentId assessment)
{
    const auto removed = m_dossier.perform(tr("scores of %1 removed").arg(m_dossier.name()), [&](Workspace& workspace) {
        return workspace.diagnoses().removeAssessment(assessment);
    });
    if (!removed)
        Q_EMIT failed(errorText(removed.error()));
}

} // namespace werkpad
