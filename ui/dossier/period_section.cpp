#include "ui/dossier/period_section.h"

#include "ui/dossier/override_dialog.h"
#include "ui/dossier/period_timeline.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/period_badge.h"
#include "ui/shared/text_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkpad
{

PeriodSection::PeriodSection(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_timeline(new PeriodTimeline(this))
    , m_computed(new QLabel(this))
    , m_override(new QLabel(this))
    , m_message(new QLabel(this))
    , m_choose(new QPushButton(icon(Icon::Edit), tr("Choose &another period…"), this))
    , m_end(new QPushButton(icon(Icon::Close), tr("&Back to the computed period"), this))
{
    auto* title = new QLabel(tr("&Period"), this);
    setTextStyle(*title, TextSize::Large, TextTone::Normal, true);
    title->setBuddy(m_timeline);
    for (QLabel* label : {m_computed, m_override, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextStyle(*m_computed, TextSize::Normal, TextTone::Muted);
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    m_message->hide();
    m_override->setObjectName(QStringLiteral("overrideLabel"));
    m_choose->setObjectName(QStringLiteral("overrideButton"));
    m_end->setObjectName(QStringLiteral("endOverrideButton"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_timeline, m_computed, m_override, m_message})
        layout->addWidget(part);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_end);
    layout->addLayout(buttons);

    connect(&m_dossier, &OpenDossier::changed, this, &PeriodSection::refresh);
    connect(m_choose, &QPushButton::clicked, this, [this] { (new OverrideDialog(m_dossier, this))->open(); });
    connect(m_end, &QPushButton::clicked, this, &PeriodSection::endOverride);
}

void PeriodSection::refresh()
{
    const Segment& segment = m_dossier.dossier().segment;
    m_timeline->setTimeline(timelineOf(m_dossier.dossier(), m_dossier.policy(), m_dossier.today()));
    Segment computedOnly = segment;
    computedOnly.override.reset();
    m_computed->setText(
        (segment.computed ? tr("Computed: %1.").arg(label(segment.computed->period).toLower()) + QLatin1Char(' ')
                          : QString()) +
        periodExplanation(computedOnly, m_dossier.today()).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    m_override->setText(overrideText());
    m_override->setVisible(segment.override.has_value());
    m_message->hide();
    const bool mayEdit = m_dossier.may(Permission::EditClients);
    m_choose->setEnabled(mayEdit);
    m_end->setVisible(segment.override.has_value());
    m_end->setEnabled(mayEdit);
}

QString PeriodSection::overrideText() const
{
    const auto& deviation = m_dossier.dossier().segment.override;
    if (!deviation)
        return {};
    const QString author = m_dossier.staffName(deviation->author);
    const QString until = deviation->during.last ? tr("up to and including %1").arg(shownDate(*deviation->during.last))
                                                 : tr("until further notice");
    return tr("Chosen: %1, by %2, from %3 %4 (%5).\n“%6”")
        .arg(label(deviation->period).toLower(), author.isEmpty() ? tr("a colleague") : author,
             shownDate(deviation->during.first), until, label(deviation->perspective).toLower(),
             toQString(deviation->argument));
}

void PeriodSection::endOverride()
{
    const auto& deviation = m_dossier.dossier().segment.override;
    if (!deviation)
        return;
    const SegmentOverrideId id = deviation->id;
    const auto ended =
        m_dossier.perform(tr("chosen period of %1 ended").arg(m_dossier.name()),
                          [id](Workspace& workspace) { return workspace.segmentation().endOverride(id); });
    if (!ended) {
        m_message->setText(errorText(ended.error()));
        m_message->show();
    }
}

} // namespace werkpad
