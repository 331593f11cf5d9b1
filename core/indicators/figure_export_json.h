// Published figures as JSON, for another program.
#pragma once

#include "core/indicators/published_figures.h"

#include <string>
#include <vector>

namespace werkpad
{

// What the figures are of.
struct FigureExportAbout {
    Date today{1970, 1, 1};
    Date from{1970, 1, 1}; // of the first day of unemployment; of indicators
    Date until{1970, 1, 1};
    std::string by{}; // "period" …; empty: not split
};

// {"from", "to", "today", "by", "rounded_to", "groups": [{"name", "everybody", "people", "figures": {…}}]}: figures by
// the names that `indicators --json` gives them, each {"reached", "percent", "target"}; null: left out.
[[nodiscard]] std::string exportJson(const std::vector<PublishedGroup>& groups, const FigureExportAbout& about);
// {"today", "by", "rounded_to", "rows": [{"coach", "id", "team", "everybody", "capacity", "clients", "counts": {…}}]}
[[nodiscard]] std::string exportJson(const PublishedTeam& team, const FigureExportAbout& about);

} // namespace werkpad
