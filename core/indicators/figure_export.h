// Published figures as a table for a spreadsheet, in Dutch, as those who open it read it.
#pragma once

#include "core/exchange/client_export.h"
#include "core/indicators/published_figures.h"

#include <vector>

namespace werkpad
{

inline constexpr const char* kLeftOut = "–"; // where a figure is left out: an empty cell would be read as nobody

// A row for each group and figure, with the version of its definition.
[[nodiscard]] ExportTable exportTableOf(const std::vector<PublishedGroup>& groups, CohortGrouping grouping);
// A row for each coach, and for the office.
[[nodiscard]] ExportTable exportTableOf(const PublishedTeam& team);

} // namespace werkpad
