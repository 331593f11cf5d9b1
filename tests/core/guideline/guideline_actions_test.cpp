#include "core/plan/plan_fields.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

GuidelineRule aRule(Period period, std::string group, std::string type)
{
    GuidelineRule rule;
    rule.period = period;
    rule.group = std::move(group);
    rule.serviceType = std::move(type);
    rule.rank = 1;
    rule.argument = "omdat";
    rule.source = "teamoverleg";
    rule.during.first = addDays(kToday, -10);
    return rule;
}

Deviation aDeviation(ClientId client, std::string type, std::string argument = "baan in zicht")
{
    Deviation deviation;
    deviation.client = client;
    deviation.serviceType = std::move(type);
    deviation.argument = std::move(argument);
    deviation.perspective = Perspective::Local;
    return deviation;
}

std::vector<std::string> typesFor(Workspace& workspace, ClientId client)
{
    const auto advice = workspace.guideline().suggest(client);
    REQUIRE(advice);
    std::vector<std::string> types;
    for (const auto& suggestion : advice->advice.suggestions)
        types.push_back(suggestion.serviceType);
    return types;
}

using Types = std::vector<std::string>;

} // namespace

TEST_CASE("Without a guideline of its own the office suggests nothing")
{
    TestOffice office(kToday);
    const auto client = office.client(aClient(), Date(2026, 11, 1));
    const auto advice = office.lead().guideline().suggest(client);
    REQUIRE(advice);
    CHECK(advice->advice.suggestions.empty());
    CHECK_FALSE(advice->hasGuideline);
    REQUIRE(office.lead().guideline().loadExample());
    CHECK_FALSE(typesFor(office.lead(), client).empty());
}

TEST_CASE("A professional's override of the period counts for the suggestions")
{
    TestOffice office(kToday);
    REQUIRE(office.lead().guideline().addRule(aRule(Period::Months0To3, "everyone", "self_service")));
    REQUIRE(office.lead().guideline().addRule(aRule(Period::Over12Months, "everyone", "coaching")));
    const auto client = office.client(aClient(), Date(2026, 11, 1));
    CHECK(typesFor(office.lead(), client) == Types{"self_service"});
    REQUIRE(office.lead().segmentation().override(
        {{}, client, Period::Over12Months, "sector krimpt", Perspective::Regional, {kToday, {}}, {}}));
    CHECK(typesFor(office.lead(), client) == Types{"coaching"});
    CHECK(office.lead().guideline().suggest(client)->isOverridden);
}

TEST_CASE("Regime, newest characteristic and a partly known date of birth decide the groups")
{
    TestOffice office(kToday);
    auto& lead = office.lead();
    REQUIRE(lead.guideline().addRule(aRule(Period::Months0To3, "theme:over_45", "network_training")));
    REQUIRE(lead.guideline().addRule(aRule(Period::Months0To3, "regime:WW", "mediation")));
    REQUIRE(lead.guideline().addRule(aRule(Period::Months0To3, "other:language:a1", "language")));
    const auto client = office.client(aClient().born(*PartialDate::parseIso("1981-00-00")), Date(2026, 11, 1));
    REQUIRE(lead.regimes().add({{}, client, "ww", {Date(2026, 11, 1), {}}, {}}));
    REQUIRE(lead.clients().record({{}, client, Axis::Other, "language:a1", {}, kToday, {}}));
    const auto advice = lead.guideline().suggest(client);
    REQUIRE(advice);
    REQUIRE(advice->advice.suggestions.size() == 3);
    const auto& last = advice->advice.suggestions.back();
    CHECK(last.serviceType == "network_training");
    CHECK_FALSE(last.isCertain());

    REQUIRE(lead.clients().record({{}, client, Axis::Other, "language:b1", {}, kToday, {}}));
    const auto types = typesFor(lead, client);
    CHECK(std::ranges::find(types, "language") == types.end());
}

TEST_CASE("A client who has died or has no open spell gets no suggestions")
{
    TestOffice office(kToday);
    REQUIRE(office.lead().guideline().loadExample());
    CHECK(typesFor(office.lead(), office.client(aClient())).empty());
    Client deceased = aClient();
    deceased.deceasedOn = PartialDate(Date(2026, 11, 20));
    const auto id = office.client(deceased, Date(2026, 10, 1));
    CHECK(typesFor(office.lead(), id).empty());
    CHECK(office.lead().guideline().suggest(id)->isDeceased);
    const auto refused = office.lead().guideline().deviate(aDeviation(id, "coaching"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.front().code == "client_deceased");
}

TEST_CASE("What stands in the open plan is in the plan, what was dropped or belongs to a closed plan is not")
{
    TestOffice office(kToday);
    auto& lead = office.lead();
    for (const auto* type : {"coaching", "mediation", "schooling"})
        REQUIRE(lead.guideline().addRule(aRule(Period::Months0To3, "everyone", type)));
    const auto client = office.client(aClient(), Date(2026, 11, 1));
    const auto written = lead.context().writer.write({}, "test", [&](Transaction& transaction) -> Result<void> {
        Plan open;
        open.id = lead.ids().make<PlanId>();
        open.client = client;
        Plan closed = open;
        closed.id = lead.ids().make<PlanId>();
        closed.closedOn = kToday;
        transaction.insert(open);
        transaction.insert(closed);
        const auto add = [&](const Plan& plan, const char* type, ActivityState state) {
            PlanActivity activity;
            activity.id = lead.ids().make<PlanActivityId>();
            activity.client = client;
            activity.plan = plan.id;
            activity.serviceType = type;
            activity.state = state;
            transaction.insert(activity);
        };
        add(open, "coaching", ActivityState::Running);
        add(open, "mediation", ActivityState::Dropped);
        add(open, "debt_help", ActivityState::Planned);
        add(closed, "schooling", ActivityState::Done);
        return {};
    });
    REQUIRE(written);
    const auto advice = lead.guideline().suggest(client);
    REQUIRE(advice);
    for (const auto& suggestion : advice->advice.suggestions) {
        INFO(suggestion.serviceType);
        CHECK(suggestion.isInPlan == (suggestion.serviceType == "coaching"));
    }
    REQUIRE(advice->advice.outside.size() == 1);
    CHECK(advice->advice.outside.front().serviceType == "debt_help");
}

TEST_CASE("A deviation keeps who decided it, when, and in which period; it is in the history and can be taken back")
{
    TestOffice office(kToday);
    const auto coach = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto client = office.client(aClient(), Date(2026, 8, 1));
    const auto id = coach->guideline().deviate(aDeviation(client, "coaching"));
    REQUIRE(id);
    const auto deviations = coach->guideline().deviationsOf(client);
    REQUIRE(deviations);
    REQUIRE(deviations->size() == 1);
    CHECK(deviations->front().author == coach->session().staff);
    CHECK(deviations->front().on == kToday);
    CHECK(deviations->front().period == Period::Months3To6);
    CHECK(deviations->front().perspective == Perspective::Local);
    const auto history = coach->dossiers().history(client, 10);
    REQUIRE(history);
    CHECK(history->front().change.action == "deviation.add");

    const auto removed = coach->guideline().removeDeviation(*id);
    REQUIRE(removed);
    CHECK(coach->guideline().deviationsOf(client)->empty());
    REQUIRE(coach->undo(*removed));
    CHECK(coach->guideline().deviationsOf(client) == deviations);
}

TEST_CASE("A deviation without argument, of an unknown type and without period is refused with every finding")
{
    TestOffice office(kToday);
    const auto client = office.client();
    const auto refused = office.lead().guideline().deviate(aDeviation(client, "magic", " "));
    REQUIRE_FALSE(refused);
    std::vector<std::string> codes;
    for (const auto& finding : refused.error().findings)
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{"value_unknown", "deviation_argument_missing", "no_period"});
}

TEST_CASE("Suggestions and deviations of a dossier in a colleague's caseload ask for the dossier to be opened")
{
    TestOffice office(kToday);
    const auto mine = office.colleague("M. Yılmaz", {Role::CaseWorker});
    const auto theirs = office.colleague("K. Pinas", {Role::CaseWorker});
    const auto client = office.client(aClient().coachedBy(mine->session().staff), Date(2026, 8, 1));
    CHECK(theirs->guideline().suggest(client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(theirs->guideline().deviationsOf(client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(theirs->guideline().deviate(aDeviation(client, "coaching")).error().kind == ErrorKind::PurposeNeeded);
    REQUIRE(theirs->dossiers().open(client, "waarneming"));
    CHECK(theirs->guideline().suggest(client));
    CHECK(theirs->guideline().deviate(aDeviation(client, "coaching")));
}

TEST_CASE("Lines are changed and removed, each with undo, and a line that changed meanwhile is not overwritten")
{
    TestOffice office(kToday);
    auto& guideline = office.lead().guideline();
    REQUIRE(guideline.addRule(aRule(Period::Months0To3, "everyone", "coaching")));
    const auto before = guideline.rules()->front();
    auto after = before;
    after.argument = "anders";
    const auto changed = guideline.setRule(before, after);
    REQUIRE(changed);
    CHECK(guideline.setRule(before, after).error().kind == ErrorKind::ChangedMeanwhile);
    REQUIRE(office.lead().undo(*changed));
    CHECK(guideline.rules()->front() == before);
    const auto removed = guideline.removeRule(before.id);
    REQUIRE(removed);
    CHECK(guideline.rules()->empty());
    REQUIRE(office.lead().undo(*removed));
    CHECK(guideline.rules()->front() == before);
}

TEST_CASE("The example guideline is taken over once, keeps the office's own lines, and is undone in one go")
{
    TestOffice office(kToday);
    auto& guideline = office.lead().guideline();
    auto own = aRule(Period::Months0To3, "everyone", "self_service");
    own.argument = "eigen argument";
    REQUIRE(guideline.addRule(own));
    const auto loaded = guideline.loadExample();
    REQUIRE(loaded);
    CHECK(guideline.rules()->size() > 30);
    const auto rules = *guideline.rules();
    CHECK(std::ranges::count_if(rules, [](const GuidelineRule& rule) {
              return rule.period == Period::Months0To3 && rule.group == "everyone" &&
                     rule.serviceType == "self_service";
          }) == 1);
    CHECK(guideline.loadExample() == ChangeSetNumber{0});
    REQUIRE(office.lead().undo(*loaded));
    CHECK(guideline.rules()->size() == 1);
}
