// The columns of targets.
#pragma once

#include "core/changes/field.h"
#include "core/indicators/target.h"

namespace werkpad
{

// Those of work and activity are what `indicators --json` calls the figures.
constexpr std::array<std::string_view, 11> storedCodes(TargetFigure)
{
    return {"active_within_6_months",
            "active_within_12_months",
            "active_within_24_months",
            "in_work_within_6_months",
            "in_work_within_12_months",
            "in_work_within_24_months",
            "in_work_full_time_within_6_months",
            "in_work_full_time_within_12_months",
            "in_work_full_time_within_24_months",
            "satisfaction_jobseekers",
            "satisfaction_employers"};
}

template <>
struct EntityOf<IndicatorTarget> {
    static constexpr std::string_view table = "indicator_target";
    static constexpr int number = 123;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&IndicatorTarget::year>("year"),     field<&IndicatorTarget::figure>("figure"),
        field<&IndicatorTarget::team>("team"),     field<&IndicatorTarget::percent>("percent"),
        field<&IndicatorTarget::remark>("remark"),
    };
};

} // namespace werkpad
