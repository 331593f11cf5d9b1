// Of which months there can be a report, and of which teams.
#pragma once

#include "core/base/date.h"
#include "core/base/finding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct TeamReportWish {
    Date month{1970, 1, 1}; // any day of it
    std::string team{};     // empty: the whole office

    bool operator==(const TeamReportWish&) const = default;
};

inline constexpr int kFirstReportYear = 2000;

[[nodiscard]] Date firstDayOfMonth(Date day);
[[nodiscard]] Date lastDayOfMonth(Date day);
// The first day of the last month that is over.
[[nodiscard]] Date lastWholeMonth(Date today);

// A month that is not over, or before kFirstReportYear; a team that is not among `teams` (all blocking).
[[nodiscard]] std::vector<Finding> check(const TeamReportWish& wish, std::span<const std::string> teams, Date today);
// The team as it is written; another capital or accent is the same team. Nothing when it is not there.
[[nodiscard]] std::optional<std::string> knownTeam(std::string_view team, std::span<const std::string> teams);

} // namespace werkpad
