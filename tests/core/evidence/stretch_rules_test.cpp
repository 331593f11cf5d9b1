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

TEST_CASE("Somebody who was registered later enters late")
{
    auto life = lifeWith({{{2026, 1, 1}, {}, {}}});
    life.registeredOn = Date(2026, 2, 10);
    CHECK(stretchesOf(life, kPolicy)[0].followedFrom == Date(2026, 2, 10));
    life.spells[0].registeredOn = Date(2026, 3, 10);
    CHECK(stretchesOf(life, kPolicy)[0].followedFrom == Date(2026, 3, 10));
}
