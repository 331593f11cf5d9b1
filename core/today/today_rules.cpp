#include "core/today/today_rules.h"

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

int contactDaysAllowed(const Office& office, std::optional<Period> period)
{
    const int own = period ? office.*Office::contactDaysByPeriod().at(static_cast<std::size_t>(*period)) : 0;
    return own > 0 ? own : office.contactDays;
}

bool isContactOverdue(std::optional<Date> lastContact, std::optional<Date> registeredOn, int daysAllowed, Date today)
{
    const auto since = lastContact ? lastContact : registeredOn;
    return !since || daysBetween(*since, today) > daysAllowed;
}

} // namespace werkpad
