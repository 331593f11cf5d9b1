#include "ui/today/today_text.h"

#include "core/base/moment.h"
#include "core/segmentation/period.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/record_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

QString clockText(int minute)
{
    return toQString(Moment{Date(1970, 1, 1), minute}.clock());
}

} // namespace

QString reasonLabel(TodayReason reason)
{
    switch (reason) {
    case TodayReason::VisitWaiting:
        return TodayText::tr("Waits for you at the desk");
    case TodayReason::TransferToAccept:
        return TodayText::tr("Transfer to answer");
    case TodayReason::ConflictOpen:
        return TodayText::tr("Changed by two at once");
    case TodayReason::ReviewAsked:
        return TodayText::tr("Question of the team lead");
    case TodayReason::ReviewAnswered:
        return TodayText::tr("Your question was answered");
    case TodayReason::AppointmentToday:
        return TodayText::tr("Appointment today");
    case TodayReason::AppointmentOpen:
        return TodayText::tr("Appointment without outcome");
    case TodayReason::EvaluationDue:
        return TodayText::tr("Evaluation of the plan");
    case TodayReason::ActivityOverdue:
        return TodayText::tr("Activity not done in time");
    case TodayReason::FollowUpDue:
        return TodayText::tr("Agreement to come back to");
    case TodayReason::PlanMissing:
        return TodayText::tr("Plan still to be made");
    case TodayReason::NoContact:
        return TodayText::tr("Long without contact");
    case TodayReason::BoundaryComing:
        return TodayText::tr("Next period comes up");
    case TodayReason::ExemptionReview:
        return TodayText::tr("Exemption to be reviewed");
    }
    return {};
}

QString whenText(const TodayItem& item, Date today)
{
    if (item.reason == TodayReason::ConflictOpen)
        return TodayText::tr("to be decided");
    if (!item.on)
        return TodayText::tr("never yet", "contact");
    const int days = daysBetween(*item.on, today);
    if (days == 0)
        return item.minute < 0 ? TodayText::tr("today") : TodayText::tr("today at %1").arg(clockText(item.minute));
    if (days < 0)
        return TodayText::tr("in %1").arg(daysText(-days));
    return item.reason == TodayReason::NoContact || item.reason == TodayReason::PlanMissing ||
                   item.reason == TodayReason::TransferToAccept || item.reason == TodayReason::ReviewAsked ||
                   item.reason == TodayReason::ReviewAnswered
               ? TodayText::tr("%1 ago").arg(daysText(days))
               : TodayText::tr("%1 late").arg(daysText(days));
}

QString detailText(const TodayItem& item)
{
    if (item.reason == TodayReason::ConflictOpen)
        return item.detail.empty() ? TodayText::tr("removed by one, changed by the other") : fieldLabel(item.detail);
    if (item.reason != TodayReason::BoundaryComing)
        return toQString(item.detail);
    const auto period = parsePeriod(item.detail);
    return period ? TodayText::tr("then: %1").arg(label(*period).toLower()) : QString();
}

} // namespace werkpad
