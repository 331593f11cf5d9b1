#include "core/evidence/display_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

Ground ground(std::vector<ComparedStratum> strata, std::uint64_t comparisons = 1)
{
    return groundsFor(strata, comparisons).ground;
}

} // namespace

TEST_CASE("A rate is shown from ten people on, in whole percent")
{
    CHECK_FALSE(isRateShown(9));
    CHECK(isRateShown(10));
    CHECK_FALSE(wholePercent({3, 9}));
    CHECK(wholePercent({5, 10}) == 50);
    CHECK(wholePercent({1, 200}) == 1); // 0.5, upwards
    CHECK(wholePercent({1, 201}) == 0);
    CHECK(wholePercent({42, 42}) == 100);
}

TEST_CASE("A service is a suggestion with thirty on both sides, ten outcomes and a difference that is left standing")
{
    CHECK(ground({{{25, 30}, {9, 30}}}) == Ground::Suggestion);
    CHECK(ground({{{25, 29}, {9, 30}}}) == Ground::TooFewWith);
    CHECK(ground({{{25, 30}, {9, 29}}}) == Ground::TooFewWithout);
    CHECK(ground({{{8, 30}, {1, 30}}}) == Ground::TooFewOutcomes);
    CHECK(ground({{{15, 30}, {14, 30}}}) == Ground::NoDifference);
    CHECK(ground({}) == Ground::TooFewWith);
}

TEST_CASE("Only comparable people count: who is in a group without the service is none of them")
{
    const std::vector<ComparedStratum> strata{{{20, 30}, {5, 20}}, {{0, 0}, {40, 100}}};
    const auto grounds = groundsFor(strata, 1);
    CHECK(grounds.without == 20);
    CHECK(grounds.outcomes == 25);
    CHECK(grounds.ground == Ground::TooFewWithout);
}

TEST_CASE("The more services are compared, the larger a difference has to be")
{
    const std::vector<ComparedStratum> strata{{{48, 80}, {34, 80}}};
    CHECK(ground(strata, 1) == Ground::Suggestion);
    CHECK(ground(strata, 8) == Ground::NoDifference);
}

TEST_CASE("A curve is drawn as long as ten people are at risk")
{
    Spells spells;
    for (int i = 0; i < 15; ++i) {
        spells.exit.push_back(i);
        spells.kind.push_back(1);
    }
    const auto table = condense(spells).tables.at(0);
    CHECK(pointsDrawn(table.points) == 6); // 15, 14, 13, 12, 11 and 10 at risk
    CHECK(pointsDrawn(kaplanMeier(table)) == 6);
    CHECK(pointsDrawn(std::span<const EventPoint>{}) == 0);
}

TEST_CASE("Counts are rounded to the nearest five")
{
    CHECK(roundedCount(0) == 0);
    CHECK(roundedCount(7) == 5);
    CHECK(roundedCount(8) == 10);
    CHECK(roundedCount(5) == 5);
}
