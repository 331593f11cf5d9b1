// What of a chart may leave the office: on paper and in files it says no more than its table does there.
#pragma once

#include "ui/shared/chart.h"

#include <cstddef>
#include <vector>

namespace werkpad
{

// Whether that row has a figure for outside in each of the columns; without columns it has none.
[[nodiscard]] bool isShownOutside(const ChartTable& table, std::size_t row, const std::vector<int>& columns);

// A copy for paper and files. Of a table that is the same outside (ChartTable::rowsOutside), the chart is too. Else its
// points stand only where the table has their figure, counts in fives and shares in whole percent, with what
// Chart::referencesOutside and Chart::notesOutside say. The summary, which is for who does not see the chart, has exact
// numbers and stays here.
[[nodiscard]] Chart forOutside(const Chart& chart);

} // namespace werkpad
