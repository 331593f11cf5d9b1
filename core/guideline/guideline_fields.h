// The columns of guideline rules and deviations.
#pragma once

#include "core/changes/field.h"
#include "core/guideline/guideline.h"
#include "core/segmentation/segmentation_fields.h"

namespace werkpad
{

constexpr std::array<std::string_view, 2> storedCodes(DeviationKind)
{
    return {"not_followed", "outside"};
}

template <>
struct EntityOf<GuidelineRule> {
    static constexpr std::string_view table = "guideline_rule";
    static constexpr int number = 51;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&GuidelineRule::period>("period"),
        field<&GuidelineRule::group>("client_group"),
        field<&GuidelineRule::serviceType>("service_type"),
        field<&GuidelineRule::rank>("rank"),
        field<&GuidelineRule::argument>("argument"),
        field<&GuidelineRule::source>("source"),
        field<&GuidelineRule::during, &InclusiveRange::first>("first_day"),
        field<&GuidelineRule::during, &InclusiveRange::last>("last_day"),
    };
};

template <>
struct EntityOf<Deviation> {
    static constexpr std::string_view table = "deviation";
    static constexpr int number = 52;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Deviation::client>("client"),
        field<&Deviation::kind>("kind"),
        field<&Deviation::serviceType>("service_type"),
        field<&Deviation::period>("period"),
        field<&Deviation::argument>("argument"),
        field<&Deviation::perspective>("perspective"),
        field<&Deviation::on>("decided_on"),
        field<&Deviation::author>("author"),
    };
};

} // namespace werkpad
