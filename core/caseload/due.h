// What is still to be done for a client, and when: kept ready for Vandaag, the desk and the list.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"
#include "core/contacts/planned_appointment.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace werkpad
{

// An exemption is told of so many days before it is to be looked at again.
inline constexpr int kReviewComingDays = 14;

enum class DueKind {
    Evaluation,      // of an open plan, not held
    Activity,        // of an open plan, not done: told of from the day after its day
    FollowUp,        // agreed in a contact
    PlanMissing,     // decided on service, but there is no plan
    ExemptionReview, // told of kReviewComingDays ahead
};

constexpr std::array<std::string_view, 5> storedCodes(DueKind)
{
    return {"evaluation", "activity", "follow_up", "plan_missing", "exemption_review"};
}

// Holds for every day: from which to which it is to be shown stands in it.
struct DueItem {
    std::optional<StaffId> coach{}; // in whose caseload the client is
    Date shownFrom{1970, 1, 1};
    RecordId record{};
    DueKind kind = DueKind::Evaluation;
    Date on{1970, 1, 1};              // the day it is about
    std::optional<Date> shownUntil{}; // inclusive
    std::string detail{};             // which activity, what was agreed, why exempted

    bool operator==(const DueItem&) const = default;
};

// The order of one client's items.
[[nodiscard]] inline auto orderOf(const DueItem& item)
{
    return std::tuple(item.shownFrom, item.record, item.kind);
}

struct ClientDue {
    std::vector<DueItem> items{};                   // by orderOf()
    std::vector<PlannedAppointment> appointments{}; // by time, id; none of a client who died
    [[nodiscard]] bool isEmpty() const { return items.empty() && appointments.empty(); }
    bool operator==(const ClientDue&) const = default;
};

// In the order in which they count when they are on the same day.
enum class StepKind { Appointment, Evaluation, Activity, FollowUp };

constexpr std::array<std::string_view, 4> storedCodes(StepKind)
{
    return {"appointment", "evaluation", "activity", "follow_up"};
}

struct NextStep {
    Date on{1970, 1, 1};
    StepKind kind = StepKind::Appointment;
    bool operator==(const NextStep&) const = default;
};

} // namespace werkpad
