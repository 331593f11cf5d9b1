#include "core/evidence/service_curves.h"
#include "tests/support/asked_people_model.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

using namespace werkpad;

namespace
{

const DataCut kCut{Date(2026, 11, 23), 0};

// People who came out of work on one day; the stratum is that of the person.
struct Dossiers {
    std::vector<model::Stretch> stretches{};
    std::vector<model::ServiceStart> starts{};
    std::vector<std::uint16_t> strata{};

    Dossiers& add(int people, std::optional<int> serviceAfterDays, std::optional<int> workAfterDays,
                  std::uint16_t stratum = 0)
    {
        const Date firstDay(2024, 1, 1);
        for (int i = 0; i < people; ++i) {
            OutcomeFacts facts;
            facts.firstDay = firstDay;
            facts.followedFrom = firstDay;
            if (workAfterDays) {
                facts.exitedOn = addDays(firstDay, *workAfterDays);
                facts.exitKind = kExitToWork;
            }
            if (serviceAfterDays)
                starts.push_back({stretches.size(), addDays(firstDay, *serviceAfterDays)});
            stretches.push_back({stretches.size(), facts});
            strata.push_back(stratum);
        }
        return *this;
    }
    [[nodiscard]] ServiceCurves curves(Period period = Period::Months0To3) const
    {
        const ServiceQuestion question{"coaching", period, "everyone", WorkCounted::AnySize};
        return serviceCurves(question,
                             model::countedPeople(
                                 question, stretches, starts, [](std::size_t, Date) { return true; },
                                 [this](std::size_t person, Date) { return strata[person]; }, kCut),
                             1);
    }
    [[nodiscard]] std::vector<std::size_t> behind(ServiceSide side, ServiceCount count) const
    {
        const ServiceQuestion question{"coaching", Period::Months0To3, "everyone", WorkCounted::AnySize};
        ServiceCounter counter(std::span(&question, 1), kCut);
        std::vector<std::size_t> persons;
        for (const auto& [person, history] : model::historiesOf(
                 question, stretches, starts, [](std::size_t, Date) { return true; },
                 [this](std::size_t one, Date) { return strata[one]; }))
            if (counter.isCounted(history, 0, side, count))
                persons.push_back(person);
        return persons;
    }
};

} // namespace

TEST_CASE("Without dossiers there are no curves, and nothing is divided by nobody")
{
    const auto curves = Dossiers{}.curves();
    CHECK(curves.begun.people == 0);
    CHECK(curves.begun.curve.points.empty());
    CHECK_FALSE(curves.pace);
    for (const auto& comparison : curves.comparisons)
        CHECK_FALSE(comparison.difference);
}

TEST_CASE("The curve begins with the service and agrees with the figure of the suggestion")
{
    Dossiers dossiers;
    dossiers.add(20, 30, 130).add(20, 30, {});
    const auto curves = dossiers.curves();
    REQUIRE(curves.outcome.share);
    REQUIRE(curves.begun.horizons[0].share);
    CHECK(*curves.begun.horizons[0].share == *curves.outcome.share);
    CHECK(*curves.begun.horizons[0].share == Catch::Approx(0.5));
    CHECK(curves.begun.atRisk[0] == 40);
    CHECK(curves.begun.atRisk[2] == 20); // after six months
}

TEST_CASE("A group of fewer than ten has no share, no median and no mean")
{
    Dossiers dossiers;
    dossiers.add(9, 30, 130);
    const auto curves = dossiers.curves();
    CHECK(curves.begun.people == 9);
    CHECK_FALSE(curves.begun.horizons[0].share);
    CHECK_FALSE(curves.begun.median.time);
    CHECK_FALSE(curves.begun.means[0]);
    CHECK(pointsDrawn(curves.begun) == 0);
}

TEST_CASE("A service for people with poor chances looks bad crudely and good within strata")
{
    // Stratum 0: good chances, few get it. Stratum 1: poor chances, most get it. In both it goes with more work.
    Dossiers dossiers;
    dossiers.add(18, 30, 150, 0).add(2, 30, {}, 0);  // with, 90 %
    dossiers.add(64, {}, 150, 0).add(16, {}, {}, 0); // without, 80 %
    dossiers.add(24, 30, 150, 1).add(56, 30, {}, 1); // with, 30 %
    dossiers.add(4, {}, 150, 1).add(16, {}, {}, 1);  // without, 20 %
    const auto comparison = dossiers.curves().comparisons[0];
    REQUIRE(comparison.difference);
    CHECK(comparison.difference->crude.value < 0);
    CHECK(comparison.difference->standardised.value == Catch::Approx(0.1));
}

TEST_CASE("Whoever left before the period was over is in neither group of the comparison")
{
    Dossiers dossiers;
    dossiers.add(15, 30, 60).add(15, 30, {}).add(15, {}, 60).add(20, {}, {});
    const auto curves = dossiers.curves();
    CHECK(curves.landmarkMonths == 3);
    CHECK(curves.with.people == 15);
    CHECK(curves.without.people == 20);
    REQUIRE(curves.pace);
    CHECK(curves.pace->p == 1);
}

TEST_CASE("Where people enter late the curve is drawn from the few at first until too few are left")
{
    const std::vector<EventPoint> points{{1, 3, 1, 0}, {5, 30, 1, 0}, {9, 12, 1, 0}, {10, 9, 1, 0}, {11, 11, 1, 0}};
    CHECK(pointsDrawnWithLateEntry(points) == 3);
    CHECK(pointsDrawnWithLateEntry(std::vector<EventPoint>{{1, 9, 1, 0}}) == 0);
    CHECK(pointsDrawnWithLateEntry({}) == 0);
}

TEST_CASE("The curves of a study say the same as its figures")
{
    std::vector<ResearchSpell> spells;
    for (int i = 0; i < 40; ++i) {
        ResearchSpell spell;
        spell.days = 30 + 20 * i;
        spell.exit = i % 3 == 0 ? ResearchExit::Open : i % 3 == 1 ? ResearchExit::Work : ResearchExit::Other;
        spell.traits = i % 2 == 0 ? "ui=no" : "ui=yes";
        spells.push_back(spell);
    }
    const auto figures = studyFigures(spells, "ui", WorkCounted::AnySize);
    const auto curves = studyCurves(spells, "ui", WorkCounted::AnySize);
    REQUIRE(curves.groups.size() == figures.groups.size());
    for (std::size_t i = 0; i < curves.groups.size(); ++i) {
        CHECK(curves.groups[i].name == figures.groups[i].name);
        CHECK(curves.groups[i].figures.toWork == figures.groups[i].toWork);
        CHECK(curves.groups[i].figures.horizons[0] == figures.groups[i].horizons[0]);
    }
    CHECK(curves.pace == figures.pace);
}

TEST_CASE("Behind each number of a service stand as many people as it says, and the right ones")
{
    Dossiers dossiers;
    dossiers.add(3, 30, 130).add(2, 30, {}).add(4, {}, 200).add(1, {}, {});
    const auto curves = dossiers.curves();
    for (const auto& [side, figures] :
         {std::pair(ServiceSide::Begun, curves.begun), std::pair(ServiceSide::With, curves.with),
          std::pair(ServiceSide::Without, curves.without)}) {
        CAPTURE(static_cast<int>(side));
        const auto behind = [&, one = side](ServiceCount count) { return dossiers.behind(one, count).size(); };
        CHECK(behind(ServiceCount::People) == figures.people);
        CHECK(behind(ServiceCount::ToWork) == figures.toWork);
        CHECK(behind(ServiceCount::OtherExits) == figures.otherExits);
        CHECK(behind(ServiceCount::Open) == figures.open);
    }
    CHECK(dossiers.behind(ServiceSide::Begun, ServiceCount::Open) == std::vector<std::size_t>{3, 4});
    CHECK(dossiers.behind(ServiceSide::Without, ServiceCount::Open) == std::vector<std::size_t>{9});
}
