#include "ui/diagnosis/assessment_dialog.h"

#include "core/diagnosis/diagnosis_rules.h"
#include "ui/diagnosis/instrument_labels.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace werkpad
{

AssessmentDialog::AssessmentDialog(OpenDossier& dossier, const Instrument& instrument,
                                   const std::optional<Assessment>& earlier, QWidget* parent)
    : RecordDialog(tr("%1 %2").arg(instrumentLabel(instrument), toQString(instrument.version)), tr("&Save"), parent)
    , m_dossier(dossier)
    , m_instrument(instrument)
    , m_takenOn(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(makeNote(2))
{
    addText(tr("From %1 (lowest) to %2 (highest). Leave out what you do not score.")
                .arg(instrument.lowest)
                .arg(instrument.highest));
    addField("taken_on", tr("Taken &on"), m_takenOn);
    addField("remark", tr("&Remark"), m_remark);
    addBelowFields(makeItems(earlier));
    m_takenOn->setRequired(true);
    m_takenOn->setValue(dossier.today());
    start(dossier.workspace().drafts(),
          QStringLiteral("assessment/%1/%2").arg(toQString(dossier.client().text()), toQString(instrument.code)));
    m_scores.front()->setFocus(Qt::OtherFocusReason);
}

// Two items beside each other: thirteen fit on a screen, also with large letters.
QWidget* AssessmentDialog::makeItems(const std::optional<Assessment>& earlier)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto before = earlier ? parseScores(earlier->scores) : std::nullopt;
    const int columns = m_instrument.items.size() > 4 ? 2 : 1;
    int place = 0;
    for (const InstrumentItem& item : m_instrument.items) {
        auto* choice = new QComboBox(box);
        choice->setObjectName(toQString(item.code) + QStringLiteral("Score"));
        choice->addItem(tr("not scored"), QString());
        for (int score = m_instrument.lowest; score <= m_instrument.highest; ++score)
            choice->addItem(scoreLabel(m_instrument, score), QString::number(score));
        const auto last = before ? scoreOf(*before, item.code) : std::nullopt;
        const QString name = itemLabel(m_instrument, item.code);
        auto* title = new QLabel(last ? tr("%1 (was %2)").arg(name).arg(*last) : name, box);
        title->setBuddy(choice);
        choice->setAccessibleName(title->text());
        const int row = place / columns;
        const int column = 2 * (place % columns);
        grid->addWidget(title, row, column);
        grid->addWidget(choice, row, column + 1);
        m_scores.push_back(choice);
        ++place;
    }
    return box;
}

Assessment AssessmentDialog::value() const
{
    Assessment assessment;
    assessment.client = m_dossier.client();
    assessment.instrument = m_instrument.code;
    assessment.version = m_instrument.version;
    assessment.takenOn = m_takenOn->value().value_or(m_dossier.today());
    assessment.remark = toStdString(m_remark->toPlainText());
    std::vector<Score> scores;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        const QString chosen = m_scores[i]->currentData().toString();
        if (!chosen.isEmpty())
            scores.push_back({m_instrument.items[i].code, chosen.toInt()});
    }
    assessment.scores = formatScores(m_instrument, scores);
    return assessment;
}

std::vector<Finding> AssessmentDialog::findings() const
{
    auto found = unreadable({{"taken_on", m_takenOn}});
    std::ranges::move(check(value(), m_dossier.today()), std::back_inserter(found));
    return found;
}

Result<void> AssessmentDialog::save()
{
    return m_dossier.perform(tr("scores of %1 for %2 recorded").arg(instrumentLabel(m_instrument), m_dossier.name()),
                             [&](Workspace& workspace) { return workspace.diagnoses().assess(value()); });
}

} // namespace werkpad
