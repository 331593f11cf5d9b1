#include "ui/diagnosis/diagnosis_reading.h"

#include "ui/diagnosis/diagnosis_story.h"
#include "ui/shared/convert.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/text_style.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace werkpad
{

QString diagnosisTitle(const Diagnosis& diagnosis)
{
    const bool isBroad = diagnosis.width == DiagnosisWidth::Broad;
    if (!diagnosis.decidedOn)
        return isBroad ? DiagnosisReading::tr("Broad diagnosis") : DiagnosisReading::tr("Narrow diagnosis");
    return (isBroad ? DiagnosisReading::tr("Broad diagnosis, decided on %1: %2")
                    : DiagnosisReading::tr("Narrow diagnosis, decided on %1: %2"))
        .arg(shownDate(diagnosis.decidedOn), label(diagnosis.level).toLower());
}

DiagnosisReading::DiagnosisReading(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_story(new DiagnosisStory(dossier, this))
    , m_judgement(makeText(tr("Judgement"), QStringLiteral("judgementText")))
    , m_weighing(makeText(tr("Weighing"), QStringLiteral("weighingText")))
    , m_decision(makeText(tr("Decision"), QStringLiteral("decisionText")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_story);
    for (const Text& part : {m_judgement, m_weighing, m_decision}) {
        layout->addSpacing(spacing(*this));
        layout->addWidget(part.title);
        layout->addWidget(part.text);
    }
}

DiagnosisReading::Text DiagnosisReading::makeText(const QString& title, const QString& name)
{
    auto* heading = new QLabel(title, this);
    setTextStyle(*heading, TextSize::Normal, TextTone::Normal, true);
    auto* text = new QLabel(this);
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return {heading, text};
}

void DiagnosisReading::show(const Text& part, const QString& text)
{
    part.text->setText(text);
    part.title->setVisible(!text.isEmpty());
    part.text->setVisible(!text.isEmpty());
}

void DiagnosisReading::setDiagnosis(const DiagnosisWithEntries& shown)
{
    const Diagnosis& diagnosis = shown.diagnosis;
    m_story->setDiagnosis(shown);
    show(m_judgement, toQString(diagnosis.judgement));
    show(m_weighing, toQString(diagnosis.weighing));
    QStringList decision{toQString(diagnosis.decision)};
    if (diagnosis.level != ServiceLevel::Undecided)
        decision << label(diagnosis.level);
    if (diagnosis.decidedOn) {
        const QString by = diagnosis.decidedBy ? m_dossier.staffName(*diagnosis.decidedBy) : QString();
        decision << (by.isEmpty() ? tr("Decided on %1").arg(shownDate(diagnosis.decidedOn))
                                  : tr("Decided on %1 by %2").arg(shownDate(diagnosis.decidedOn), by));
    }
    decision.removeAll(QString());
    show(m_decision, decision.join(QLatin1Char('\n')));
}

} // namespace werkpad
