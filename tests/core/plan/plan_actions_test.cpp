#include "core/plan/plan_json.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

Plan planFor(ClientId client)
{
    Plan plan;
    plan.client = client;
    plan.goalText = "Administratief werk, 24 uur";
    plan.shortestRoad = "Via een proefplaatsing bij een kantoor in de buurt.";
    plan.startedOn = Date(2026, 11, 23);
    return plan;
}

PlanActivity activityOf(PlanId plan, std::string title)
{
    PlanActivity activity;
    activity.plan = plan;
    activity.title = std::move(title);
    return activity;
}

template <class T>
std::string firstCode(const Result<T>& result)
{
    return result || result.error().findings.empty() ? std::string() : result.error().findings.front().code;
}

// A client with an open plan of two activities.
struct Desk {
    FakeClock clock{Date(2026, 11, 23)};
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);
    ClientId client = workspace->clients().add(aClient()).value();
    PlanId plan = workspace->plans().create(planFor(client)).value();
    PlanActivityId letters = workspace->plans().addActivity(activityOf(plan, "Brieven schrijven")).value();
    PlanActivityId course = workspace->plans().addActivity(activityOf(plan, "Cursus Excel")).value();

    [[nodiscard]] PlanActions& plans() const { return workspace->plans(); }
    [[nodiscard]] ClientPlan read() const { return plans().ofClient(client).value(); }
    [[nodiscard]] PlanAnswer answer(Agreement agreement = Agreement::Agreed) const
    {
        PlanAnswer answer;
        answer.plan = plan;
        answer.agreement = agreement;
        answer.on = clock.today();
        return answer;
    }
    [[nodiscard]] PlanActivity activity(std::size_t index) const { return read().current->activities.at(index); }
};

} // namespace

TEST_CASE("A plan is read back with its activities in order, whole")
{
    const Desk desk;
    const auto plan = desk.read();
    REQUIRE(plan.current);
    CHECK(plan.current->plan.goalText == "Administratief werk, 24 uur");
    CHECK(plan.current->plan.author == desk.workspace->session().staff);
    REQUIRE(plan.current->activities.size() == 2);
    CHECK(plan.current->activities[0].title == "Brieven schrijven");
    CHECK(plan.current->activities[1].title == "Cursus Excel");
    CHECK(plan.earlier.empty());
}

TEST_CASE("A second open plan is refused; after closing the first it is made, and the first stays readable")
{
    const Desk desk;
    CHECK(firstCode(desk.plans().create(planFor(desk.client))) == "plan_already_open");
    REQUIRE(desk.plans().close({desk.plan, desk.clock.today(), "work", "Aan het werk bij een kantoor."}));
    REQUIRE(desk.plans().create(planFor(desk.client)));
    const auto plan = desk.read();
    REQUIRE(plan.current);
    CHECK(plan.current->activities.empty());
    REQUIRE(plan.earlier.size() == 1);
    CHECK(plan.earlier.front().plan.closingSummary == "Aan het werk bij een kantoor.");
    CHECK(plan.earlier.front().activities.size() == 2);
}

TEST_CASE("A closed plan is not changed any more, by no act")
{
    const Desk desk;
    const PlanActivity activity = desk.activity(0);
    const Plan before = desk.read().current->plan;
    Evaluation evaluation;
    evaluation.plan = desk.plan;
    evaluation.plannedOn = Date(2026, 12, 1);
    REQUIRE(desk.plans().planEvaluation(evaluation));
    evaluation = desk.read().current->evaluations.front();
    REQUIRE(desk.plans().close({desk.plan, desk.clock.today(), "work", "Aan het werk."}));

    CHECK(firstCode(desk.plans().set(before, before)) == "plan_closed");
    CHECK(firstCode(desk.plans().addActivity(activityOf(desk.plan, "Nog iets"))) == "plan_closed");
    CHECK(firstCode(desk.plans().setActivity(activity, activity)) == "plan_closed");
    CHECK(firstCode(desk.plans().removeActivity(activity.id)) == "plan_closed");
    CHECK(firstCode(desk.plans().agree(desk.answer())) == "plan_closed");
    CHECK(firstCode(desk.plans().planEvaluation(evaluation)) == "plan_closed");
    CHECK(firstCode(desk.plans().setEvaluation(evaluation, evaluation)) == "plan_closed");
    CHECK(firstCode(desk.plans().removeEvaluation(evaluation.id)) == "plan_closed");
    CHECK(firstCode(desk.plans().close({desk.plan, desk.clock.today(), "work", "Nog eens."})) == "plan_closed");
}

TEST_CASE("Each answer of the client makes a version that stays as it was signed")
{
    const Desk desk;
    auto answer = desk.answer(Agreement::Disagreed);
    answer.remark = "Ik wil liever scholing.";
    REQUIRE(desk.plans().agree(answer));
    CHECK(desk.read().current->plan.agreement == Agreement::Disagreed);
    CHECK(desk.read().current->plan.agreementRemark == "Ik wil liever scholing.");

    const PlanActivity before = desk.activity(1);
    PlanActivity after = before;
    after.title = "Opleiding boekhouden";
    REQUIRE(desk.plans().setActivity(before, after));
    answer = desk.answer();
    answer.reason = "Opleiding in plaats van cursus";
    REQUIRE(desk.plans().agree(answer));

    const auto plan = desk.read();
    REQUIRE(plan.current->versions.size() == 2);
    CHECK(plan.current->versions[1].number == 2);
    CHECK(plan.current->versions[1].reason == "Opleiding in plaats van cursus");
    const auto first = snapshotFromJson(plan.current->versions[0].content);
    const auto second = snapshotFromJson(plan.current->versions[1].content);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->plan.agreement == Agreement::Disagreed);
    CHECK(first->activities.at(1).title == "Cursus Excel");
    CHECK(second->plan.agreement == Agreement::Agreed);
    CHECK(second->activities.at(1).title == "Opleiding boekhouden");
}

TEST_CASE("Changing what was agreed opens the question again; progress does not")
{
    const Desk desk;
    REQUIRE(desk.plans().agree(desk.answer()));

    SECTION("progress")
    {
        const PlanActivity before = desk.activity(0);
        REQUIRE(desk.plans().setActivity(before, inState(before, ActivityState::Running, desk.clock.today())));
        CHECK(desk.read().current->plan.agreement == Agreement::Agreed);
    }
    SECTION("another activity")
    {
        REQUIRE(desk.plans().addActivity(activityOf(desk.plan, "Netwerkborrel")));
        CHECK(desk.read().current->plan.agreement == Agreement::Open);
        CHECK_FALSE(desk.read().current->plan.agreedOn);
    }
    SECTION("another goal")
    {
        const Plan before = desk.read().current->plan;
        Plan after = before;
        after.goal = PlanGoal::StepToWork;
        REQUIRE(desk.plans().set(before, after));
        CHECK(desk.read().current->plan.agreement == Agreement::Open);
    }
    SECTION("a dropped activity")
    {
        const PlanActivity before = desk.activity(0);
        PlanActivity after = inState(before, ActivityState::Dropped, desk.clock.today());
        CHECK(firstCode(desk.plans().setActivity(before, after)) == "result_missing");
        after.result = "Niet meer nodig";
        REQUIRE(desk.plans().setActivity(before, after));
        CHECK(desk.read().current->plan.agreement == Agreement::Open);
        CHECK(desk.read().current->activities.size() == 2); // it stays in sight
    }
}

TEST_CASE("An activity is removed only while the client never answered")
{
    const Desk desk;
    REQUIRE(desk.plans().removeActivity(desk.course));
    CHECK(desk.read().current->activities.size() == 1);
    REQUIRE(desk.plans().agree(desk.answer(Agreement::Disagreed)));
    CHECK(firstCode(desk.plans().removeActivity(desk.letters)) == "activity_answered_to");
}

TEST_CASE("What a colleague changed meanwhile is not overwritten, and what others changed elsewhere stays")
{
    const Desk desk;
    const PlanActivity seen = desk.activity(0);
    PlanActivity colleague = seen;
    colleague.dueOn = Date(2026, 12, 31);
    REQUIRE(desk.plans().setActivity(seen, colleague));

    PlanActivity mine = seen;
    mine.title = "Vijf brieven schrijven";
    REQUIRE(desk.plans().setActivity(seen, mine));
    CHECK(desk.activity(0).dueOn == Date(2026, 12, 31));
    CHECK(desk.activity(0).title == "Vijf brieven schrijven");

    mine = seen;
    mine.dueOn = Date(2026, 12, 1);
    const auto refused = desk.plans().setActivity(seen, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ChangedMeanwhile);
}

TEST_CASE("Nothing new is planned for a client who died; what is there can be corrected and closed")
{
    const Desk desk;
    Client client = desk.workspace->dossiers().reload(desk.client)->client;
    Client died = client;
    died.deceasedOn = PartialDate(Date(2026, 11, 22));
    REQUIRE(desk.workspace->clients().update(client, died));

    CHECK(firstCode(desk.plans().addActivity(activityOf(desk.plan, "Iets"))) == "client_deceased");
    Evaluation evaluation;
    evaluation.plan = desk.plan;
    evaluation.plannedOn = Date(2026, 12, 1);
    CHECK(firstCode(desk.plans().planEvaluation(evaluation)) == "client_deceased");
    Duty duty;
    duty.client = desk.client;
    duty.kind = "application";
    duty.consequence = "Je uitkering kan lager worden.";
    CHECK(firstCode(desk.workspace->duties().add(duty)) == "client_deceased");

    const PlanActivity before = desk.activity(0);
    PlanActivity after = before;
    after.title = "Brieven";
    CHECK(desk.plans().setActivity(before, after));
    CHECK(desk.plans().close({desk.plan, desk.clock.today(), "deceased", "Overleden."}));
    CHECK(firstCode(desk.plans().create(planFor(desk.client))) == "client_deceased");
}

TEST_CASE("Every act on a plan can be undone as one, also the answer that opened again")
{
    const Desk desk;
    REQUIRE(desk.plans().agree(desk.answer()));
    const auto before = desk.read();
    ChangeSetNumber last = 0;
    const auto listening = desk.workspace->subscribe([&last](const ChangeNotice& notice) { last = notice.changeSet; });
    REQUIRE(desk.plans().addActivity(activityOf(desk.plan, "Netwerkborrel")));
    REQUIRE(desk.read() != before);
    REQUIRE(desk.workspace->undo(last));
    CHECK(desk.read() == before);
    REQUIRE(desk.plans().close({desk.plan, desk.clock.today(), "work", "Aan het werk."}));
    REQUIRE(desk.workspace->undo(last));
    CHECK(desk.read() == before);
}

TEST_CASE("What happened with a plan stands in the history under the name of the act")
{
    const Desk desk;
    REQUIRE(desk.plans().agree(desk.answer()));
    const auto history = desk.workspace->dossiers().history(desk.client, 10);
    REQUIRE(history);
    std::vector<std::string> actions;
    for (const auto& entry : *history)
        actions.push_back(entry.change.action);
    CHECK(actions ==
          std::vector<std::string>{"plan.agree", "activity.add", "activity.add", "plan.create", "client.add"});
}

TEST_CASE("An evaluation is planned, held with its outcome, and removed only while it was not held")
{
    const Desk desk;
    Evaluation evaluation;
    evaluation.plan = desk.plan;
    evaluation.plannedOn = Date(2026, 11, 23);
    REQUIRE(desk.plans().planEvaluation(evaluation));
    evaluation = desk.read().current->evaluations.front();
    Evaluation held = evaluation;
    held.heldOn = Date(2026, 11, 23);
    held.outcome = "Op weg";
    REQUIRE(desk.plans().setEvaluation(evaluation, held));
    CHECK(desk.read().current->evaluations.front().outcome == "Op weg");
    CHECK(firstCode(desk.plans().removeEvaluation(evaluation.id)) == "evaluation_held");
    REQUIRE(desk.plans().planEvaluation({{}, {}, desk.plan, Date(2027, 1, 4), {}, {}, {}}));
    REQUIRE(desk.plans().removeEvaluation(desk.read().current->evaluations.back().id));
    CHECK(desk.read().current->evaluations.size() == 1);
}

TEST_CASE("Duties, exemptions and measures outlive the plan, and are changed and removed one by one")
{
    const Desk desk;
    DutyActions& duties = desk.workspace->duties();
    Duty duty;
    duty.client = desk.client;
    duty.kind = "application";
    duty.during.first = Date(2026, 11, 1);
    REQUIRE(duties.add(duty));
    Exemption exemption;
    exemption.client = desk.client;
    exemption.kind = "application";
    exemption.reason = "Mantelzorg";
    exemption.during = {Date(2026, 11, 1), Date(2027, 1, 31)};
    REQUIRE(duties.add(exemption));
    Measure measure;
    measure.client = desk.client;
    measure.reason = "Niet gekomen";
    measure.decidedOn = Date(2026, 11, 20);
    REQUIRE(duties.add(measure));
    REQUIRE(desk.plans().close({desk.plan, desk.clock.today(), "work", "Aan het werk."}));

    auto plan = desk.read();
    REQUIRE(plan.duties.size() == 1);
    REQUIRE(plan.exemptions.size() == 1);
    REQUIRE(plan.measures.size() == 1);
    duty = plan.duties.front();
    duty.text = "Vier keer per week";
    REQUIRE(duties.set(plan.duties.front(), duty));
    measure = plan.measures.front();
    measure.percent = 10;
    CHECK(firstCode(duties.set(plan.measures.front(), measure)) == "warning_with_percent");
    REQUIRE(duties.remove(plan.exemptions.front().id));
    plan = desk.read();
    CHECK(plan.duties.front().text == "Vier keer per week");
    CHECK(plan.exemptions.empty());
}

TEST_CASE("A client has one CV, which says who wrote it when")
{
    const Desk desk;
    CurriculumVitae cv;
    cv.client = desk.client;
    cv.text = "Tien jaar administratie";
    cv.postedOn = Date(2026, 11, 23);
    REQUIRE(desk.workspace->duties().setCv({}, cv));
    const auto first = desk.read().cv;
    REQUIRE(first);
    CHECK(first->updatedOn == Date(2026, 11, 23));
    CHECK(first->author == desk.workspace->session().staff);
    const auto again = desk.workspace->duties().setCv({}, cv);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::ChangedMeanwhile);
    CurriculumVitae changed = *first;
    changed.occupation = "administratief medewerker";
    REQUIRE(desk.workspace->duties().setCv(*first, changed));
    CHECK(desk.read().cv->occupation == "administratief medewerker");
    CHECK(desk.read().cv->id == first->id);
}

TEST_CASE("Plans are for who may change this dossier")
{
    TestOffice office;
    const auto coach = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto other = office.colleague("K. Bakker", {Role::CaseWorker});
    const auto auditor = office.colleague("A. Vos", {Role::Auditor});
    const auto client = office.client(aClient().coachedBy(coach->session().staff));
    REQUIRE(coach->plans().create(planFor(client)));
    const auto plan = coach->plans().ofClient(client)->current->plan;

    CHECK(other->plans().ofClient(client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(other->plans().set(plan, plan).error().kind == ErrorKind::PurposeNeeded);
    CHECK(auditor->plans().ofClient(client).error().kind == ErrorKind::NotPermitted);
    CHECK(auditor->plans().create(planFor(client)).error().kind == ErrorKind::NotPermitted);
    REQUIRE(other->dossiers().open(client, "Waarneming"));
    CHECK(other->plans().ofClient(client)->current->plan == plan);
}
