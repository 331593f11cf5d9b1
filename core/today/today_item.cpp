#include "core/today/today_item.h"

namespace werkpad
{

std::string_view todayReasonCode(TodayReason reason)
{
    switch (reason) {
    case TodayReason::VisitWaiting:
        return "visit_waiting";
    case TodayReason::TransferToAccept:
        return "transfer_to_accept";
    case TodayReason::ConflictOpen:
        return "conflict";
    case TodayReason::ReviewAsked:
        return "review_asked";
    case TodayReason::ReviewAnswered:
        return "review_answered";
    case TodayReason::AppointmentToday:
        return "appointment_today";
    case TodayReason::AppointmentOpen:
        return "appointment_open";
    case TodayReason::EvaluationDue:
        return "evaluation_overdue";
    case TodayReason::ActivityOverdue:
        return "activity_overdue";
    case TodayReason::FollowUpDue:
        return "follow_up_due";
    case TodayReason::PlanMissing:
        return "plan_missing";
    case TodayReason::NoContact:
        return "no_contact";
    case TodayReason::BoundaryComing:
        return "boundary_coming";
    case TodayReason::ExemptionReview:
        return "exemption_review";
    }
    return "";
}

} // namespace werkpad
