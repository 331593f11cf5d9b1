// A professional's substantiated deviation from the computed period (brochure §3.2: "een handreiking, zeker geen
// spoorboekje"). The computed period stays visible beside it.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"
#include "core/segmentation/period.h"

namespace werkpad
{

using SegmentOverrideId = Id<struct SegmentOverrideTag>;

enum class Perspective { Regional, Local, Personal }; // from where the labour market is looked at

struct SegmentOverride {
    SegmentOverrideId id{};
    ClientId client{};
    Period period = Period::Months0To3;
    std::string argument{}; // never empty
    Perspective perspective = Perspective::Personal;
    InclusiveRange during{}; // from the day it was decided; no last day: until further notice
    StaffId author{};

    bool operator==(const SegmentOverride&) const = default;
};

} // namespace werkpad
