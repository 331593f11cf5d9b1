// One thing that wants a person's attention today, with its reason.
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/record_ids.h"
#include "core/caseload/due.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// In the order in which they are shown: who waits comes first, what can wait comes last.
enum class TodayReason {
    VisitWaiting,     // somebody at the desk was routed to me
    TransferToAccept, // a colleague wants me to take over a client
    ConflictOpen,     // two people changed the same without knowing of each other
    ReviewAsked,      // the team lead asks something about a dossier
    ReviewAnswered,   // what I asked about a dossier was answered
    AppointmentToday, // planned for today
    AppointmentOpen,  // was planned before today; nobody said what came of it
    EvaluationDue,    // of the plan, planned for today or earlier
    ActivityOverdue,  // of the plan, should have been done before today
    FollowUpDue,      // agreed in a contact, for today or earlier
    PlanMissing,      // decided on service, but there is no plan
    NoContact,        // for longer than the office's policy for the client's period
    BoundaryComing,   // the next period begins within kBoundaryComingDays
    ExemptionReview,  // to be looked at again within kReviewComingDays
};

inline constexpr std::array kTodayReasons{
    TodayReason::VisitWaiting,    TodayReason::TransferToAccept, TodayReason::ConflictOpen,
    TodayReason::ReviewAsked,     TodayReason::ReviewAnswered,   TodayReason::AppointmentToday,
    TodayReason::AppointmentOpen, TodayReason::EvaluationDue,    TodayReason::ActivityOverdue,
    TodayReason::FollowUpDue,     TodayReason::PlanMissing,      TodayReason::NoContact,
    TodayReason::BoundaryComing,  TodayReason::ExemptionReview,
};

// "visit_waiting", "plan_missing": the names of the lists on the command line.
[[nodiscard]] std::string_view todayReasonCode(TodayReason reason);

struct TodayItem {
    TodayReason reason = TodayReason::NoContact;
    std::optional<ClientId> client{}; // a visitor without dossier has none
    std::string name{};               // as lists show the client, or the visitor's
    std::optional<Date> on{};         // since when, or when; a client without any contact has none
    int minute = -1;                  // time of day of a visit or an appointment; -1: none
    std::string detail{};             // what for, which activity, "6-12" for a coming period, column of a conflict
    RecordId record{};                // the visit, transfer, contact, evaluation, activity …; else the client

    bool operator==(const TodayItem&) const = default;
};

} // namespace werkpad
