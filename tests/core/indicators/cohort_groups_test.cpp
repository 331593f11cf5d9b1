#include "core/indicators/cohort_groups.h"
#include "tests/support/horizon_figure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

// At work so many days after the first day of unemployment; nothing: still looking.
CohortMember member(Date firstDay, std::optional<int> workAfterDays, std::uint8_t kind = kReached)
{
    CohortMember one;
    one.firstDay = firstDay;
    one.followedFrom = firstDay;
    if (workAfterDays) {
        one.work.exitedOn = addDays(firstDay, *workAfterDays);
        one.work.exitKind = kind;
    }
    one.active = one.work;
    one.fullTime = one.work;
    return one;
}

GroupedCohort cohort(std::vector<CohortMember> members)
{
    GroupedCohort all;
    all.cut = {Date(2026, 11, 23), 0};
    all.teams.resize(members.size());
    all.teamNames = {""};
    all.cohort.members = std::move(members);
    return all;
}

std::vector<std::string> namesOf(const std::vector<CohortGroup>& groups)
{
    std::vector<std::string> names;
    for (const auto& group : groups)
        names.push_back(group.name);
    return names;
}

} // namespace

TEST_CASE("Nobody at all is one empty group without a figure, and no month")
{
    const auto everybody = cohortGroups(cohort({}), Indicator::InWork, CohortGrouping::None);
    REQUIRE(everybody.size() == 1);
    CHECK(everybody[0].people == 0);
    CHECK_FALSE(everybody[0].figures.horizons[0].share);
    CHECK(cohortGroups(cohort({}), Indicator::InWork, CohortGrouping::Month).empty());
}

TEST_CASE("One client is one group, counted without a division by zero")
{
    const auto groups = cohortGroups(cohort({member(Date(2026, 11, 23), {})}), Indicator::InWork, CohortGrouping::None);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].people == 1);
    CHECK(groups[0].figures.horizons[0].open == 1);
    CHECK(groups[0].figures.horizons[0].fullFollowUp.of == 0);
}

TEST_CASE("The share of everybody is the same as without groups, and open clients are no failures")
{
    std::vector<CohortMember> members(20, member(Date(2026, 1, 1), 60));
    members.insert(members.end(), 20, member(Date(2026, 11, 1), {}));
    const auto all = cohort(members);
    const auto groups = cohortGroups(all, Indicator::InWork, CohortGrouping::None);
    std::vector<OutcomeFacts> facts;
    for (const auto& one : members)
        facts.push_back(factsOf(one, Indicator::InWork));
    CHECK(groups[0].figures.horizons[0] == horizonFigure(facts, kReached, 6, all.cut));
    CHECK(*groups[0].figures.horizons[0].share > 0.9);
}

TEST_CASE("Months of inflow follow each other, also those in which nobody came")
{
    const auto all = cohort({member(Date(2026, 3, 9), {}), member(Date(2025, 12, 1), 30)});
    CHECK(namesOf(cohortGroups(all, Indicator::Active, CohortGrouping::Month)) ==
          std::vector<std::string>{"2025-12", "2026-01", "2026-02", "2026-03"});
    CHECK(namesOf(cohortGroups(all, Indicator::Active, CohortGrouping::Year)) ==
          std::vector<std::string>{"2025", "2026"});
}

TEST_CASE("The term of a month is over when it is over for who came last")
{
    const auto all = cohort({member(Date(2026, 5, 1), {}), member(Date(2026, 5, 24), {})});
    auto later = all;
    later.cut.on = Date(2026, 11, 24);
    CHECK_FALSE(cohortGroups(all, Indicator::InWork, CohortGrouping::Month)[0].isOver[0]);
    CHECK(cohortGroups(later, Indicator::InWork, CohortGrouping::Month)[0].isOver[0]);
}

TEST_CASE("Teams stand by name, and who is in no team comes last")
{
    auto all = cohort({member(Date(2026, 1, 1), {}), member(Date(2026, 1, 1), {}), member(Date(2026, 1, 1), {})});
    all.teamNames = {"", "Noord", "Zuid"};
    all.teams = {2, 0, 1};
    CHECK(namesOf(cohortGroups(all, Indicator::InWork, CohortGrouping::Team)) ==
          std::vector<std::string>{"Noord", "Zuid", ""});
}

TEST_CASE("Who came and who left is counted in the month in which it happened, and outside the time not at all")
{
    const std::vector members{member(Date(2026, 1, 20), 20), member(Date(2026, 2, 1), 5, kElsewhere),
                              member(Date(2025, 6, 1), {}), member(Date(2026, 2, 1), 400)};
    FlowCounter counter(Date(2026, 1, 5), Date(2026, 3, 1), {Date(2026, 11, 23), 0});
    for (const auto& one : members)
        counter.add(one);
    const auto& months = counter.months();
    CHECK(months == std::vector<MonthFlow>{
                        {Date(2026, 1, 1), 1, 0, 0}, {Date(2026, 2, 1), 2, 1, 1}, {Date(2026, 3, 1), 0, 0, 0}});
}
