#include "ui/shared/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr int kFewestSteps = 2;

// 1, 2 or 5 times a power of ten, so that about five of them reach `top`.
double niceStep(double top)
{
    if (top <= 0)
        return 1;
    const double rough = top / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

} // namespace

ChartFrame::ChartFrame(const QRectF& area, const Chart& chart, const QFont& font)
    : m_area(area)
    , m_chart(chart)
    , m_font(font)
    , m_letters(m_font)
    , m_line(m_letters.height())
{
    m_scaleTop = topOfScale();
    m_scaleStep = m_chart.isShare ? 0.2 : niceStep(m_scaleTop);
    layOut();
}

double ChartFrame::highestFigure() const
{
    double top = 0;
    std::vector<double> sums(static_cast<std::size_t>(m_chart.categories.size()));
    for (const auto& series : m_chart.series)
        for (const auto& point : series.points) {
            top = std::max({top, point.y, point.range ? point.range->high : 0.0});
            const auto place = static_cast<std::size_t>(std::max(0.0, point.x));
            if (m_chart.form == ChartForm::Bars && place < sums.size())
                top = std::max(top, sums[place] += point.y);
        }
    return top;
}

double ChartFrame::topOfScale() const
{
    if (m_chart.isShare)
        return 1;
    const double top = highestFigure();
    const double step = niceStep(top);
    return std::max(kFewestSteps * step, std::ceil(top / step) * step);
}

double ChartFrame::lastX() const
{
    double last = 0;
    for (const auto& tick : m_chart.ticks)
        last = std::max(last, tick.at);
    if (hasPlaces())
        return last + 0.5;
    if (m_chart.form == ChartForm::Curves && last > 0)
        return last;
    for (const auto& series : m_chart.series)
        for (const auto& point : series.points)
            last = std::max(last, point.x);
    return last > 0 ? last : 1;
}

QString ChartFrame::figureText(double figure) const
{
    return m_chart.isShare ? QStringLiteral("%1 %").arg(std::lround(100 * figure))
                           : QString::number(std::lround(figure));
}

QPointF ChartFrame::at(double x, double y) const
{
    const double along = std::clamp(y / m_scaleTop, 0.0, 1.0);
    if (isLying()) {
        const double row = m_plot.height() / std::max<double>(1, static_cast<double>(m_chart.categories.size()));
        return {m_plot.left() + along * m_plot.width(), m_plot.top() + (x + 0.5) * row};
    }
    const double share = (x - firstX()) / (lastX() - firstX());
    return {m_plot.left() + std::clamp(share, 0.0, 1.0) * m_plot.width(), m_plot.bottom() - along * m_plot.height()};
}

double ChartFrame::widest(const QStringList& texts) const
{
    double width = 0;
    for (const auto& text : texts)
        width = std::max(width, m_letters.horizontalAdvance(text));
    return width;
}

double ChartFrame::beforePlot(const ChartRiskRow& row) const
{
    return m_letters.horizontalAdvance(row.counts.value(0)) / 2;
}

void ChartFrame::layOut()
{
    const double gap = m_line / 2;
    m_legendHeight = placeLegend({});
    double left = m_letters.horizontalAdvance(figureText(m_scaleTop)) + gap;
    if (isLying())
        left = widest(m_chart.categories) + gap;
    for (const auto& row : m_chart.atRisk)
        left = std::max(left, m_letters.horizontalAdvance(row.name) + beforePlot(row) + 2 * gap);
    left = std::min(left, m_area.width() * 0.4);
    double below = m_line + gap; // the texts of the ticks
    if (!m_chart.xTitle.isEmpty())
        below += m_line;
    if (!m_chart.atRisk.empty())
        below += m_line * static_cast<double>(m_chart.atRisk.size()) + gap;
    const double above = m_legendHeight + (m_chart.yTitle.isEmpty() || isLying() ? gap : m_line + gap);
    const double right = std::max(gap, m_letters.horizontalAdvance(QStringLiteral("100 %")) / 2);
    m_plot = m_area.adjusted(left, above, -right, -below);
    if (m_plot.height() < m_line)
        m_plot.setHeight(m_line);
}

std::size_t ChartFrame::figureNumber(std::size_t series) const
{
    std::size_t number = 0;
    for (std::size_t i = 0; i < series; ++i)
        number += m_chart.series[i].isReference ? 0 : 1;
    return number;
}

double ChartFrame::placeLegend(const std::function<void(QPointF, std::size_t)>& put) const
{
    if (m_chart.series.size() < 2)
        return 0;
    const double sample = 3 * m_line;
    double x = m_area.left();
    double y = m_area.top();
    for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
        const double width = sample + m_letters.horizontalAdvance(m_chart.series[i].name) + m_line;
        if (x > m_area.left() && x + width > m_area.right()) {
            x = m_area.left();
            y += m_line * 1.25;
        }
        if (put)
            put({x, y}, i);
        x += width;
    }
    return y - m_area.top() + m_line * 1.25;
}

} // namespace werkpad
