#include "ui/shared/process_labels.h"

#include "core/segmentation/client_group.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace werkpad
{

namespace
{

struct ProcessLabels {
    Q_DECLARE_TR_FUNCTIONS(ProcessLabels)
};

bool isDutch()
{
    return QLocale().language() == QLocale::Dutch;
}

} // namespace

QString label(DiagnosisWidth width)
{
    switch (width) {
    case DiagnosisWidth::Narrow:
        return ProcessLabels::tr("Narrow", "DiagnosisWidth");
    case DiagnosisWidth::Broad:
        return ProcessLabels::tr("Broad", "DiagnosisWidth");
    }
    return {};
}

QString label(ServiceLevel level)
{
    switch (level) {
    case ServiceLevel::Undecided:
        return ProcessLabels::tr("Not decided yet", "ServiceLevel");
    case ServiceLevel::None:
        return ProcessLabels::tr("No service needed", "ServiceLevel");
    case ServiceLevel::Basic:
        return ProcessLabels::tr("Basic service", "ServiceLevel");
    case ServiceLevel::Intensive:
        return ProcessLabels::tr("Intensive service", "ServiceLevel");
    case ServiceLevel::Elsewhere:
        return ProcessLabels::tr("Help elsewhere first", "ServiceLevel");
    }
    return {};
}

QString label(DiagnosisEntryKind kind)
{
    switch (kind) {
    case DiagnosisEntryKind::Impression:
        return ProcessLabels::tr("Impression", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Reasoning:
        return ProcessLabels::tr("Reasoning", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Argument:
        return ProcessLabels::tr("Argument", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Activity:
        return ProcessLabels::tr("Activity", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Chance:
        return ProcessLabels::tr("Chance", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Risk:
        return ProcessLabels::tr("Risk", "DiagnosisEntryKind");
    case DiagnosisEntryKind::Source:
        return ProcessLabels::tr("Consulted source", "DiagnosisEntryKind");
    }
    return {};
}

QString label(CostKind kind)
{
    switch (kind) {
    case CostKind::None:
        return ProcessLabels::tr("No cost", "CostKind");
    case CostKind::PerClient:
        return ProcessLabels::tr("Per client", "CostKind");
    case CostKind::PerHour:
        return ProcessLabels::tr("Per hour", "CostKind");
    case CostKind::Contract:
        return ProcessLabels::tr("By contract", "CostKind");
    case CostKind::Subsidy:
        return ProcessLabels::tr("Subsidy", "CostKind");
    }
    return {};
}

QString label(DeviationKind kind)
{
    switch (kind) {
    case DeviationKind::NotFollowed:
        return ProcessLabels::tr("Suggested, not done", "DeviationKind");
    case DeviationKind::Outside:
        return ProcessLabels::tr("Done, not suggested", "DeviationKind");
    }
    return {};
}

QString label(PlanGoal goal)
{
    switch (goal) {
    case PlanGoal::Work:
        return ProcessLabels::tr("Work", "PlanGoal");
    case PlanGoal::StepToWork:
        return ProcessLabels::tr("A step towards work", "PlanGoal");
    case PlanGoal::Participation:
        return ProcessLabels::tr("Participation", "PlanGoal");
    }
    return {};
}

QString label(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Open:
        return ProcessLabels::tr("Not discussed yet", "Agreement");
    case Agreement::Agreed:
        return ProcessLabels::tr("Agrees", "Agreement");
    case Agreement::Disagreed:
        return ProcessLabels::tr("Does not agree", "Agreement");
    }
    return {};
}

QString label(ActivityDoer doer)
{
    switch (doer) {
    case ActivityDoer::Client:
        return ProcessLabels::tr("The client", "ActivityDoer");
    case ActivityDoer::Coach:
        return ProcessLabels::tr("The case worker", "ActivityDoer");
    case ActivityDoer::Provider:
        return ProcessLabels::tr("The provider", "ActivityDoer");
    case ActivityDoer::Other:
        return ProcessLabels::tr("Somebody else", "ActivityDoer");
    }
    return {};
}

QString label(ActivityState state)
{
    switch (state) {
    case ActivityState::Planned:
        return ProcessLabels::tr("To do", "ActivityState");
    case ActivityState::Running:
        return ProcessLabels::tr("Going on", "ActivityState");
    case ActivityState::Done:
        return ProcessLabels::tr("Done", "ActivityState");
    case ActivityState::Dropped:
        return ProcessLabels::tr("Dropped", "ActivityState");
    }
    return {};
}

QString label(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Warning:
        return ProcessLabels::tr("Warning", "MeasureKind");
    case MeasureKind::Reduction:
        return ProcessLabels::tr("Reduction of the benefit", "MeasureKind");
    }
    return {};
}

QString label(Channel channel)
{
    switch (channel) {
    case Channel::Desk:
        return ProcessLabels::tr("Desk", "Channel");
    case Channel::Telephone:
        return ProcessLabels::tr("Telephone", "Channel");
    case Channel::Internet:
        return ProcessLabels::tr("Internet", "Channel");
    case Channel::Letter:
        return ProcessLabels::tr("Letter", "Channel");
    case Channel::HomeVisit:
        return ProcessLabels::tr("Home visit", "Channel");
    }
    return {};
}

QString label(ContactState state)
{
    switch (state) {
    case ContactState::Planned:
        return ProcessLabels::tr("Planned", "ContactState");
    case ContactState::Done:
        return ProcessLabels::tr("Held", "ContactState");
    case ContactState::Missed:
        return ProcessLabels::tr("Did not come", "ContactState");
    case ContactState::Cancelled:
        return ProcessLabels::tr("Cancelled", "ContactState");
    }
    return {};
}

QString label(VisitState state)
{
    switch (state) {
    case VisitState::Waiting:
        return ProcessLabels::tr("Waiting", "VisitState");
    case VisitState::Routed:
        return ProcessLabels::tr("Routed", "VisitState");
    case VisitState::Talking:
        return ProcessLabels::tr("In conversation", "VisitState");
    case VisitState::Done:
        return ProcessLabels::tr("Helped", "VisitState");
    case VisitState::Left:
        return ProcessLabels::tr("Went away", "VisitState");
    }
    return {};
}

QString label(RoutingKind kind)
{
    switch (kind) {
    case RoutingKind::Assigned:
        return ProcessLabels::tr("Assigned", "RoutingKind");
    case RoutingKind::HandedOver:
        return ProcessLabels::tr("Handed over", "RoutingKind");
    case RoutingKind::Refused:
        return ProcessLabels::tr("Refused", "RoutingKind");
    case RoutingKind::Accepted:
        return ProcessLabels::tr("Accepted", "RoutingKind");
    }
    return {};
}

QString label(TransferState state)
{
    switch (state) {
    case TransferState::Requested:
        return ProcessLabels::tr("Waits for an answer", "TransferState");
    case TransferState::Accepted:
        return ProcessLabels::tr("Accepted", "TransferState");
    case TransferState::Refused:
        return ProcessLabels::tr("Refused", "TransferState");
    case TransferState::Withdrawn:
        return ProcessLabels::tr("Withdrawn", "TransferState");
    }
    return {};
}

QString label(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::FullTimeWork:
        return ProcessLabels::tr("Full-time work", "OutcomeKind");
    case OutcomeKind::PartTimeWork:
        return ProcessLabels::tr("Part-time work", "OutcomeKind");
    case OutcomeKind::OtherExit:
        return ProcessLabels::tr("Another exit", "OutcomeKind");
    }
    return {};
}

QString label(Lasting lasting)
{
    switch (lasting) {
    case Lasting::Open:
        return ProcessLabels::tr("Not known yet", "Lasting");
    case Lasting::Lasted:
        return ProcessLabels::tr("Lasted six months", "Lasting");
    case Lasting::EndedEarly:
        return ProcessLabels::tr("Ended within six months", "Lasting");
    }
    return {};
}

QString label(Audience audience)
{
    return audience == Audience::Employers ? ProcessLabels::tr("Employers", "Audience")
                                           : ProcessLabels::tr("Jobseekers", "Audience");
}

QString referenceLabel(CodeList list, std::string_view code)
{
    const ReferenceCode* known = findCode(list, code);
    if (!known)
        return toQString(code);
    return toQString(isDutch() ? known->dutch : known->english);
}

QString exitReasonLabel(std::string_view reason)
{
    return referenceLabel(CodeList::ExitReasons, reason);
}

QString groupLabel(std::string_view code)
{
    return toQString(isDutch() ? groupNameDutch(code) : groupNameEnglish(code));
}

QString expertiseLabel(std::string_view code)
{
    constexpr std::string_view kPeriod = "period:";
    const auto period = code.starts_with(kPeriod) ? parsePeriod(code.substr(kPeriod.size())) : std::nullopt;
    return period ? label(*period) : groupLabel(code);
}

QString momentText(const Moment& moment)
{
    return ProcessLabels::tr("%1 at %2", "24-11-2026 at 14:05")
        .arg(toQString(moment.day.dutch()), toQString(moment.clock()));
}

} // namespace werkpad
