#include "core/plan/plan_json.h"
#include "core/plan/plan_rules.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

Plan aPlan()
{
    Plan plan;
    plan.goalText = "Administratief werk, 24 uur";
    plan.shortestRoad = "Via een proefplaatsing bij een kantoor in de buurt.";
    plan.startedOn = Date(2026, 11, 2);
    return plan;
}

PlanActivity anActivity()
{
    PlanActivity activity;
    activity.title = "Twee keer per week solliciteren";
    activity.serviceType = "application_training";
    return activity;
}

bool has(const std::vector<Finding>& findings, std::string_view code, Severity severity = Severity::Blocking)
{
    return std::ranges::any_of(
        findings, [&](const Finding& finding) { return finding.code == code && finding.severity == severity; });
}

} // namespace

TEST_CASE("A plan needs a goal in words; a road that is missing or long is remarked on")
{
    const auto [change, code, severity] = GENERATE(table<std::function<void(Plan&)>, std::string, Severity>({
        {[](Plan& plan) { plan.goalText = "  "; }, "goal_missing", Severity::Blocking},
        {[](Plan& plan) { plan.goalText = std::string(1001, 'a'); }, "text_too_long", Severity::Blocking},
        {[](Plan& plan) { plan.goalText = "\xff"; }, "text_not_utf8", Severity::Blocking},
        {[](Plan& plan) { plan.shortestRoad.clear(); }, "road_missing", Severity::Warning},
        {[](Plan& plan) { plan.shortestRoad = std::string(301, 'a'); }, "road_long", Severity::Warning},
        {[](Plan& plan) { plan.startedOn = Date(2027, 11, 25); }, "far_ahead", Severity::Blocking},
    }));
    Plan plan = aPlan();
    REQUIRE(check(plan, kToday).empty());
    change(plan);
    CHECK(has(check(plan, kToday), code, severity));
}

TEST_CASE("A client has one open plan at a time, and none is made for who died")
{
    Plan closed = aPlan();
    closed.closedOn = Date(2026, 11, 20);
    CHECK(checkNew({}, std::vector{closed}).empty());
    CHECK(has(checkNew({}, std::vector{closed, aPlan()}), "plan_already_open"));
    Client client;
    client.deceasedOn = PartialDate(Date(2026, 11, 1));
    CHECK(has(checkNew(client, {}), "client_deceased"));
}

TEST_CASE("An activity says what is done, and its dates fit its state and the plan")
{
    using State = ActivityState;
    const auto [change, code] = GENERATE(table<std::function<void(PlanActivity&)>, std::string>({
        {[](PlanActivity& a) { a.title = " "; }, "title_missing"},
        {[](PlanActivity& a) { a.serviceType = "dancing"; }, "value_unknown"},
        {[](PlanActivity& a) { a.dueOn = Date(2026, 11, 1); }, "due_before_start"},
        {[](PlanActivity& a) {
             a.startedOn = Date(2026, 11, 20);
             a.dueOn = Date(2026, 11, 19);
         },
         "due_before_start"},
        {[](PlanActivity& a) { a.state = State::Done; }, "end_missing"},
        {[](PlanActivity& a) {
             a.state = State::Done;
             a.endedOn = Date(2026, 11, 25);
         },
         "in_future"},
        {[](PlanActivity& a) {
             a.state = State::Done;
             a.startedOn = Date(2026, 11, 20);
             a.endedOn = Date(2026, 11, 19);
         },
         "end_before_begin"},
        {[](PlanActivity& a) { a = inState(a, State::Dropped, kToday); }, "result_missing"},
        {[](PlanActivity& a) { a.endedOn = kToday; }, "ended_but_open"},
        {[](PlanActivity& a) {
             a.state = State::Running;
             a.startedOn = Date(2026, 11, 25);
         },
         "in_future"},
    }));
    PlanActivity activity = anActivity();
    activity.dueOn = Date(2026, 11, 2); // the first day of the plan is early enough
    REQUIRE(check(activity, aPlan(), kToday).empty());
    change(activity);
    CHECK(has(check(activity, aPlan(), kToday), code));
}

TEST_CASE("An activity in another state gets the dates that follow, and keeps those it has")
{
    PlanActivity activity = inState(anActivity(), ActivityState::Running, kToday);
    CHECK(activity.startedOn == kToday);
    activity = inState(activity, ActivityState::Done, addDays(kToday, 7));
    CHECK(activity.startedOn == kToday);
    CHECK(activity.endedOn == addDays(kToday, 7));
    CHECK(inState(activity, ActivityState::Done, addDays(kToday, 9)).endedOn == addDays(kToday, 7));
    CHECK_FALSE(inState(activity, ActivityState::Planned, kToday).endedOn);
}

TEST_CASE("An activity is late the day after it was due, and never once it ended")
{
    PlanActivity activity = anActivity();
    CHECK_FALSE(isLate(activity, kToday));
    activity.dueOn = kToday;
    CHECK_FALSE(isLate(activity, kToday));
    CHECK(isLate(activity, addDays(kToday, 1)));
    CHECK_FALSE(isLate(inState(activity, ActivityState::Done, kToday), addDays(kToday, 1)));
}

TEST_CASE("What, who and by when change what was agreed; progress does not")
{
    const PlanActivity agreed = anActivity();
    const auto [change, changes] = GENERATE(table<std::function<void(PlanActivity&)>, bool>({
        {[](PlanActivity& a) { a.title = "Eén keer per week solliciteren"; }, true},
        {[](PlanActivity& a) { a.doer = ActivityDoer::Coach; }, true},
        {[](PlanActivity& a) { a.dueOn = kToday; }, true},
        {[](PlanActivity& a) { a = inState(a, ActivityState::Dropped, kToday); }, true},
        {[](PlanActivity& a) { a = inState(a, ActivityState::Running, kToday); }, false},
        {[](PlanActivity& a) {
             a = inState(a, ActivityState::Done, kToday);
             a.result = "Drie gesprekken";
         },
         false},
        {[](PlanActivity& a) { a.rank = 9; }, false},
    }));
    PlanActivity after = agreed;
    change(after);
    CHECK(changesAgreement(agreed, after) == changes);
}

TEST_CASE("A plan without anything to do cannot be agreed on, but can be disagreed with")
{
    PlanAnswer answer;
    answer.on = kToday;
    const auto dropped = inState(anActivity(), ActivityState::Dropped, kToday);
    CHECK(has(check(answer, aPlan(), {}, 0, kToday), "plan_without_activity"));
    CHECK(has(check(answer, aPlan(), std::vector{dropped}, 0, kToday), "plan_without_activity"));
    CHECK(check(answer, aPlan(), std::vector{anActivity()}, 0, kToday).empty());
    answer.agreement = Agreement::Disagreed;
    const auto findings = check(answer, aPlan(), {}, 0, kToday);
    CHECK_FALSE(blocks(findings));
    CHECK(has(findings, "words_missing", Severity::Warning));
    answer.remark = "Ik wil eerst een opleiding.";
    CHECK(check(answer, aPlan(), {}, 0, kToday).empty());
    CHECK(has(check(answer, aPlan(), {}, 1, kToday), "version_reason_missing", Severity::Warning));
}

TEST_CASE("An answer is of a day between the begin of the plan and today")
{
    PlanAnswer answer;
    const std::vector activities{anActivity()};
    answer.on = Date(2026, 11, 25);
    CHECK(has(check(answer, aPlan(), activities, 0, kToday), "in_future"));
    answer.on = Date(2026, 11, 1);
    CHECK(has(check(answer, aPlan(), activities, 0, kToday), "before_plan"));
}

TEST_CASE("A plan is closed with a reason of the list and a summary")
{
    PlanClosing closing;
    closing.on = kToday;
    auto findings = check(closing, aPlan(), kToday);
    CHECK(has(findings, "value_missing"));
    CHECK(has(findings, "summary_missing"));
    closing.reason = "bored";
    closing.summary = "Jan werkt 24 uur bij een kantoor.";
    CHECK(has(check(closing, aPlan(), kToday), "value_unknown"));
    closing.reason = "work";
    CHECK(check(closing, aPlan(), kToday).empty());
}

TEST_CASE("An evaluation that was held has an outcome, and an outcome has a day")
{
    Evaluation evaluation;
    evaluation.plannedOn = Date(2026, 12, 1);
    CHECK(check(evaluation, aPlan(), kToday).empty());
    evaluation.outcome = "Gaat goed";
    CHECK(has(check(evaluation, aPlan(), kToday), "held_on_missing"));
    evaluation.heldOn = Date(2026, 12, 1);
    CHECK(has(check(evaluation, aPlan(), kToday), "in_future"));
    evaluation.heldOn = kToday;
    CHECK(check(evaluation, aPlan(), kToday).empty());
    evaluation.outcome.clear();
    CHECK(has(check(evaluation, aPlan(), kToday), "outcome_missing"));
    evaluation.plannedOn = Date(2026, 11, 1);
    CHECK(has(check(evaluation, aPlan(), kToday), "before_plan"));
}

TEST_CASE("A version reads back as it was kept, and lets pass what another program wrote")
{
    IdGenerator ids;
    PlanSnapshot snapshot;
    snapshot.plan = aPlan();
    snapshot.plan.id = ids.make<PlanId>();
    snapshot.plan.diagnosis = ids.make<DiagnosisId>();
    snapshot.plan.agreement = Agreement::Disagreed;
    snapshot.plan.agreementRemark = "\"Liever scholing\"";
    PlanActivity activity = inState(anActivity(), ActivityState::Done, kToday);
    activity.id = ids.make<PlanActivityId>();
    activity.service = ids.make<ServiceId>();
    activity.plan = snapshot.plan.id;
    activity.rank = 3;
    snapshot.activities.push_back(activity);
    Evaluation evaluation;
    evaluation.plannedOn = kToday;
    snapshot.evaluations.push_back(evaluation);
    Duty duty;
    duty.kind = "application";
    duty.during = {kToday, addDays(kToday, 30)};
    snapshot.duties.push_back(duty);
    Exemption exemption;
    exemption.reviewOn = kToday;
    snapshot.exemptions.push_back(exemption);
    CHECK(snapshotFromJson(snapshotToJson(snapshot)) == snapshot);

    CHECK_FALSE(snapshotFromJson("[]"));
    CHECK_FALSE(snapshotFromJson("{\"plan\":"));
    const auto other = snapshotFromJson(R"({"plan":{"goal":"participation","mood":3},"activities":[7],"extra":1})");
    REQUIRE(other);
    CHECK(other->plan.goal == PlanGoal::Participation);
    CHECK(other->activities.empty());
}
