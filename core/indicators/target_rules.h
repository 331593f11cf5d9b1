// What a target has to say, and which one holds for a figure.
#pragma once

#include "core/base/date.h"
#include "core/base/finding.h"
#include "core/indicators/target_fields.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace werkpad
{

inline constexpr int kFirstTargetYear = 2000;
inline constexpr int kLastTargetYear = 2100;

// A year or percentage that is not possible, satisfaction of one team, which surveys do not know (blocking).
[[nodiscard]] std::vector<Finding> check(const IndicatorTarget& target);

// In percent: that of the team when it has its own, else that of the whole office; nothing when none was set. An empty
// team is the whole office.
[[nodiscard]] std::optional<int> targetPercent(std::span<const IndicatorTarget> targets, int year, TargetFigure figure,
                                               std::string_view team = {});

// A target is of one year, so a cohort has one when all of it falls in that year: nothing for any other.
[[nodiscard]] std::optional<int> targetYear(Date from, Date until);

} // namespace werkpad
