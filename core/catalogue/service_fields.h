// The columns of the service catalogue.
#pragma once

#include "core/catalogue/service.h"
#include "core/changes/field.h"

namespace werkpad
{

constexpr std::array<std::string_view, 5> storedCodes(CostKind)
{
    return {"none", "per_client", "per_hour", "contract", "subsidy"};
}

template <>
struct EntityOf<Service> {
    static constexpr std::string_view table = "service";
    static constexpr int number = 50;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Service::name>("name"),
        field<&Service::type>("type"),
        field<&Service::provider>("provider"),
        field<&Service::description>("description"),
        field<&Service::periods>("periods"),
        field<&Service::groups>("groups"),
        field<&Service::costKind>("cost_kind"),
        field<&Service::costCents>("cost_cents"),
        field<&Service::durationWeeks>("duration_weeks"),
        field<&Service::contact>("contact"),
        field<&Service::endedOn>("ended_on"),
    };
};

} // namespace werkpad
