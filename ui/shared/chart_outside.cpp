#include "ui/shared/chart_outside.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/interval.h"
#include "ui/shared/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace werkpad
{

namespace
{

struct ChartOutside {
    Q_DECLARE_TR_FUNCTIONS(werkpad::ChartOutside)
};

double inFives(double count)
{
    return static_cast<double>(roundedCount(static_cast<std::uint64_t>(std::llround(std::max(0.0, count)))));
}

double wholePercent(double share)
{
    return std::round(100 * share) / 100;
}

ChartPoint roundedPoint(ChartPoint point, const Chart& chart)
{
    if (!chart.isShare) {
        point.y = inFives(point.y);
        point.range.reset();
        return point;
    }
    point.y = wholePercent(point.y);
    if (point.range)
        point.range = Interval{wholePercent(point.range->low), wholePercent(point.range->high)};
    if (chart.form == ChartForm::Funnel)
        point.x = inFives(point.x);
    if (chart.form == ChartForm::Curves)
        point.x = std::round(10 * point.x) / 10; // no day on which somebody left
    return point;
}

// A step too small to be seen would still tell when it was.
void leaveOutSmallSteps(std::vector<ChartPoint>& points)
{
    const auto isSame = [](const ChartPoint& one, const ChartPoint& other) {
        return one.y == other.y && one.range == other.range;
    };
    if (points.empty())
        return;
    const ChartPoint last = points.back();
    points.erase(std::unique(points.begin(), points.end(), isSame), points.end());
    if (points.back() != last)
        points.push_back(last); // as long as it was followed
}

void limitSeries(ChartSeries& series, const Chart& chart)
{
    if (series.isReference)
        return;
    std::erase_if(series.points, [&](const ChartPoint& point) {
        return !point.row || !isShownOutside(chart.table, *point.row, series.columns);
    });
    for (auto& point : series.points)
        point = roundedPoint(point, chart);
    if (chart.form == ChartForm::Curves)
        leaveOutSmallSteps(series.points);
    else if (chart.form == ChartForm::Funnel)
        std::ranges::stable_sort(series.points, {}, &ChartPoint::x);
}

QString roundedText(const QString& count)
{
    bool isNumber = false;
    const auto people = QLocale().toULongLong(count, &isNumber);
    return isNumber ? countText(roundedCount(people)) : noFigure();
}

// A curve that does not go along takes its row of people with it.
void limitCurves(Chart& chart)
{
    std::vector<ChartRiskRow> atRisk;
    for (auto& row : chart.atRisk) {
        const auto curve = std::ranges::find(chart.series, row.name, &ChartSeries::name);
        if (curve == chart.series.end() || curve->points.empty())
            continue;
        for (auto& count : row.counts)
            count = roundedText(count);
        atRisk.push_back(row);
    }
    chart.atRisk = std::move(atRisk);
    std::erase_if(chart.series, [](const ChartSeries& series) { return series.points.empty(); });
}

} // namespace

bool isShownOutside(const ChartTable& table, std::size_t row, const std::vector<int>& columns)
{
    if (columns.empty() || row >= table.rowsOutside.size())
        return false;
    return std::ranges::none_of(columns, [&cells = table.rowsOutside[row]](int column) {
        return cells.value(column, noFigure()) == noFigure();
    });
}

Chart forOutside(const Chart& chart)
{
    Chart outside = chart;
    outside.summary.clear();
    if (chart.table.rowsOutside.empty())
        return outside;
    outside.table.rows = chart.table.rowsOutside;
    if (!chart.notesOutside.isEmpty())
        outside.notes = chart.notesOutside;
    for (auto& series : outside.series)
        limitSeries(series, chart);
    if (chart.referencesOutside) {
        std::erase_if(outside.series, [](const ChartSeries& series) { return series.isReference; });
        outside.series.insert(outside.series.end(), chart.referencesOutside->begin(), chart.referencesOutside->end());
        outside.referencesOutside.reset();
    }
    if (chart.endOutside)
        std::erase_if(outside.ticks, [&chart](const auto& tick) { return tick.at > *chart.endOutside; });
    if (chart.form == ChartForm::Curves)
        limitCurves(outside);
    if (!chart.isShare)
        outside.notes << ChartOutside::tr("In the drawing counts are rounded to %1. A gap is not nought: small counts "
                                          "are left out, and what they could be worked out from.")
                             .arg(kRounding);
    return outside;
}

} // namespace werkpad
