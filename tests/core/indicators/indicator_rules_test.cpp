#include "core/indicators/indicator_rules.h"
#include "tests/support/horizon_figure.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <vector>

using namespace werkpad;

namespace
{

constexpr std::uint8_t kWork = 1;
constexpr std::uint8_t kMoved = 2;
const DataCut kCut{Date(2026, 11, 23), 0};

OutcomeFacts person(Date firstDay, std::optional<Date> exitedOn = {}, std::uint8_t kind = kWork)
{
    OutcomeFacts facts;
    facts.firstDay = firstDay;
    facts.followedFrom = firstDay;
    facts.exitedOn = exitedOn;
    facts.exitKind = exitedOn ? kind : kStillOpen;
    return facts;
}

} // namespace

TEST_CASE("An indicator without anybody, or of one person, has no figure that pretends")
{
    const auto nobody = horizonFigure({}, kWork, 6, kCut);
    CHECK(nobody.cohort == 0);
    CHECK_FALSE(nobody.share);
    CHECK_FALSE(nobody.fullFollowUpInterval);

    const std::vector<OutcomeFacts> one{person({2026, 11, 1})};
    const auto figure = horizonFigure(one, kWork, 6, kCut);
    CHECK(figure.cohort == 1);
    CHECK(figure.open == 1);
    CHECK(figure.share == 0);
    CHECK_FALSE(figure.interval);
    CHECK(figure.fullFollowUp.of == 0);
}

TEST_CASE("With everybody followed to the end both shares are the same")
{
    std::vector<OutcomeFacts> cohort;
    for (int i = 0; i < 20; ++i)
        cohort.push_back(i < 8 ? person({2025, 1, 1}, Date(2025, 2, 1 + i)) : person({2025, 1, 1}));
    const auto figure = horizonFigure(cohort, kWork, 6, kCut);
    CHECK(figure.reached == 8);
    CHECK(figure.open == 0);
    CHECK(figure.fullFollowUp == Proportion{8, 20});
    REQUIRE(figure.share);
    CHECK(std::abs(*figure.share - 0.4) < 1e-12);
    REQUIRE(figure.interval);
    CHECK(figure.interval->contains(0.4));
}

TEST_CASE("Who started three months ago is not a failure but not yet known")
{
    std::vector<OutcomeFacts> cohort;
    for (int i = 0; i < 10; ++i) {
        cohort.push_back(person({2025, 1, 1}, i < 5 ? std::optional(Date(2025, 5, 1)) : std::nullopt));
        cohort.push_back(person({2026, 9, 1}));
    }
    const auto figure = horizonFigure(cohort, kWork, 6, kCut);
    CHECK(figure.cohort == 20);
    CHECK(figure.open == 10);
    CHECK(figure.fullFollowUp == Proportion{5, 10});
    // Closed files alone would say 100 %, all files 25 %.
    CHECK(std::abs(*figure.share - 0.5) < 1e-12);
}

TEST_CASE("The day on which six months are complete belongs to the horizon, the day after it does not")
{
    const auto reached = [](Date exit) {
        const std::vector<OutcomeFacts> one{person({2025, 8, 31}, exit)};
        return horizonFigure(one, kWork, 6, kCut).reached;
    };
    CHECK(reached({2026, 2, 28}) == 1); // 31 August and 6 months
    CHECK(reached({2026, 3, 1}) == 0);
}

TEST_CASE("Who moved away did not find work, and is not waited for")
{
    const std::vector<OutcomeFacts> cohort{person({2025, 1, 1}, Date(2025, 2, 1), kMoved),
                                           person({2025, 1, 1}, Date(2025, 3, 1)), person({2025, 1, 1}),
                                           person({2026, 10, 1}, Date(2026, 11, 1), kMoved)};
    const auto figure = horizonFigure(cohort, kWork, 6, kCut);
    CHECK(figure.reached == 1);
    CHECK(figure.open == 0);
    CHECK(*figure.share < 0.3); // 1 of 4, not 1 of 2
}

TEST_CASE("A dossier opened after five months says nothing about the first five")
{
    // Two of ten leave early; two dossiers were opened late, and of those who left before nobody knows.
    std::vector<OutcomeFacts> cohort;
    for (int i = 0; i < 8; ++i)
        cohort.push_back(person({2025, 1, 1}, i < 2 ? std::optional(Date(2025, 2, 1)) : std::nullopt));
    const auto without = horizonFigure(cohort, kWork, 6, kCut);
    for (int i = 0; i < 2; ++i) {
        cohort.push_back(person({2025, 1, 1}));
        cohort.back().followedFrom = Date(2025, 6, 1);
    }
    const auto with = horizonFigure(cohort, kWork, 6, kCut);
    CHECK(with.cohort == 10);
    CHECK(with.fullFollowUp == Proportion{2, 8});
    CHECK(*with.share == *without.share);
}
