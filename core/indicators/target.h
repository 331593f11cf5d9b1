// What the office wants to reach in a year, for everybody or for one team.
#pragma once

#include "core/base/record_ids.h"
#include "core/indicators/indicator_report.h"
#include "core/surveys/survey.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

using IndicatorTargetId = Id<struct IndicatorTargetTag>;

// The figures that can have a target; of work and activity in the order of Indicator and kHorizons.
enum class TargetFigure {
    Active6,
    Active12,
    Active24,
    InWork6,
    InWork12,
    InWork24,
    InWorkFullTime6,
    InWorkFullTime12,
    InWorkFullTime24,
    SatisfiedJobseekers, // who gave 4 or 5 overall
    SatisfiedEmployers,
};

// One for each year, figure and team.
struct IndicatorTarget {
    IndicatorTargetId id{}; // indicatorTargetId()
    int year = 0;           // of the first day of unemployment; of surveys, in which they were sent
    TargetFigure figure = TargetFigure::Active6;
    std::string team{}; // as StaffMember::team; empty: the whole office
    int percent = 0;    // whole ones, 0 to 100
    std::string remark{};

    bool operator==(const IndicatorTarget&) const = default;
};

// Follows from what it is a target of: two workstations that set it while apart set the same one.
[[nodiscard]] IndicatorTargetId indicatorTargetId(int year, TargetFigure figure, std::string_view team);

// `months`: one of kHorizons.
[[nodiscard]] TargetFigure targetFigure(Indicator indicator, int months);
[[nodiscard]] TargetFigure targetFigure(Audience audience);
[[nodiscard]] bool isSatisfaction(TargetFigure figure);

} // namespace werkpad
