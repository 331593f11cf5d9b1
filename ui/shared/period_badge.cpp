#include "ui/shared/period_badge.h"

#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/text_style.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolTip>

namespace werkpad
{

namespace
{

struct PeriodTexts {
    Q_DECLARE_TR_FUNCTIONS(PeriodTexts)
};

QString computedText(const Segment& segment)
{
    if (!segment.countedFrom)
        return PeriodTexts::tr("No spell of unemployment is open, so there is no period.");
    const CountedFrom& from = *segment.countedFrom;
    QString text = PeriodTexts::tr("Counted from %1, the first day of unemployment.").arg(shownDate(from.firstDay));
    if (from.interruptions > 0)
        text += QLatin1Char(' ') +
                PeriodTexts::tr("%n short stretch(es) of work did not restart the count.", nullptr, from.interruptions);
    if (segment.computed && segment.computed->period != Period::Before)
        text += QLatin1Char(' ') + PeriodTexts::tr("That is %n complete month(s).", nullptr, segment.computed->months);
    return text;
}

} // namespace

QString periodExplanation(const Segment& segment, Date today)
{
    QStringList lines{computedText(segment)};
    if (segment.computed) {
        for (const Boundary& boundary : segment.computed->coming)
            lines << PeriodTexts::tr("From %1: %2.").arg(shownDate(boundary.on), label(boundary.period).toLower());
    }
    if (segment.override) {
        const SegmentOverride& deviation = *segment.override;
        lines << PeriodTexts::tr("A colleague chose %1 instead (%2): %3")
                     .arg(label(deviation.period), label(deviation.perspective).toLower(),
                          toQString(deviation.argument));
        lines << (deviation.during.last ? PeriodTexts::tr("That holds until %1.").arg(shownDate(*deviation.during.last))
                                        : PeriodTexts::tr("That holds until further notice."));
    }
    lines << PeriodTexts::tr("Computed for %1.").arg(shownDate(today));
    return lines.join(QLatin1Char('\n'));
}

PeriodBadge::PeriodBadge(QWidget* parent)
    : QFrame(parent)
    , m_shape(new QLabel(this))
    , m_text(new QLabel(this))
    , m_next(new QLabel(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shape);
    layout->addWidget(m_text);
    layout->addWidget(m_next);
    setTextStyle(*m_text, TextSize::Normal, TextTone::Normal, true);
    setTextStyle(*m_next, TextSize::Normal, TextTone::Muted);
    m_text->setTextFormat(Qt::PlainText);
    m_next->setTextFormat(Qt::PlainText);
    setSegment({}, Date{1970, 1, 1});
}

void PeriodBadge::setSegment(const Segment& segment, Date today)
{
    m_period = segment.period();
    m_text->setText(m_period ? label(*m_period) : tr("No period"));
    QString next = segment.computed ? nextBoundaryText(*segment.computed, today) : QString();
    if (segment.override)
        next = segment.computed
                   ? tr("chosen by a colleague; computed: %1").arg(label(segment.computed->period).toLower())
                   : tr("chosen by a colleague");
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setToolTip(periodExplanation(segment, today));
    setAccessibleName(tr("Period: %1").arg(text()));
    setAccessibleDescription(toolTip());
    showShape();
}

QString PeriodBadge::explanation() const
{
    return toolTip();
}

QString PeriodBadge::text() const
{
    return m_next->text().isEmpty() ? m_text->text() : m_text->text() + QStringLiteral(", ") + m_next->text();
}

void PeriodBadge::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
        return;
    }
    QFrame::keyPressEvent(event);
}

void PeriodBadge::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showShape();
}

void PeriodBadge::showShape()
{
    m_shape->setVisible(m_period.has_value());
    if (!m_period)
        return;
    const auto colour = lookColours(palette()).periods.at(static_cast<std::size_t>(*m_period));
    m_shape->setPixmap(icon(periodIcon(*m_period), colour).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
}

} // namespace werkpad
