#include "core/plan/plan_rules.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

constexpr int kFarAheadMonths = 12;
constexpr std::size_t kLongRoad = 300; // more characters are no longer one sentence

bool isBlank(const std::string& text)
{
    return trimmed(text).empty();
}

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

void warn(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Warning, std::string(code), std::move(value)});
}

bool hasEnded(const PlanActivity& activity)
{
    return !isOpen(activity);
}

void checkEnd(const PlanActivity& activity, Date today, std::vector<Finding>& findings)
{
    if (activity.state == ActivityState::Dropped && isBlank(activity.result))
        block(findings, "result", "result_missing");
    if (hasEnded(activity) && !activity.endedOn)
        block(findings, "ended_on", "end_missing");
    if (!hasEnded(activity) && activity.endedOn)
        block(findings, "ended_on", "ended_but_open", activity.endedOn->dutch());
    if (activity.endedOn && *activity.endedOn > today)
        block(findings, "ended_on", "in_future", activity.endedOn->dutch());
    if (activity.endedOn && activity.startedOn && *activity.endedOn < *activity.startedOn)
        block(findings, "ended_on", "end_before_begin", activity.endedOn->dutch());
}

void checkDay(std::string_view field, Date day, const Plan& plan, Date today, std::vector<Finding>& findings)
{
    if (day > today)
        block(findings, field, "in_future", day.dutch());
    if (day < plan.startedOn)
        block(findings, field, "before_plan", plan.startedOn.dutch());
}

} // namespace

void checkText(std::string_view field, const std::string& text, std::size_t longest, std::vector<Finding>& findings)
{
    if (!isValidUtf8(text))
        block(findings, field, "text_not_utf8");
    else if (const auto length = characterCount(text); length > longest)
        block(findings, field, longest == kLongestLine ? "text_too_long" : "note_too_long", std::to_string(length));
}

std::vector<Finding> check(const Plan& plan, Date today)
{
    std::vector<Finding> findings;
    if (isBlank(plan.goalText))
        block(findings, "goal_text", "goal_missing");
    checkText("goal_text", plan.goalText, kLongestLine, findings);
    if (isBlank(plan.shortestRoad))
        warn(findings, "shortest_road", "road_missing");
    else if (const auto length = characterCount(plan.shortestRoad); length > kLongRoad && length <= kLongestLine)
        warn(findings, "shortest_road", "road_long");
    checkText("shortest_road", plan.shortestRoad, kLongestLine, findings);
    if (plan.startedOn > addMonths(today, kFarAheadMonths))
        block(findings, "started_on", "far_ahead", plan.startedOn.dutch());
    return findings;
}

std::vector<Finding> checkLives(const Client& client)
{
    std::vector<Finding> findings;
    if (client.deceasedOn)
        block(findings, "client", "client_deceased", client.deceasedOn->dutch());
    return findings;
}

std::vector<Finding> checkNew(const Client& client, std::span<const Plan> others)
{
    auto findings = checkLives(client);
    const auto open = std::ranges::find_if(others, [](const Plan& plan) { return !plan.closedOn; });
    if (open != others.end())
        block(findings, "plan", "plan_already_open", open->startedOn.dutch());
    return findings;
}

std::vector<Finding> check(const PlanActivity& activity, const Plan& plan, Date today)
{
    std::vector<Finding> findings;
    if (isBlank(activity.title))
        block(findings, "title", "title_missing");
    checkText("title", activity.title, kLongestLine, findings);
    checkText("doer_name", activity.doerName, kLongestLine, findings);
    checkText("result", activity.result, kLongestNote, findings);
    if (!activity.serviceType.empty() && !findCode(CodeList::ServiceTypes, activity.serviceType))
        block(findings, "service_type", "value_unknown", activity.serviceType);
    const Date begin = std::max(plan.startedOn, activity.startedOn.value_or(plan.startedOn));
    if (activity.dueOn && *activity.dueOn < begin)
        block(findings, "due_on", "due_before_start", begin.dutch());
    if (activity.startedOn && *activity.startedOn > today && activity.state != ActivityState::Planned)
        block(findings, "started_on", "in_future", activity.startedOn->dutch());
    checkEnd(activity, today, findings);
    return findings;
}

std::vector<Finding> check(const Evaluation& evaluation, const Plan& plan, Date today)
{
    std::vector<Finding> findings;
    if (evaluation.plannedOn < plan.startedOn)
        block(findings, "planned_on", "before_plan", plan.startedOn.dutch());
    if (evaluation.heldOn)
        checkDay("held_on", *evaluation.heldOn, plan, today, findings);
    if (evaluation.heldOn && isBlank(evaluation.outcome))
        block(findings, "outcome", "outcome_missing");
    if (!evaluation.heldOn && !isBlank(evaluation.outcome))
        block(findings, "held_on", "held_on_missing");
    checkText("outcome", evaluation.outcome, kLongestNote, findings);
    return findings;
}

std::vector<Finding> check(const PlanAnswer& answer, const Plan& plan, std::span<const PlanActivity> activities,
                           std::size_t earlierVersions, Date today)
{
    std::vector<Finding> findings;
    checkDay("agreed_on", answer.on, plan, today, findings);
    if (isBlank(plan.goalText))
        block(findings, "goal_text", "goal_missing");
    if (answer.agreement == Agreement::Open)
        block(findings, "agreement", "value_missing");
    if (answer.agreement == Agreement::Agreed) {
        const bool hasSome = std::ranges::any_of(
            activities, [](const PlanActivity& activity) { return activity.state != ActivityState::Dropped; });
        if (!hasSome)
            block(findings, "agreement", "plan_without_activity");
        if (isBlank(plan.shortestRoad))
            block(findings, "shortest_road", "road_missing");
    }
    if (answer.agreement == Agreement::Disagreed && isBlank(answer.remark))
        warn(findings, "agreement_remark", "words_missing");
    if (earlierVersions > 0 && isBlank(answer.reason))
        warn(findings, "reason", "version_reason_missing");
    checkText("agreement_remark", answer.remark, kLongestNote, findings);
    checkText("reason", answer.reason, kLongestLine, findings);
    return findings;
}

std::vector<Finding> check(const PlanClosing& closing, const Plan& plan, Date today)
{
    std::vector<Finding> findings;
    if (closing.reason.empty())
        block(findings, "closing_reason", "value_missing");
    else if (!findCode(CodeList::ClosingReasons, closing.reason))
        block(findings, "closing_reason", "value_unknown", closing.reason);
    if (isBlank(closing.summary))
        block(findings, "closing_summary", "summary_missing");
    checkText("closing_summary", closing.summary, kLongestNote, findings);
    checkDay("closed_on", closing.on, plan, today, findings);
    return findings;
}

PlanActivity inState(PlanActivity activity, ActivityState state, Date today)
{
    activity.state = state;
    if (hasEnded(activity)) {
        if (!activity.endedOn)
            activity.endedOn = today;
    } else {
        activity.endedOn.reset();
        if (state == ActivityState::Running && !activity.startedOn)
            activity.startedOn = today;
    }
    return activity;
}

bool isOpen(const PlanActivity& activity)
{
    return activity.state == ActivityState::Planned || activity.state == ActivityState::Running;
}

bool isLate(const PlanActivity& activity, Date today)
{
    return isOpen(activity) && activity.dueOn && *activity.dueOn < today;
}

bool changesAgreement(const Plan& before, const Plan& after)
{
    return before.goal != after.goal || before.goalText != after.goalText || before.shortestRoad != after.shortestRoad;
}

bool changesAgreement(const PlanActivity& before, const PlanActivity& after)
{
    const auto isDropped = [](const PlanActivity& activity) { return activity.state == ActivityState::Dropped; };
    return before.title != after.title || before.service != after.service || before.serviceType != after.serviceType ||
           before.doer != after.doer || before.doerName != after.doerName || before.dueOn != after.dueOn ||
           isDropped(before) != isDropped(after);
}

Plan reopened(Plan plan)
{
    plan.agreement = Agreement::Open;
    plan.agreedOn.reset();
    plan.agreementRemark.clear();
    return plan;
}

PlanActivity activityFor(const Service& service)
{
    PlanActivity activity;
    activity.service = service.id;
    activity.serviceType = service.type;
    activity.title = service.name;
    activity.doerName = service.provider;
    if (!service.provider.empty())
        activity.doer = ActivityDoer::Provider;
    return activity;
}

} // namespace werkpad
