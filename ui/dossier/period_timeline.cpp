#include "ui/dossier/period_timeline.h"

#include "ui/shared/convert.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/look.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

QAccessibleInterface* makeChart(const QString& className, QObject* object)
{
    if (className != QLatin1String(PeriodTimeline::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
}

void installChart()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChart);
        return true;
    }();
    Q_UNUSED(installed)
}

QColor tint(const QColor& colour, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QColor colourFor(Period period, const QPalette& palette)
{
    return lookColours(palette).periods.at(static_cast<std::size_t>(period));
}

bool isDrawnBelow(const TimelineMark& mark)
{
    return mark.kind != TimelineMark::Kind::Override;
}

} // namespace

// From top to bottom: "today", the overrides, the bars, ticks with dates on two lines, the sentence of the current
// mark.
struct PeriodTimeline::Rows {
    int today;
    int overrides;
    int overridesHeight;
    int bars;
    int barsHeight;
    int dates;
    int sentence;
    int bottom;
};

PeriodTimeline::Rows PeriodTimeline::rows() const
{
    const int unit = spacing(*this);
    const int line = fontMetrics().height();
    Rows rows{};
    rows.today = 0;
    const bool hasOverride = std::ranges::any_of(
        m_timeline.marks, [](const auto& mark) { return mark.kind == TimelineMark::Kind::Override; });
    rows.overrides = rows.today + line + unit / 4;
    rows.overridesHeight = hasOverride ? line + unit / 2 : 0;
    rows.bars = rows.overrides + rows.overridesHeight + (hasOverride ? unit / 2 : 0);
    rows.barsHeight = line + unit;
    rows.dates = rows.bars + rows.barsHeight + unit;
    rows.sentence = rows.dates + 2 * line + unit / 2;
    rows.bottom = rows.sentence + line + unit / 4;
    return rows;
}

PeriodTimeline::PeriodTimeline(QWidget* parent)
    : QWidget(parent)
{
    installChart();
    setObjectName(QStringLiteral("periodTimeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line of the periods"));
}

void PeriodTimeline::setTimeline(const Timeline& timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    m_current = -1;
    setAccessibleName(tr("Time line of the periods"));
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

QString PeriodTimeline::description() const
{
    if (m_timeline.isEmpty())
        return tr("No spell of unemployment has been recorded yet.");
    QStringList lines;
    for (const TimelineMark& mark : m_timeline.marks)
        lines << markText(mark);
    return lines.join(QLatin1Char('\n'));
}

QSize PeriodTimeline::sizeHint() const
{
    return {60 * fontMetrics().averageCharWidth(), minimumSizeHint().height()};
}

QSize PeriodTimeline::minimumSizeHint() const
{
    const int height = m_timeline.isEmpty() ? fontMetrics().height() + spacing(*this) : rows().bottom;
    return {24 * fontMetrics().averageCharWidth(), height};
}

double PeriodTimeline::xOf(Date day) const
{
    const double margin = spacing(*this);
    const double days = std::max(1, daysBetween(m_timeline.begin, m_timeline.end));
    return margin + (width() - 2 * margin) * daysBetween(m_timeline.begin, day) / days;
}

int PeriodTimeline::markAt(QPoint position) const
{
    int nearest = -1;
    double least = 1.5 * spacing(*this);
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const double distance = std::abs(xOf(m_timeline.marks[i].on) - position.x());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void PeriodTimeline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Rows at = rows();
    if (m_timeline.isEmpty()) {
        painter.setPen(lookColours(palette()).muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, description());
    } else {
        paintBars(painter, at);
        paintToday(painter, at);
        paintOverrides(painter, at); // over the line of today, so that their words stay whole
        paintDates(painter, at);
        paintSentence(painter, at);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

// Past and present bars are filled, what is coming is only outlined. The shape of the period and its name stand in the
// bar when they fit.
void PeriodTimeline::paintBars(QPainter& painter, const Rows& at) const
{
    const QColor ground = palette().color(QPalette::Window);
    for (const TimelineBar& bar : m_timeline.bars) {
        const double left = xOf(bar.first);
        const double right = std::max(left + 2.0, xOf(addDays(bar.last, 1)));
        const QRectF box(left, at.bars, std::min(right, width() - 1.0) - left, at.barsHeight);
        const QColor colour = colourFor(bar.period, palette());
        painter.setPen(QPen(colour, 1.5, bar.isComing ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(bar.isComing ? QBrush(Qt::NoBrush) : QBrush(tint(colour, ground, 0.22)));
        painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        const double gap = spacing(*this, 0.5);
        if (box.width() < size + 2 * gap)
            continue;
        icon(periodIcon(bar.period), colour)
            .paint(&painter, QRectF(left + gap, at.bars + (at.barsHeight - size) / 2.0, size, size).toRect());
        const QString name = shortLabel(bar.period);
        const QRectF space = box.adjusted(size + 2 * gap, 0, -gap, 0);
        if (fontMetrics().horizontalAdvance(name) <= space.width()) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(space, Qt::AlignVCenter | Qt::AlignLeft, name);
        }
    }
}

void PeriodTimeline::paintOverrides(QPainter& painter, const Rows& at) const
{
    for (const TimelineMark& mark : m_timeline.marks) {
        if (mark.kind != TimelineMark::Kind::Override)
            continue;
        const double left = xOf(mark.on);
        const double right = mark.until ? xOf(std::min(addDays(*mark.until, 1), m_timeline.end)) : xOf(m_timeline.end);
        const QRectF box(left, at.overrides, std::max(3.0, right - left), at.overridesHeight);
        const QColor colour = colourFor(mark.period, palette());
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(QBrush(tint(colour, palette().color(QPalette::Window), 0.5), Qt::BDiagPattern));
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        const QString name = tr("override: %1").arg(shortLabel(mark.period));
        const double wide = fontMetrics().horizontalAdvance(name) + spacing(*this);
        // Over the hatching letters need ground of their own.
        QRectF plate(left + spacing(*this, 0.5), at.overrides + 2, wide, at.overridesHeight - 4);
        plate.moveRight(std::min(plate.right(), double(width())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRect(plate);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(plate, Qt::AlignCenter, name);
    }
}

// A date under each tick, on the first of two lines that has room for it; without room the tick stands alone, and the
// arrow keys and the mouse still tell it.
void PeriodTimeline::paintDates(QPainter& painter, const Rows& at) const
{
    const int line = fontMetrics().height();
    std::array<double, 2> usedUntil{-1e9, -1e9};
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const TimelineMark& mark = m_timeline.marks[i];
        if (!isDrawnBelow(mark))
            continue;
        const double x = xOf(mark.on);
        const bool isCurrent = static_cast<int>(i) == m_current;
        painter.setPen(
            QPen(palette().color(isCurrent ? QPalette::Highlight : QPalette::WindowText), isCurrent ? 2.5 : 1.0));
        const double tick = at.bars + at.barsHeight;
        painter.drawLine(QPointF(x, tick), QPointF(x, tick + spacing(*this, 0.75)));
        const QString day = shownDate(mark.on);
        const double wide = fontMetrics().horizontalAdvance(day);
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        for (std::size_t row = 0; row < usedUntil.size(); ++row) {
            if (left < usedUntil.at(row))
                continue;
            painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : lookColours(palette()).muted);
            painter.drawText(QRectF(left, at.dates + static_cast<double>(row) * line, wide + 2, line), Qt::AlignLeft,
                             day);
            usedUntil.at(row) = left + wide + spacing(*this, 1.0);
            break;
        }
    }
}

void PeriodTimeline::paintToday(QPainter& painter, const Rows& at) const
{
    const double x = xOf(m_timeline.today);
    const QString word = tr("today");
    const double wide = fontMetrics().horizontalAdvance(word);
    const QColor accent = lookColours(palette()).accent;
    painter.setPen(accent);
    painter.drawText(QRectF(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), at.today, wide + 2,
                            fontMetrics().height()),
                     Qt::AlignLeft, word);
    painter.setPen(QPen(accent, 2.0));
    painter.drawLine(QPointF(x, at.today + fontMetrics().height()),
                     QPointF(x, at.bars + at.barsHeight + spacing(*this, 0.75)));
}

void PeriodTimeline::paintSentence(QPainter& painter, const Rows& at) const
{
    if (m_current < 0)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = markText(m_timeline.marks.at(static_cast<std::size_t>(m_current)));
    const QRectF space(0, at.sentence, width(), fontMetrics().height());
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, width()));
}

void PeriodTimeline::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_timeline.marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_F1:
        QToolTip::showText(mapToGlobal(QPoint(0, height())), description(), this);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_timeline.isEmpty()) {
        const auto today = std::ranges::find(m_timeline.marks, TimelineMark::Kind::Today, &TimelineMark::kind);
        setCurrent(static_cast<int>(today - m_timeline.marks.begin()));
    }
    update();
}

void PeriodTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

bool PeriodTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark < 0 ? description() : markText(m_timeline.marks.at(static_cast<std::size_t>(mark))),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void PeriodTimeline::setCurrent(int mark)
{
    if (m_timeline.isEmpty() || mark == m_current)
        return;
    m_current = mark;
    // The name carries the mark, so that a screen reader speaks it while the keys move.
    setAccessibleName(
        mark < 0
            ? tr("Time line of the periods")
            : tr("Time line of the periods, %1").arg(markText(m_timeline.marks.at(static_cast<std::size_t>(mark)))));
    update();
}

} // namespace werkpad
