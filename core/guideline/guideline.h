// The office's guideline: which type of service fits a period and a client group (brochure §3.2), and how a
// professional deviates from it. A help, "zeker geen spoorboekje": it never blocks.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"
#include "core/segmentation/period.h"
#include "core/segmentation/segment_override.h"

#include <optional>
#include <string>

namespace werkpad
{

using GuidelineRuleId = Id<struct GuidelineRuleTag>;
using DeviationId = Id<struct DeviationTag>;

struct GuidelineRule {
    GuidelineRuleId id{};
    Period period = Period::Months0To3;
    std::string group{};       // core/segmentation/client_group.h
    std::string serviceType{}; // resources/reference/service_types.json
    int rank = 0;              // smaller is suggested first
    std::string argument{};    // why: shown to the professional
    std::string source{};      // where that comes from: a study, a decision of the office
    InclusiveRange during{};   // in force

    bool operator==(const GuidelineRule&) const = default;
};

// NotFollowed: what is suggested is not done. Outside: what is done is not suggested.
enum class DeviationKind { NotFollowed, Outside };

// Equal to following the guideline, not an error: an argument and from where the labour market was looked at.
struct Deviation {
    DeviationId id{};
    ClientId client{};
    DeviationKind kind = DeviationKind::NotFollowed;
    std::string serviceType{};
    Period period = Period::Months0To3; // in which the client was
    std::string argument{};             // never empty
    Perspective perspective = Perspective::Personal;
    Date on{1970, 1, 1};
    StaffId author{};

    bool operator==(const Deviation&) const = default;
};

} // namespace werkpad
