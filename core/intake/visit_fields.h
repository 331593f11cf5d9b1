// The columns of visits and their routing.
#pragma once

#include "core/changes/field.h"
#include "core/contacts/contact_fields.h"
#include "core/intake/visit.h"

namespace werkpad
{

constexpr std::array<std::string_view, 5> storedCodes(VisitState)
{
    return {"waiting", "routed", "talking", "done", "left"};
}
constexpr std::array<std::string_view, 4> storedCodes(RoutingKind)
{
    return {"assigned", "handed_over", "refused", "accepted"};
}

template <>
struct EntityOf<Visit> {
    static constexpr std::string_view table = "visit";
    static constexpr int number = 75;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Visit::client>("client"),      field<&Visit::visitor>("visitor"),
        field<&Visit::channel>("channel"),    field<&Visit::appointment>("appointment"),
        field<&Visit::subject>("subject"),    field<&Visit::arrivedAt>("arrived_at"),
        field<&Visit::state>("state"),        field<&Visit::coach>("coach"),
        field<&Visit::routedAt>("routed_at"), field<&Visit::startedAt>("started_at"),
        field<&Visit::endedAt>("ended_at"),   field<&Visit::remark>("remark"),
        field<&Visit::author>("author"),
    };
};

template <>
struct EntityOf<RoutingStep> {
    static constexpr std::string_view table = "routing_step";
    static constexpr int number = 76;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&RoutingStep::visit>("visit"), field<&RoutingStep::client>("client"),
        field<&RoutingStep::kind>("kind"),   field<&RoutingStep::from>("from_staff"),
        field<&RoutingStep::to>("to_staff"), field<&RoutingStep::reason>("reason"),
        field<&RoutingStep::at>("at"),       field<&RoutingStep::author>("author"),
    };
};

} // namespace werkpad
