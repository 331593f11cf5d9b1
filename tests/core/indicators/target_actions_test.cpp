#include "core/indicators/target_actions.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

using Codes = std::vector<std::string>;

Codes codesOf(const std::vector<Finding>& findings)
{
    Codes codes;
    for (const auto& finding : findings)
        codes.push_back(finding.field + " " + finding.code);
    return codes;
}

IndicatorTarget aTarget(int year, TargetFigure figure, int percent, const std::string& team = {})
{
    return {indicatorTargetId(year, figure, team), year, figure, team, percent, {}};
}

void takeOn(TestOffice& office, const std::string& name, const std::string& team)
{
    StaffMember member;
    member.name = name;
    member.team = team;
    REQUIRE(office.lead().staff().add(member, {Role::CaseWorker}));
}

} // namespace

TEST_CASE("A target has a year and a percentage that are possible, and satisfaction is of the whole office")
{
    CHECK(check(aTarget(2027, TargetFigure::InWork12, 0)).empty());
    CHECK(check(aTarget(2027, TargetFigure::InWork12, 100, "Noord")).empty());
    CHECK(codesOf(check(aTarget(27, TargetFigure::InWork12, 101))) ==
          Codes{"year out_of_range", "percent out_of_range"});
    CHECK(codesOf(check(aTarget(2027, TargetFigure::InWork12, -1))) == Codes{"percent out_of_range"});
    CHECK(codesOf(check(aTarget(2027, TargetFigure::SatisfiedEmployers, 80, "Noord"))) ==
          Codes{"team target_for_team"});
    CHECK(check(aTarget(2027, TargetFigure::SatisfiedEmployers, 80)).empty());
}

TEST_CASE("A figure and its term name one target")
{
    CHECK(targetFigure(Indicator::Active, 6) == TargetFigure::Active6);
    CHECK(targetFigure(Indicator::InWork, 12) == TargetFigure::InWork12);
    CHECK(targetFigure(Indicator::InWorkFullTime, 24) == TargetFigure::InWorkFullTime24);
    CHECK(storedCode(targetFigure(Indicator::InWorkFullTime, 6)) == "in_work_full_time_within_6_months");
    CHECK(storedCode(targetFigure(Audience::Employers)) == "satisfaction_employers");
}

TEST_CASE("The target of a team goes before that of the office, and another year has none")
{
    const std::vector targets{aTarget(2027, TargetFigure::InWork6, 40),
                              aTarget(2027, TargetFigure::InWork6, 30, "Noord"),
                              aTarget(2027, TargetFigure::InWork12, 55, "Zuid")};
    CHECK(targetPercent(targets, 2027, TargetFigure::InWork6) == 40);
    CHECK(targetPercent(targets, 2027, TargetFigure::InWork6, "Noord") == 30);
    CHECK(targetPercent(targets, 2027, TargetFigure::InWork6, "noord") == 30);
    CHECK(targetPercent(targets, 2027, TargetFigure::InWork6, "Zuid") == 40);
    CHECK_FALSE(targetPercent(targets, 2027, TargetFigure::InWork12));
    CHECK_FALSE(targetPercent(targets, 2026, TargetFigure::InWork6));
}

TEST_CASE("A cohort has the target of a year when all of it falls in that year")
{
    CHECK(targetYear(Date(2027, 1, 1), Date(2027, 12, 31)) == 2027);
    CHECK(targetYear(Date(2027, 3, 1), Date(2027, 3, 1)) == 2027);
    CHECK_FALSE(targetYear(Date(2026, 12, 31), Date(2027, 12, 31)));
}

TEST_CASE("Who manages the office sets targets, one of each year, figure and team; who sees clients looks at them")
{
    TestOffice office;
    takeOn(office, "A. Noord", "Noord");
    IndicatorTargetActions actions(office.lead().context());
    CHECK(actions.teams().value() == std::vector<std::string>{"Noord"});
    REQUIRE(actions.add(aTarget(2026, TargetFigure::InWork6, 40)));
    REQUIRE(actions.add(aTarget(2026, TargetFigure::InWork6, 35, " Noord ")));
    REQUIRE(actions.add(aTarget(2027, TargetFigure::Active6, 70)));
    CHECK(codesOf(actions.add(aTarget(2026, TargetFigure::InWork6, 50)).error().findings) ==
          Codes{"figure target_known"});
    CHECK(codesOf(actions.add(aTarget(2026, TargetFigure::InWork6, 50, "Oost")).error().findings) ==
          Codes{"team team_unknown"});

    const auto coach = office.colleague("M. Bosch", {Role::CaseWorker});
    IndicatorTargetActions looking(coach->context());
    const auto seen = looking.targets().value();
    REQUIRE(seen.size() == 3);
    CHECK(seen[0].year == 2027);
    CHECK(seen[1].team.empty());
    CHECK(seen[2].team == "Noord");
    CHECK(looking.targets(2027).value().size() == 1);
    CHECK(looking.add(aTarget(2028, TargetFigure::Active6, 70)).error().kind == ErrorKind::NotPermitted);
    CHECK(looking.set(seen[0], seen[0]).error().kind == ErrorKind::NotPermitted);
    CHECK(looking.remove(seen[0].id).error().kind == ErrorKind::NotPermitted);
    const auto auditor = office.colleague("P. Toezicht", {Role::Auditor});
    CHECK(IndicatorTargetActions(auditor->context()).targets().error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("A target is changed and removed, and can be set again")
{
    TestOffice office;
    IndicatorTargetActions actions(office.lead().context());
    const auto id = actions.add(aTarget(2027, TargetFigure::SatisfiedJobseekers, 70)).value();
    const auto before = actions.targets(2027).value().front();
    auto after = before;
    after.percent = 75;
    after.remark = "Jaarplan 2027";
    REQUIRE(actions.set(before, after));
    CHECK(actions.targets(2027).value().front() == after);
    auto other = before;
    other.percent = 80;
    CHECK(actions.set(before, other).error().kind == ErrorKind::ChangedMeanwhile);
    other = after;
    other.percent = 300;
    CHECK(codesOf(actions.set(after, other).error().findings) == Codes{"percent out_of_range"});
    REQUIRE(actions.remove(id));
    CHECK(actions.remove(id).error().kind == ErrorKind::NotFound);
    CHECK(actions.add(aTarget(2027, TargetFigure::SatisfiedJobseekers, 72)).value() == id);
}
