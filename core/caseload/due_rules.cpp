#include "core/caseload/due_rules.h"

#include "core/clients/client_rules.h"
#include "core/plan/plan_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

template <class AnyId>
RecordId recordId(const AnyId& id)
{
    return RecordId(id.bytes());
}

bool isOfOpenPlan(const ProcessFacts& process, const PlanId& plan)
{
    return std::ranges::any_of(process.plans,
                               [&](const Plan& other) { return other.id == plan && !other.closedOn.has_value(); });
}

bool isToBeHeld(const Evaluation& evaluation, const ProcessFacts& process)
{
    return !evaluation.heldOn && isOfOpenPlan(process, evaluation.plan);
}

bool isToBeDone(const PlanActivity& activity, const ProcessFacts& process)
{
    return isOpen(activity) && activity.dueOn && isOfOpenPlan(process, activity.plan);
}

bool isToBeFollowedUp(const Contact& contact)
{
    return contact.followUpOn && !contact.isFollowedUp && contact.state != ContactState::Cancelled;
}

// Made or still open since the decision.
bool hasPlanSince(const ProcessFacts& process, Date decided)
{
    return std::ranges::any_of(process.plans,
                               [&](const Plan& plan) { return !plan.closedOn || plan.startedOn >= decided; });
}

// On every day the newest decision counts: until the day before the next one.
void addPlansMissing(const ProcessFacts& process, std::vector<DueItem>& items)
{
    std::vector<const Diagnosis*> decisions;
    for (const auto& diagnosis : process.diagnoses) {
        if (diagnosis.decidedOn && !hasPlanSince(process, *diagnosis.decidedOn))
            decisions.push_back(&diagnosis);
    }
    std::ranges::sort(decisions, {},
                      [](const Diagnosis* decision) { return std::pair(*decision->decidedOn, decision->id); });
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const Diagnosis& decision = *decisions[i];
        const bool onService = decision.level == ServiceLevel::Basic || decision.level == ServiceLevel::Intensive;
        const Diagnosis* next = i + 1 < decisions.size() ? decisions[i + 1] : nullptr;
        if (!onService || (next != nullptr && *next->decidedOn == *decision.decidedOn))
            continue;
        DueItem item;
        item.shownFrom = item.on = *decision.decidedOn;
        item.record = recordId(decision.id);
        item.kind = DueKind::PlanMissing;
        if (next != nullptr)
            item.shownUntil = addDays(*next->decidedOn, -1);
        items.push_back(item);
    }
}

std::vector<DueItem> itemsOf(const ProcessFacts& process, const std::optional<StaffId>& coach)
{
    std::vector<DueItem> items;
    for (const auto& evaluation : process.evaluations) {
        if (isToBeHeld(evaluation, process))
            items.push_back(
                {{}, evaluation.plannedOn, recordId(evaluation.id), DueKind::Evaluation, evaluation.plannedOn, {}, {}});
    }
    for (const auto& activity : process.activities) {
        if (isToBeDone(activity, process))
            items.push_back({{},
                             addDays(*activity.dueOn, 1),
                             recordId(activity.id),
                             DueKind::Activity,
                             *activity.dueOn,
                             {},
                             activity.title});
    }
    for (const auto& contact : process.contacts) {
        if (isToBeFollowedUp(contact))
            items.push_back({{},
                             *contact.followUpOn,
                             recordId(contact.id),
                             DueKind::FollowUp,
                             *contact.followUpOn,
                             {},
                             contact.followUp});
    }
    for (const auto& exemption : process.exemptions) {
        if (exemption.reviewOn)
            items.push_back({{},
                             addDays(*exemption.reviewOn, -kReviewComingDays),
                             recordId(exemption.id),
                             DueKind::ExemptionReview,
                             *exemption.reviewOn,
                             exemption.during.last,
                             exemption.reason});
    }
    addPlansMissing(process, items);
    for (auto& item : items)
        item.coach = coach;
    std::ranges::sort(items, {}, orderOf);
    return items;
}

// What the desk shows.
PlannedAppointment appointmentOf(const Contact& contact, const Client& client)
{
    PlannedAppointment appointment{{}, listName(client), displayName(client)};
    Contact& shown = appointment.contact;
    shown.id = contact.id;
    shown.client = contact.client;
    shown.staff = contact.staff;
    shown.channel = contact.channel;
    shown.at = contact.at;
    shown.minutes = contact.minutes;
    shown.place = contact.place;
    shown.subject = contact.subject;
    return appointment;
}

} // namespace

ClientDue dueOf(const ClientFacts& facts)
{
    ClientDue due;
    due.items = itemsOf(facts.process, facts.client.coach);
    if (facts.client.deceasedOn)
        return due;
    for (const auto& contact : facts.process.contacts) {
        if (contact.state == ContactState::Planned)
            due.appointments.push_back(appointmentOf(contact, facts.client));
    }
    std::ranges::sort(due.appointments, {}, [](const PlannedAppointment& appointment) {
        return std::pair(appointment.contact.at, appointment.contact.id);
    });
    return due;
}

std::optional<Date> lastContactOf(const ProcessFacts& process)
{
    std::optional<Date> last;
    for (const auto& contact : process.contacts) {
        if (contact.state == ContactState::Done && (!last || contact.at.day > *last))
            last = contact.at.day;
    }
    return last;
}

std::optional<Date> lastEvaluationOf(const ProcessFacts& process)
{
    std::optional<Date> last;
    for (const auto& evaluation : process.evaluations) {
        if (evaluation.heldOn && (!last || *evaluation.heldOn > *last))
            last = evaluation.heldOn;
    }
    return last;
}

std::optional<NextStep> nextStepOf(const ClientFacts& facts)
{
    if (facts.client.deceasedOn)
        return std::nullopt;
    std::optional<NextStep> next;
    const auto consider = [&](Date on, StepKind kind) {
        if (!next || std::pair(on, kind) < std::pair(next->on, next->kind))
            next = NextStep{on, kind};
    };
    const ProcessFacts& process = facts.process;
    for (const auto& contact : process.contacts) {
        if (contact.state == ContactState::Planned)
            consider(contact.at.day, StepKind::Appointment);
        if (isToBeFollowedUp(contact))
            consider(*contact.followUpOn, StepKind::FollowUp);
    }
    for (const auto& evaluation : process.evaluations) {
        if (isToBeHeld(evaluation, process))
            consider(evaluation.plannedOn, StepKind::Evaluation);
    }
    for (const auto& activity : process.activities) {
        if (isToBeDone(activity, process))
            consider(*activity.dueOn, StepKind::Activity);
    }
    return next;
}

} // namespace werkpad
