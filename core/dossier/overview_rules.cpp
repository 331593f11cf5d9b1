#include "core/dossier/overview_rules.h"

#include "core/plan/plan_rules.h"

#include <algorithm>
#include <tuple>

namespace werkpad
{

namespace
{

std::string nameIn(const OverviewParts& parts, StaffId staff)
{
    const auto name = parts.staffNames.find(staff);
    return name == parts.staffNames.end() ? std::string{} : name->second;
}

std::optional<Diagnosis> lastDiagnosis(const std::vector<Diagnosis>& diagnoses)
{
    const auto newest = std::ranges::max_element(diagnoses, {}, [](const Diagnosis& diagnosis) {
        return std::tuple(diagnosis.decidedOn, diagnosis.startedOn, diagnosis.id);
    });
    return newest == diagnoses.end() ? std::nullopt : std::optional(*newest);
}

void addContactSteps(std::vector<OverviewStep>& steps, const OverviewParts& parts)
{
    for (const auto& contact : parts.contacts) {
        if (contact.state == ContactState::Planned)
            steps.push_back({OverviewStepKind::Appointment, contact.at.day, contact.at.minute, contact.subject,
                             nameIn(parts, contact.staff), std::nullopt});
        if (contact.followUpOn && !contact.isFollowedUp)
            steps.push_back({OverviewStepKind::FollowUp, contact.followUpOn, -1, contact.followUp,
                             nameIn(parts, contact.staff), std::nullopt});
    }
}

void addPlanSteps(std::vector<OverviewStep>& steps, const PlanParts& plan)
{
    for (const auto& evaluation : plan.evaluations)
        if (!evaluation.heldOn)
            steps.push_back({OverviewStepKind::Evaluation, evaluation.plannedOn});
    for (const auto& activity : plan.activities)
        if (isOpen(activity))
            steps.push_back(
                {OverviewStepKind::Activity, activity.dueOn, -1, activity.title, activity.doerName, activity.doer});
}

} // namespace

Overview overviewOf(const OverviewParts& parts, Date today)
{
    Overview overview;
    overview.diagnosis = lastDiagnosis(parts.diagnoses);
    if (parts.plan.current)
        overview.plan = parts.plan.current->plan;
    if (!parts.hasDied) {
        addContactSteps(overview.steps, parts);
        if (parts.plan.current)
            addPlanSteps(overview.steps, *parts.plan.current);
        for (const auto& exemption : parts.plan.exemptions)
            if (exemption.reviewOn && (!exemption.during.last || *exemption.during.last >= today))
                overview.steps.push_back({OverviewStepKind::ExemptionReview, exemption.reviewOn, -1, exemption.reason});
    }
    std::ranges::stable_sort(overview.steps, {}, [](const OverviewStep& step) {
        return std::tuple(!step.on, step.on, step.minute, step.kind);
    });
    for (const auto& contact : parts.contacts)
        if (contact.state == ContactState::Done || contact.state == ContactState::Missed)
            overview.recent.push_back(contact);
    std::ranges::sort(overview.recent, std::greater{},
                      [](const Contact& contact) { return std::tuple(contact.at, contact.id); });
    if (overview.recent.size() > kRecentContacts)
        overview.recent.resize(kRecentContacts);
    return overview;
}

} // namespace werkpad
