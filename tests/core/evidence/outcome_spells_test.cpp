#include "core/evidence/outcome_spells.h"
#include "tests/support/spells_model.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const DataCut kCut{Date(2026, 11, 23), 0};

model::CountedFacts unemployedSince(Date firstDay)
{
    model::CountedFacts facts;
    facts.firstDay = firstDay;
    facts.followedFrom = firstDay;
    return facts;
}

model::CountedFacts left(model::CountedFacts facts, Date on, std::uint8_t kind = 1)
{
    facts.exitedOn = on;
    facts.exitKind = kind;
    return facts;
}

model::CountedFacts withService(model::CountedFacts facts, Date on)
{
    facts.serviceOn = on;
    return facts;
}

model::CountedFacts openedOn(model::CountedFacts facts, Date on)
{
    facts.followedFrom = on;
    return facts;
}

Spells fromFirstDay(const std::vector<model::CountedFacts>& facts, const DataCut& cut = kCut)
{
    return model::spellsFromFirstDay(facts, cut);
}

} // namespace

TEST_CASE("A spell counts days from the first day of unemployment to the exit, or to the day of the data")
{
    const auto spells =
        fromFirstDay({left(unemployedSince({2026, 1, 1}), {2026, 1, 31}, 2), unemployedSince({2026, 11, 1}),
                      left(unemployedSince({2026, 3, 1}), {2026, 3, 1})});
    CHECK(spells.exit == std::vector<double>{30, 22, 0});
    CHECK(spells.kind == std::vector<std::uint8_t>{2, kStillOpen, 1});
    CHECK(unfitSpells(spells).empty());
}

TEST_CASE("A dossier that was opened later enters late; who left before it was opened is not in the data")
{
    const auto spells = fromFirstDay({openedOn(unemployedSince({2026, 1, 1}), {2026, 4, 11}),
                                      openedOn(left(unemployedSince({2026, 1, 1}), {2026, 2, 1}), {2026, 4, 11}),
                                      openedOn(unemployedSince({2026, 1, 1}), {2025, 12, 1})});
    CHECK(spells.entry == std::vector<double>{100, kFromTheStart});
    CHECK(unfitSpells(spells).empty());
}

TEST_CASE("Who begins or is registered after the cut is not counted")
{
    CHECK(fromFirstDay({unemployedSince({2026, 11, 24})}).size() == 0);
    CHECK(fromFirstDay({openedOn(unemployedSince({2026, 1, 1}), {2026, 11, 23})}).size() == 0);
    CHECK(fromFirstDay({unemployedSince({2026, 11, 23})}).size() == 1);
}

TEST_CASE("Exits within the time in which they are still reported count as open")
{
    const DataCut lagging{Date(2026, 11, 23), 30};
    const auto spells = fromFirstDay(
        {left(unemployedSince({2026, 9, 24}), {2026, 11, 1}), left(unemployedSince({2026, 9, 24}), {2026, 10, 24})},
        lagging);
    CHECK(spells.kind == std::vector<std::uint8_t>{kStillOpen, 1});
    CHECK(spells.exit == std::vector<double>{30, 30});
}

TEST_CASE("From the service on the wait for it does not count, and only those who had it do")
{
    const std::vector<model::CountedFacts> facts{
        withService(left(unemployedSince({2026, 1, 1}), {2026, 6, 1}), {2026, 5, 2}), unemployedSince({2026, 1, 1}),
        withService(left(unemployedSince({2026, 1, 1}), {2026, 2, 1}), {2026, 5, 2}), // after the exit
    };
    const auto spells = model::spellsFromService(facts, kCut);
    CHECK(spells.exit == std::vector<double>{30});
    CHECK(spells.kind == std::vector<std::uint8_t>{1});
}

TEST_CASE("At a landmark only those who are still unemployed are compared, by what they had had by then")
{
    const std::vector<model::CountedFacts> facts{
        withService(left(unemployedSince({2026, 1, 31}), {2026, 5, 1}), {2026, 4, 30}), // on the landmark
        withService(left(unemployedSince({2026, 1, 31}), {2026, 5, 1}), {2026, 5, 1}),  // after it
        left(unemployedSince({2026, 1, 31}), {2026, 4, 30}),                            // gone
        unemployedSince({2026, 1, 31}),
    };
    const auto spells = model::spellsFromLandmark(facts, 3, kCut); // 30 April
    CHECK(spells.group == std::vector<std::uint16_t>{1, 0, 0});
    CHECK(spells.exit == std::vector<double>{1, 1, 207});
    CHECK(spells.kind == std::vector<std::uint8_t>{1, 1, kStillOpen});
}

TEST_CASE("Counting by day gives what lists of spells give")
{
    const std::vector<model::CountedFacts> facts{
        left(unemployedSince(Date(2026, 1, 1)), Date(2026, 2, 1)), unemployedSince(Date(2026, 1, 1)),
        left(unemployedSince(Date(2026, 3, 1)), Date(2026, 3, 1), 2),
        openedOn(left(unemployedSince(Date(2026, 1, 1)), Date(2026, 5, 1)), Date(2026, 3, 1)),
        openedOn(left(unemployedSince(Date(2026, 1, 1)), Date(2026, 2, 1)), Date(2026, 3, 1))}; // never seen
    ExitCounts counts;
    for (const auto& one : facts)
        addFromFirstDay(counts, one, kCut);
    CHECK(counts.table(counts.largestKind()) == condense(fromFirstDay(facts)).ofGroup(0));
}
