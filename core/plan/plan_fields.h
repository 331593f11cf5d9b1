// The columns of plans and what belongs to them.
#pragma once

#include "core/changes/field.h"
#include "core/plan/plan.h"

namespace werkpad
{

constexpr std::array<std::string_view, 3> storedCodes(PlanGoal)
{
    return {"work", "step_to_work", "participation"};
}
constexpr std::array<std::string_view, 3> storedCodes(Agreement)
{
    return {"open", "agreed", "disagreed"};
}
constexpr std::array<std::string_view, 4> storedCodes(ActivityDoer)
{
    return {"client", "coach", "provider", "other"};
}
constexpr std::array<std::string_view, 4> storedCodes(ActivityState)
{
    return {"planned", "running", "done", "dropped"};
}

template <>
struct EntityOf<Plan> {
    static constexpr std::string_view table = "plan";
    static constexpr int number = 60;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Plan::client>("client"),
        field<&Plan::diagnosis>("diagnosis"),
        field<&Plan::goal>("goal"),
        field<&Plan::goalText>("goal_text"),
        field<&Plan::shortestRoad>("shortest_road"),
        field<&Plan::startedOn>("started_on"),
        field<&Plan::author>("author"),
        field<&Plan::agreement>("agreement"),
        field<&Plan::agreedOn>("agreed_on"),
        field<&Plan::agreementRemark>("agreement_remark"),
        field<&Plan::closedOn>("closed_on"),
        field<&Plan::closingReason>("closing_reason"),
        field<&Plan::closingSummary>("closing_summary"),
    };
};

template <>
struct EntityOf<PlanActivity> {
    static constexpr std::string_view table = "plan_activity";
    static constexpr int number = 61;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&PlanActivity::client>("client"),
        field<&PlanActivity::plan>("plan"),
        field<&PlanActivity::service>("service"),
        field<&PlanActivity::serviceType>("service_type"),
        field<&PlanActivity::title>("title"),
        field<&PlanActivity::doer>("doer"),
        field<&PlanActivity::doerName>("doer_name"),
        field<&PlanActivity::dueOn>("due_on"),
        field<&PlanActivity::startedOn>("started_on"),
        field<&PlanActivity::state>("state"),
        field<&PlanActivity::endedOn>("ended_on"),
        field<&PlanActivity::result>("result"),
        field<&PlanActivity::rank>("rank"),
        field<&PlanActivity::author>("author"),
    };
};

template <>
struct EntityOf<PlanVersion> {
    static constexpr std::string_view table = "plan_version";
    static constexpr int number = 62;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&PlanVersion::client>("client"),   field<&PlanVersion::plan>("plan"),
        field<&PlanVersion::number>("number"),   field<&PlanVersion::madeAt>("made_at"),
        field<&PlanVersion::author>("author"),   field<&PlanVersion::reason>("reason"),
        field<&PlanVersion::content>("content"),
    };
};

template <>
struct EntityOf<Evaluation> {
    static constexpr std::string_view table = "evaluation";
    static constexpr int number = 63;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Evaluation::client>("client"),        field<&Evaluation::plan>("plan"),
        field<&Evaluation::plannedOn>("planned_on"), field<&Evaluation::heldOn>("held_on"),
        field<&Evaluation::outcome>("outcome"),      field<&Evaluation::author>("author"),
    };
};

} // namespace werkpad
