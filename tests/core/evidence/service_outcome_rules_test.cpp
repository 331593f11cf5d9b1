#include "core/evidence/service_outcome_rules.h"
#include "tests/support/asked_people_model.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const DataCut kCut{Date(2026, 11, 23), 0};

// People who came out of work on one day, each with what became of them.
struct Cohort {
    std::vector<model::Stretch> stretches{};
    std::vector<model::ServiceStart> starts{};

    Cohort& add(int people, std::optional<int> serviceAfterDays, std::optional<int> exitAfterDays,
                std::uint8_t kind = kExitToWork, Date firstDay = Date(2024, 1, 1))
    {
        for (int i = 0; i < people; ++i) {
            OutcomeFacts facts;
            facts.firstDay = firstDay;
            facts.followedFrom = firstDay;
            if (exitAfterDays) {
                facts.exitedOn = addDays(firstDay, *exitAfterDays);
                facts.exitKind = kind;
            }
            if (serviceAfterDays)
                starts.push_back({stretches.size(), addDays(firstDay, *serviceAfterDays)});
            stretches.push_back({stretches.size(), facts});
        }
        return *this;
    }
    [[nodiscard]] ServiceOutcome outcome(Period period, std::uint64_t comparisons = 1,
                                         WorkCounted work = WorkCounted::AnySize) const
    {
        const ServiceQuestion question{"coaching", period, "everyone", work};
        return outcomeOf(question,
                         model::countedPeople(
                             question, stretches, starts, [](std::size_t, Date) { return true; },
                             [](std::size_t, Date) { return std::uint16_t{0}; }, kCut),
                         comparisons);
    }
};

} // namespace

TEST_CASE("The time to work is counted from the start of the service, not from the first day of unemployment")
{
    // Served after 100 days, at work 150 days later: within six months of the service, not of unemployment.
    Cohort cohort;
    cohort.add(12, 100, 250).add(28, 100, std::nullopt);
    const auto outcome = cohort.outcome(Period::Months3To6);
    CHECK(outcome.people == 40);
    REQUIRE(outcome.share);
    CHECK(*outcome.share == Catch::Approx(0.3));
    REQUIRE(outcome.interval);
    CHECK(outcome.interval->contains(0.3));
    CHECK(outcome.isEnough());
    CHECK(cohort.outcome(Period::Months0To3).people == 0);
}

TEST_CASE("Whoever began a service last week counts as open, not as a failure")
{
    Cohort cohort;
    cohort.add(20, 10, 60).add(20, 10, std::nullopt, kExitToWork, Date(2026, 11, 1));
    const auto outcome = cohort.outcome(Period::Months0To3);
    CHECK(outcome.people == 40);
    CHECK(*outcome.share > 0.9); // x / n would have said one half
}

TEST_CASE("Too few people have no figure, and few have none beside a suggestion")
{
    Cohort cohort;
    cohort.add(9, 10, 60);
    CHECK_FALSE(cohort.outcome(Period::Months0To3).share);
    cohort.add(3, 10, std::nullopt);
    auto outcome = cohort.outcome(Period::Months0To3);
    CHECK(outcome.people == 12);
    CHECK(outcome.share);
    CHECK_FALSE(outcome.isEnough());
    cohort.add(18, 10, std::nullopt);
    CHECK(cohort.outcome(Period::Months0To3).isEnough());
}

TEST_CASE("Another exit competes with work, and part-time work is work only when asked so")
{
    Cohort cohort;
    cohort.add(10, 10, 60, kOtherExit).add(10, 10, 60, kExitToPartTimeWork).add(20, 10, std::nullopt);
    CHECK(*cohort.outcome(Period::Months0To3).share == Catch::Approx(0.25));
    CHECK(*cohort.outcome(Period::Months0To3, 1, WorkCounted::FullTimeOnly).share == 0);
}

TEST_CASE("Who had to wait long for a service does not make the others look quick: both are compared after the period")
{
    // Nobody is helped: all leave at the same pace. Those who leave early had no time to begin.
    Cohort cohort;
    for (const bool isServed : {true, false})
        for (int day = 120; day < 520; day += 10)
            cohort.add(1, isServed ? std::optional(80) : std::nullopt, day);
    for (int day = 1; day < 80; day += 2)
        cohort.add(1, std::nullopt, day);
    const auto grounds = cohort.outcome(Period::Months0To3).grounds;
    CHECK(grounds.with == 40);
    CHECK(grounds.without == 40); // who left within the period is on neither side
    CHECK(grounds.ground == Ground::NoDifference);
    REQUIRE(grounds.difference);
    CHECK(grounds.difference->standardised.value == Catch::Approx(0));
}

TEST_CASE("A difference is background only when it stands among all services that are compared")
{
    Cohort cohort;
    cohort.add(22, 10, 150).add(18, 10, std::nullopt).add(12, std::nullopt, 150).add(28, std::nullopt, std::nullopt);
    CHECK(cohort.outcome(Period::Months0To3).grounds.ground == Ground::Suggestion);
    CHECK(cohort.outcome(Period::Months0To3, 20).grounds.ground == Ground::NoDifference);
}

TEST_CASE("Who had the service in an earlier period is not among those without it")
{
    Cohort cohort;
    cohort.add(30, 10, std::nullopt).add(40, 100, std::nullopt).add(50, std::nullopt, std::nullopt);
    const auto grounds = cohort.outcome(Period::Months3To6).grounds;
    CHECK(grounds.with == 40);
    CHECK(grounds.without == 50);
}

TEST_CASE("Of somebody whose dossier was closed nothing is known after that day")
{
    Cohort cohort;
    cohort.add(20, 10, 60).add(20, 10, std::nullopt);
    for (std::size_t i = 20; i < 40; ++i)
        cohort.stretches[i].facts.followedUntil = addDays(Date(2024, 1, 1), 20);
    CHECK(*cohort.outcome(Period::Months0To3).share > 0.9);
    CHECK(cohort.outcome(Period::Months0To3).grounds.with == 0);
}

TEST_CASE("Two stretches of one person are one person, the last one")
{
    Cohort cohort;
    cohort.add(40, 10, 60).add(40, 10, std::nullopt, kExitToWork, Date(2025, 6, 1));
    for (std::size_t i = 40; i < 80; ++i)
        cohort.stretches[i].person = i - 40;
    const auto outcome = cohort.outcome(Period::Months0To3);
    CHECK(outcome.people == 40);
    CHECK(*outcome.share == 0);
}

TEST_CASE("Before unemployment nobody is said to have been served")
{
    Cohort cohort;
    cohort.add(40, -10, 60);
    CHECK(cohort.outcome(Period::Before).people == 0);
}
