#include "core/evidence/service_outcome.h"
#include "core/evidence/stretch_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const SegmentationPolicy kPolicy{4};

RecordedLife lifeWith(std::vector<RecordedSpell> spells)
{
    RecordedLife life;
    life.spells = std::move(spells);
    return life;
}

} // namespace

TEST_CASE("A closed spell ends on the day after its last day, and is work when nothing says otherwise")
{
    const auto all = stretchesOf(lifeWith({{{2026, 1, 1}, Date(2026, 1, 31), {}}}), kPolicy);
    REQUIRE(all.size() == 1);
    CHECK(all[0].exitedOn == Date(2026, 2, 1));
    CHECK(all[0].exitKind == kExitToWork);
    CHECK(all[0].followedFrom == Date(2026, 1, 1));
}

TEST_CASE("Work of at most four weeks does not end a stretch; longer work does")
{
    auto all = stretchesOf(
        lifeWith({{{2026, 3, 1}, {}, Date(2026, 3, 2)}, {{2026, 1, 1}, Date(2026, 1, 31), Date(2026, 1, 5)}}), kPolicy);
    REQUIRE(all.size() == 1);
    CHECK(all[0].firstDay == Date(2026, 1, 1));
    CHECK(all[0].exitKind == kStillOpen);
    CHECK(all[0].followedFrom == Date(2026, 1, 5));
    all = stretchesOf(lifeWith({{{2026, 1, 1}, Date(2026, 1, 31), {}}, {{2026, 3, 2}, {}, {}}}), kPolicy);
    REQUIRE(all.size() == 2);
    CHECK(all[0].exitedOn == Date(2026, 2, 1));
    CHECK(all[1].exitKind == kStillOpen);
}

TEST_CASE("Of a spell that was never closed nothing is known from the next one on; nor after the dossier was closed")
{
    auto life = lifeWith({{{2026, 1, 1}, {}, {}}, {{2026, 5, 1}, {}, {}}});
    auto all = stretchesOf(life, kPolicy);
    REQUIRE(all.size() == 2);
    CHECK(all[0].followedUntil == Date(2026, 5, 1));
    CHECK_FALSE(all[1].followedUntil);
    life.closedOn = Date(2026, 6, 1);
    all = stretchesOf(life, kPolicy);
    CHECK(all[1].followedUntil == Date(2026, 6, 1));
    CHECK(all[1].exitKind == kStillOpen);
}

TEST_CASE("The reason of the plan that was closed nearest to the exit tells what kind of exit it was")
{
    auto life = lifeWith({{{2026, 1, 1}, Date(2026, 5, 31), {}}});
    life.planClosings = {{{2026, 2, 1}, "not_able"}, {{2026, 6, 3}, "work_partly"}, {{2026, 6, 1}, "new_plan"}};
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kExitToPartTimeWork);
    life.planClosings = {{{2026, 6, 20}, "education"}};
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kOtherExit);
    life.planClosings = {{{2026, 1, 2}, "moved"}};
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kExitToWork);
}

TEST_CASE("Death or leaving the country is no exit to work, whether the spell was closed or not")
{
    auto life = lifeWith({{{2026, 1, 1}, Date(2026, 5, 31), {}}});
    life.goneOn = Date(2026, 5, 31);
    life.planClosings = {{{2026, 5, 31}, "work"}};
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kOtherExit);
    life = lifeWith({{{2026, 1, 1}, {}, {}}});
    life.goneOn = Date(2026, 3, 1);
    life.closedOn = Date(2026, 4, 1);
    const auto facts = stretchesOf(life, kPolicy)[0];
    CHECK(facts.exitedOn == Date(2026, 3, 1));
    CHECK(facts.exitKind == kOtherExit);
}

TEST_CASE("Of who died or left in a year, a spell that began in that year and is open has ended on its first day")
{
    auto life = lifeWith({{{2026, 3, 1}, {}, {}}});
    life.goneOn = Date(2026, 1, 1);
    life.closedOn = Date(2026, 4, 1);
    const auto facts = stretchesOf(life, kPolicy)[0];
    CHECK(facts.exitedOn == Date(2026, 3, 1));
    CHECK(facts.exitKind == kOtherExit);
}

TEST_CASE("Somebody who was registered later enters late")
{
    auto life = lifeWith({{{2026, 1, 1}, {}, {}}});
    life.registeredOn = Date(2026, 2, 10);
    CHECK(stretchesOf(life, kPolicy)[0].followedFrom == Date(2026, 2, 10));
    life.spells[0].registeredOn = Date(2026, 3, 10);
    CHECK(stretchesOf(life, kPolicy)[0].followedFrom == Date(2026, 3, 10));
}

TEST_CASE(
    "A recorded outcome tells the day and the kind of an exit, whatever the end of the spell or a closed plan say")
{
    auto life = lifeWith({{{2026, 1, 1}, Date(2026, 5, 31), {}}});
    life.planClosings = {{{2026, 5, 31}, "education"}};
    life.outcomes = {{{2026, 6, 10}, OutcomeKind::FullTimeWork}};
    auto facts = stretchesOf(life, kPolicy)[0];
    CHECK(facts.exitedOn == Date(2026, 6, 10));
    CHECK(facts.exitKind == kExitToWork);
    life.planClosings.clear();
    life.outcomes = {{{2026, 6, 1}, OutcomeKind::OtherExit}};
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kOtherExit);
    life.outcomes.push_back({{2026, 3, 1}, OutcomeKind::PartTimeWork}); // found first, while benefits went on
    facts = stretchesOf(life, kPolicy)[0];
    CHECK(facts.exitedOn == Date(2026, 3, 1));
    CHECK(facts.exitKind == kExitToPartTimeWork);
    life.outcomes.push_back({{2026, 3, 1}, OutcomeKind::FullTimeWork});
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kExitToWork);
}

TEST_CASE("An outcome belongs to a stretch up to 31 days after its last day, and not into the next one")
{
    auto life = lifeWith({{{2026, 1, 1}, Date(2026, 5, 31), {}}});
    life.planClosings = {{{2026, 5, 31}, "education"}};
    life.outcomes = {{{2026, 7, 1}, OutcomeKind::FullTimeWork}};
    CHECK(stretchesOf(life, kPolicy)[0].exitedOn == Date(2026, 7, 1));
    life.outcomes = {{{2026, 7, 2}, OutcomeKind::FullTimeWork}};
    CHECK(stretchesOf(life, kPolicy)[0].exitedOn == Date(2026, 6, 1));
    CHECK(stretchesOf(life, kPolicy)[0].exitKind == kOtherExit);
    life.spells.push_back({{2026, 6, 30}, {}, {}}); // after four weeks and two days of work
    life.outcomes = {{{2026, 6, 30}, OutcomeKind::PartTimeWork}};
    const auto all = stretchesOf(life, kPolicy);
    REQUIRE(all.size() == 2);
    CHECK(all[0].exitedOn == Date(2026, 6, 1));
    CHECK(all[1].exitedOn == Date(2026, 6, 30));
    CHECK(all[1].exitKind == kExitToPartTimeWork);
}

TEST_CASE("Work that was recorded ends a stretch whose spell is still open, also of somebody who is gone since")
{
    auto life = lifeWith({{{2026, 1, 1}, {}, {}}});
    life.outcomes = {{{2026, 4, 1}, OutcomeKind::FullTimeWork}};
    life.closedOn = Date(2026, 3, 20); // with the contract signed
    life.goneOn = Date(2026, 8, 1);
    const auto facts = stretchesOf(life, kPolicy)[0];
    CHECK(facts.exitedOn == Date(2026, 4, 1));
    CHECK(facts.exitKind == kExitToWork);
    CHECK_FALSE(facts.followedUntil);
}

TEST_CASE("Exits count as open for as long as the indicators wait for them, or as long as an interruption may last")
{
    CHECK(reportingLagDays(SegmentationPolicy{4}) == kReportingLagDays);
    CHECK(reportingLagDays(SegmentationPolicy{0}) == kReportingLagDays);
    CHECK(reportingLagDays(SegmentationPolicy{8}) == 56);
}
