// What a chart shows, as values: drawn by chart_painter, put on paper by chart_sheet, read as a table in chart_panel.
#pragma once

#include "core/evidence/interval.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace werkpad
{

enum class ChartForm {
    Curves,  // steps over a number, with bands
    Trend,   // dots with intervals, joined, over places from left to right
    Forest,  // dots with intervals, a category each, from above to below
    Bars,    // lying and stacked, a category each
    Columns, // standing side by side at places from left to right
    Funnel,  // dots among smooth lines over a number
};

struct ChartPoint {
    double x = 0; // a number, or the place of a category (0, 1 …)
    double y = 0; // the figure
    std::optional<Interval> range{};
    std::optional<std::size_t> row{}; // of the table, which says of whom it is

    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries {
    QString name{};
    std::vector<ChartPoint> points{}; // by x; a place without a figure has none
    bool isReference = false;         // a target or limit: a thin line that is no figure of people
    // Its points go along to paper and files where each of these columns of their row has a figure there; without any,
    // never. Of no use where the table is the same outside.
    std::vector<int> columns{};

    bool operator==(const ChartSeries&) const = default;
};

struct ChartTick {
    double at = 0;
    QString text{};

    bool operator==(const ChartTick&) const = default;
};

// How many were still there at each tick of x, below the curves.
struct ChartRiskRow {
    QString name{}; // of the curve
    QStringList counts{};

    bool operator==(const ChartRiskRow&) const = default;
};

struct ChartTable {
    QStringList headings{};
    int wordColumns = 1; // the first ones hold words; figures after them stand to the right
    std::vector<QStringList> rows{};
    // The same rows for paper and files: rounded, without small counts and what these could be worked out from (core
    // says which). Empty: as on the screen.
    std::vector<QStringList> rowsOutside{};
    // Where numbers count clients: of which group, month … each row is, and which of its clients each column counts, in
    // numbers of whoever made the chart, who finds the clients by them. Empty: no number opens a list.
    std::vector<std::size_t> rowKeys{};
    std::vector<int> columnKeys{};

    [[nodiscard]] bool opensLists() const { return !rowKeys.empty(); }
    bool operator==(const ChartTable&) const = default;
};

struct Chart {
    ChartForm form = ChartForm::Curves;
    QString title{};
    QString summary{}; // what it shows in one or two sentences, for who does not see it
    QString xTitle{};
    QString yTitle{};
    bool isShare = true;            // figures are shown in percent
    std::vector<ChartTick> ticks{}; // of x; the last one of Curves is where it ends
    QStringList categories{};       // of Forest and Bars
    std::vector<ChartSeries> series{};
    // The reference lines for paper and files, where they follow from counts of people. Nothing: those of `series`.
    std::optional<std::vector<ChartSeries>> referencesOutside{};
    std::optional<double> endOutside{}; // where the lower axis ends outside, when that follows from counts as well
    std::vector<ChartRiskRow> atRisk{};
    ChartTable table{};
    QStringList notes{}; // what the figures mean, with their version: they go wherever the figures go
    // The same for paper and files, where notes have numbers of people. Empty: as on the screen.
    QStringList notesOutside{};

    [[nodiscard]] bool hasFigures() const
    {
        for (const auto& one : series)
            if (!one.isReference && !one.points.empty())
                return true;
        return false;
    }
    bool operator==(const Chart&) const = default;
};

} // namespace werkpad
