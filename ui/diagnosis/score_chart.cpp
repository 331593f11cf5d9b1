#include "ui/diagnosis/score_chart.h"

#include "ui/diagnosis/instrument_labels.h"
#include "ui/shared/convert.h"
#include "ui/shared/look.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace werkpad
{

namespace
{

constexpr std::size_t kMostShown = 4; // the newest and three before it

QAccessibleInterface* makeChart(const QString& className, QObject* object)
{
    if (className != QLatin1String(ScoreChart::staticMetaObject.className()))
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

} // namespace

ScoreChart::ScoreChart(const Instrument& instrument, QWidget* parent)
    : QWidget(parent)
    , m_instrument(instrument)
{
    installChart();
    setObjectName(toQString(instrument.code) + QStringLiteral("Chart"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scores of %1").arg(instrumentLabel(instrument)));
}

void ScoreChart::setAssessments(std::vector<Assessment> assessments)
{
    std::ranges::reverse(assessments);
    assessments.resize(std::min(assessments.size(), kMostShown));
    m_days.clear();
    m_rows.clear();
    m_current = -1;
    std::vector<std::vector<Score>> scores;
    for (const Assessment& assessment : assessments) {
        m_days.push_back(assessment.takenOn);
        scores.push_back(parseScores(assessment.scores).value_or(std::vector<Score>{}));
    }
    for (const InstrumentItem& item : m_instrument.items) {
        Row row{itemLabel(m_instrument, item.code), {}};
        for (const auto& one : scores)
            row.scores.push_back(scoreOf(one, item.code));
        if (std::ranges::any_of(row.scores, [](const auto& score) { return score.has_value(); }))
            m_rows.push_back(std::move(row));
    }
    setAccessibleName(tr("Scores of %1").arg(instrumentLabel(m_instrument)));
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

QString ScoreChart::rowText(const Row& row) const
{
    QStringList earlier;
    for (std::size_t i = 1; i < row.scores.size(); ++i) {
        if (row.scores[i])
            earlier << tr("%1 on %2").arg(scoreLabel(m_instrument, *row.scores[i]), shownDate(m_days[i]));
    }
    const QString now = row.scores.front() ? scoreLabel(m_instrument, *row.scores.front()) : tr("not scored now");
    const QString text = QStringLiteral("%1: %2").arg(row.name, now);
    return earlier.isEmpty() ? text : tr("%1; earlier %2").arg(text, earlier.join(QStringLiteral(", ")));
}

QString ScoreChart::description() const
{
    if (m_days.empty())
        return tr("Nothing has been scored yet.");
    QStringList lines{tr("Newest scores of %1").arg(shownDate(m_days.front()))};
    for (const Row& row : m_rows)
        lines << rowText(row);
    return lines.join(QLatin1Char('\n'));
}

int ScoreChart::rowHeight() const
{
    return fontMetrics().height() + spacing(*this, 0.75);
}

int ScoreChart::namesWidth() const
{
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    return std::min(widest + spacing(*this, 2), width() / 2);
}

// One line of numbers above, a row each, a line of legend and a line for the current row in words below.
QSize ScoreChart::minimumSizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(),
            (static_cast<int>(m_rows.size()) + 1) * rowHeight() + 2 * (fontMetrics().height() + spacing(*this, 0.5))};
}

QSize ScoreChart::sizeHint() const
{
    return {70 * fontMetrics().averageCharWidth(), minimumSizeHint().height()};
}

double ScoreChart::xOf(int score) const
{
    const double left = namesWidth() + spacing(*this, 1.5);
    const double right = width() - spacing(*this, 2);
    const int steps = std::max(1, m_instrument.highest - m_instrument.lowest);
    return left + (right - left) * (score - m_instrument.lowest) / steps;
}

void ScoreChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], rowHeight() * (static_cast<double>(i) + 1.5), static_cast<int>(i) == m_current);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ScoreChart::paintScale(QPainter& painter) const
{
    const LookColours colours = lookColours(palette());
    QColor faint = colours.outline;
    faint.setAlphaF(0.4F);
    const double bottom = rowHeight() * (static_cast<double>(m_rows.size()) + 1.0);
    for (int score = m_instrument.lowest; score <= m_instrument.highest; ++score) {
        const double x = xOf(score);
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x - rowHeight(), 0, 2.0 * rowHeight(), rowHeight()), Qt::AlignCenter,
                         QString::number(score));
        painter.setPen(QPen(faint, 1.0));
        painter.drawLine(QPointF(x, rowHeight()), QPointF(x, bottom));
    }
}

void ScoreChart::paintRow(QPainter& painter, const Row& row, double y, bool isCurrent) const
{
    const double half = rowHeight() / 2.0;
    if (isCurrent) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.15F);
        painter.fillRect(QRectF(0, y - half, width(), 2 * half), ground);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF space(spacing(*this, 0.5), y - half, namesWidth() - spacing(*this, 0.5), 2 * half);
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(space.width())));
    const auto before =
        std::ranges::find_if(row.scores | std::views::drop(1), [](const auto& score) { return score.has_value(); });
    if (row.scores.front() && before != row.scores.end()) {
        painter.setPen(QPen(lookColours(palette()).accent, 1.5));
        painter.drawLine(QPointF(xOf(**before), y), QPointF(xOf(*row.scores.front()), y));
    }
    for (std::size_t age = row.scores.size(); age-- > 0;) {
        if (!row.scores[age])
            continue;
        const QPointF at(xOf(*row.scores[age]), y);
        paintMark(painter, at, age);
        if (age == 0) {
            painter.setPen(palette().color(QPalette::HighlightedText));
            painter.drawText(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), Qt::AlignCenter,
                             QString::number(*row.scores[age]));
        }
    }
}

// Shape beside colour: a filled disc is now, an open square was earlier.
void ScoreChart::paintMark(QPainter& painter, QPointF at, std::size_t age) const
{
    if (age == 0) {
        const double radius = fontMetrics().height() / 2.0 + 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(at, radius, radius);
        return;
    }
    const double half = fontMetrics().height() * (0.5 - 0.07 * static_cast<double>(age));
    painter.setPen(QPen(lookColours(palette()).muted, 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
}

void ScoreChart::paintLegend(QPainter& painter) const
{
    const double line = fontMetrics().height() + spacing(*this, 0.5);
    const double y = rowHeight() * (static_cast<double>(m_rows.size()) + 1.0) + line / 2;
    double x = spacing(*this, 1.5);
    for (std::size_t age = 0; age < m_days.size(); ++age) {
        paintMark(painter, QPointF(x, y), age);
        const QString day = shownDate(m_days[age]);
        painter.setPen(palette().color(QPalette::WindowText));
        const double wide = fontMetrics().horizontalAdvance(day);
        x += fontMetrics().height();
        painter.drawText(QRectF(x, y - line / 2, wide + 2, line), Qt::AlignLeft | Qt::AlignVCenter, day);
        x += wide + spacing(*this, 3);
    }
    if (m_current < 0)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(spacing(*this, 0.5), y + line / 2, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(rowText(m_rows.at(static_cast<std::size_t>(m_current))), Qt::ElideRight,
                                              width() - spacing(*this)));
}

void ScoreChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_F1:
        return QToolTip::showText(mapToGlobal(QPoint(0, height())), description(), this);
    default:
        QWidget::keyPressEvent(event);
    }
}

// The name carries the row, so that a screen reader speaks it while the keys move.
void ScoreChart::setCurrent(int row)
{
    if (row == m_current || row >= static_cast<int>(m_rows.size()))
        return;
    m_current = row;
    const QString name = tr("Scores of %1").arg(instrumentLabel(m_instrument));
    setAccessibleName(row < 0 ? name
                              : QStringLiteral("%1, %2").arg(name, rowText(m_rows.at(static_cast<std::size_t>(row)))));
    update();
}

void ScoreChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

bool ScoreChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = help->pos().y() / rowHeight() - 1;
        const bool isRow = row >= 0 && row < static_cast<int>(m_rows.size());
        QToolTip::showText(help->globalPos(), isRow ? rowText(m_rows.at(static_cast<std::size_t>(row))) : description(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace werkpad
