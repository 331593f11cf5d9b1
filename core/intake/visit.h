// Somebody at the desk (or on the line): planned or walking in, waiting, routed to a professional (brochure §3.3).
#pragma once

#include "core/contacts/contact.h"

namespace werkpad
{

using VisitId = Id<struct VisitTag>;
using RoutingStepId = Id<struct RoutingStepTag>;

enum class VisitState { Waiting, Routed, Talking, Done, Left }; // left: went away without being helped

// A person of whom nothing needs to be kept has no dossier: `visitor` is then all there is.
struct Visit {
    VisitId id{};
    std::optional<ClientId> client{};
    std::string visitor{}; // the name that was given, when no client is chosen
    Channel channel = Channel::Desk;
    std::optional<ContactId> appointment{}; // planned: goes straight through to whom it is with
    std::string subject{};                  // what for
    Moment arrivedAt{};
    VisitState state = VisitState::Waiting;
    std::optional<StaffId> coach{}; // assigned to
    std::optional<Moment> routedAt{};
    std::optional<Moment> startedAt{};
    std::optional<Moment> endedAt{};
    std::string remark{};
    StaffId author{};

    bool operator==(const Visit&) const = default;
};

enum class RoutingKind { Assigned, HandedOver, Refused, Accepted };

// What happened on the way of a visit to the right professional.
struct RoutingStep {
    RoutingStepId id{};
    VisitId visit{};
    std::optional<ClientId> client{};
    RoutingKind kind = RoutingKind::Assigned;
    std::optional<StaffId> from{};
    std::optional<StaffId> to{};
    std::string reason{}; // refusing and handing over need one
    Moment at{};
    StaffId author{};

    bool operator==(const RoutingStep&) const = default;
};

} // namespace werkpad
