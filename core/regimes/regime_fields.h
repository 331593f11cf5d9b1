// The columns of regime coverages.
#pragma once

#include "core/changes/field.h"
#include "core/regimes/regime_coverage.h"

namespace werkpad
{

template <>
struct EntityOf<RegimeCoverage> {
    static constexpr std::string_view table = "regime_coverage";
    static constexpr int number = 12;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&RegimeCoverage::client>("client"),
        field<&RegimeCoverage::regime>("regime"),
        field<&RegimeCoverage::during, &InclusiveRange::first>("first_day"),
        field<&RegimeCoverage::during, &InclusiveRange::last>("last_day"),
        field<&RegimeCoverage::remark>("remark"),
    };
};

} // namespace werkpad
