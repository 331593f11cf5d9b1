#include "core/evidence/research_file.h"
#include "core/evidence/research_rules.h"
#include "tests/support/real_data.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

void add(std::vector<ResearchSpell>& spells, int count, int days, ResearchExit exit, const std::string& traits = {})
{
    ResearchSpell spell;
    spell.days = days;
    spell.exit = exit;
    spell.traits = traits;
    spells.insert(spells.end(), static_cast<std::size_t>(count), spell);
}

} // namespace

TEST_CASE("A study is counted by the values of a trait, numbers in their order")
{
    std::vector<ResearchSpell> spells;
    add(spells, 5, 100, ResearchExit::Work, "leeftijd=9");
    add(spells, 15, 400, ResearchExit::Open, "leeftijd=9");
    add(spells, 9, 100, ResearchExit::Work, "leeftijd=10\nww=ja");
    add(spells, 1, 10, ResearchExit::Other);
    const auto figures = studyFigures(spells, "leeftijd", WorkCounted::AnySize);
    REQUIRE(figures.groups.size() == 3);
    CHECK(figures.groups[0].name == "9");
    CHECK(figures.groups[0].spells == 20);
    CHECK(figures.groups[0].toWork == 5);
    CHECK(figures.groups[0].open == 15);
    CHECK(*figures.groups[0].horizons[0].share == Catch::Approx(0.25));
    CHECK(figures.groups[1].name == "10");
    CHECK_FALSE(figures.groups[1].horizons[0].share); // nine people
    CHECK(figures.groups[2].name.empty());
    CHECK(figures.groups[2].otherExits == 1);
    CHECK(figures.pace);
    CHECK(traitsOf(spells) == std::vector<std::string>{"leeftijd", "ww"});
    CHECK(studyFigures(spells, "", WorkCounted::AnySize).groups.size() == 1);
    CHECK(studyFigures({}, "ww", WorkCounted::AnySize).groups.empty());
}

TEST_CASE("Part-time work in a study is work, or competes with it, as the user says")
{
    std::vector<ResearchSpell> spells;
    add(spells, 10, 100, ResearchExit::PartTime);
    add(spells, 10, 400, ResearchExit::Open);
    CHECK(*studyFigures(spells, "", WorkCounted::AnySize).groups[0].horizons[0].share == Catch::Approx(0.5));
    CHECK(*studyFigures(spells, "", WorkCounted::FullTimeOnly).groups[0].horizons[0].share == 0);
}

TEST_CASE("Full-time work in the spells of McCall is what R's Aalen-Johansen says, not one less Kaplan-Meier")
{
    const auto path = testing::realData("unemployment/Ecdat_UnempDur.csv");
    if (!path)
        SKIP("the real data are not here");
    ResearchColumns columns;
    columns.duration = "spell";
    columns.unitDays = 14;
    columns.events = {
        {ResearchExit::Work, "censor1"}, {ResearchExit::PartTime, "censor2"}, {ResearchExit::Other, "censor3"}};
    columns.traits = {{"ui", "ui"}};
    const auto file = readResearchFile(*path, columns, {}, Date(2026, 11, 23));
    REQUIRE(file);
    const auto figures = studyFigures(file->spells, "ui", WorkCounted::FullTimeOnly);
    REQUIRE(figures.groups.size() == 2);
    CHECK(figures.groups[0].name == "no");
    CHECK(*figures.groups[0].horizons[0].share == Catch::Approx(0.425).margin(0.0005));
    CHECK(*figures.groups[0].horizons[1].share == Catch::Approx(0.486).margin(0.0005));
    REQUIRE(figures.pace);
    CHECK(figures.pace->chiSquare == Catch::Approx(247.65904824570768).epsilon(1e-9));
}
