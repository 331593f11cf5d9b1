// Who is the right professional for somebody at the desk (brochure §3.3): available, with expertise for this client
// group, as soon as possible. Pure: from facts and a moment to proposals in order, each with its reasons.
#pragma once

#include "core/intake/attendance_rules.h"
#include "core/intake/professional.h"
#include "core/segmentation/client_group.h"
#include "core/segmentation/period.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// What routing knows of a visit; of a visitor without dossier only who refused.
struct VisitFacts {
    std::optional<StaffId> appointmentWith{};
    std::optional<StaffId> coach{}; // whose caseload the client is in
    std::optional<StaffId> lastContactWith{};
    std::optional<Date> lastContactOn{};
    std::vector<ClientGroup> groups{}; // with the period, as periodGroup()
    std::optional<StaffId> routedTo{}; // where the visit is now: no proposal
    std::vector<StaffId> refusedBy{};

    bool operator==(const VisitFacts&) const = default;
};

struct StaffFacts {
    Professional professional{};
    Workload workload{};

    bool operator==(const StaffFacts&) const = default;
};

enum class RoutingReason {
    Appointment,       // the appointment is with this colleague
    OwnClient,         // the client is in this caseload
    LastContact,       // value: the day, ISO
    Expertise,         // value: the group
    PossiblyExpertise, // value: the group; the date of birth leaves it open
    Generalist,        // has "everyone" among the expertise
    Free,              // here and free now; value: until when, "17:00", or empty
    HereUnknown,       // no office hours are known: ask
    Talking,           // here, in conversation
    InAppointment,     // here; value: until when
    AppointmentSoon,   // value: when
    NotYetHere,        // value: from when
    Gone,
    Away,           // value: the remark
    RoomInCaseload, // value: "80/100"
    FullCaseload,   // value: "120/100"
    VisitsWaiting,  // value: how many
    Refused,        // refused this visit before
};

struct RoutingPart {
    RoutingReason reason = RoutingReason::Free;
    int points = 0;
    std::string value{};

    bool operator==(const RoutingPart&) const = default;
};

struct RoutingProposal {
    StaffId staff{};
    std::string name{};
    int score = 0;
    bool isFree = false;              // here and free now
    std::vector<RoutingPart> parts{}; // in the order of the enumeration

    bool operator==(const RoutingProposal&) const = default;
};

// "period:6-12"
[[nodiscard]] std::string periodGroup(Period period);
// A client group that exists, or a period.
[[nodiscard]] bool isKnownExpertise(std::string_view code);
// All that can be chosen, in the order in which they are offered: groups first, then periods.
[[nodiscard]] std::vector<std::string> knownExpertise();

// Stable text of a reason for scripts: "own_client".
[[nodiscard]] std::string_view routingReasonCode(RoutingReason reason);

// The best first. Proposed are case workers, and whoever has a tie with the client or any expertise; nobody who has
// left the office. Equal scores: who has fewer visits waiting, then by name and id, so that every workstation proposes
// the same.
[[nodiscard]] std::vector<RoutingProposal> proposals(const VisitFacts& visit, std::span<const StaffFacts> staff,
                                                     Moment now);

} // namespace werkpad
