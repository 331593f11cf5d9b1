#include "core/segmentation/segmentation_rules.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <ranges>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);
const SegmentationPolicy kFourWeeks{4};

template <class AnyId>
AnyId idNumbered(std::uint8_t number)
{
    IdBytes bytes{};
    bytes.back() = number;
    return AnyId(bytes);
}

UnemploymentSpell aSpell(Date first, std::optional<Date> last = std::nullopt, std::uint8_t number = 1)
{
    UnemploymentSpell spell;
    spell.id = idNumbered<UnemploymentSpellId>(number);
    spell.during = {first, last};
    return spell;
}

SegmentOverride anOverride(Period period, Date from, std::optional<Date> until = std::nullopt, std::uint8_t number = 1)
{
    SegmentOverride result;
    result.id = idNumbered<SegmentOverrideId>(number);
    result.period = period;
    result.argument = "the only employer in town closes";
    result.during = {from, until};
    return result;
}

std::vector<std::string> codes(const std::vector<Finding>& findings)
{
    std::vector<std::string> result;
    for (const Finding& finding : findings)
        result.push_back(finding.code);
    return result;
}

using Codes = std::vector<std::string>;
using Spells = std::vector<UnemploymentSpell>;

Date firstDayCounted(const Spells& spells, Date on = kToday, SegmentationPolicy policy = kFourWeeks)
{
    return countedFrom(spells, policy, on).value().firstDay;
}

} // namespace

TEST_CASE("The period is counted from the first day of the open spell")
{
    const Spells spells{aSpell({2020, 1, 1}, Date(2020, 6, 30), 1), aSpell({2026, 9, 1}, std::nullopt, 2)};
    const auto counted = countedFrom(spells, kFourWeeks, kToday);
    REQUIRE(counted);
    CHECK(counted->firstDay == Date(2026, 9, 1));
    CHECK(counted->spell == spells[1].id);
    CHECK_FALSE(counted->lastDay);
    CHECK(counted->interruptions == 0);
}

TEST_CASE("Work of exactly four weeks does not restart the count, a day longer does")
{
    const Date last(2026, 6, 30);
    const Date resumed = addDays(last, 29); // 28 days of work between
    CHECK(firstDayCounted({aSpell({2026, 2, 1}, last, 1), aSpell(resumed, std::nullopt, 2)}) == Date(2026, 2, 1));
    CHECK(countedFrom(Spells{aSpell({2026, 2, 1}, last, 1), aSpell(resumed, std::nullopt, 2)}, kFourWeeks, kToday)
              ->interruptions == 1);
    CHECK(firstDayCounted({aSpell({2026, 2, 1}, last, 1), aSpell(addDays(resumed, 1), std::nullopt, 2)}) ==
          addDays(resumed, 1));
}

TEST_CASE("The office chooses how long an interruption may be")
{
    const Spells spells{aSpell({2026, 2, 1}, Date(2026, 6, 30), 1), aSpell({2026, 7, 8}, std::nullopt, 2)};
    CHECK(firstDayCounted(spells, kToday, {1}) == Date(2026, 2, 1)); // seven days of work
    CHECK(firstDayCounted(spells, kToday, {0}) == Date(2026, 7, 8));
    CHECK(firstDayCounted(spells, kToday, {-3}) == Date(2026, 7, 8));
}

TEST_CASE("Spells that follow each other without a day of work are one, without an interruption")
{
    const Spells spells{aSpell({2026, 2, 1}, Date(2026, 6, 30), 1), aSpell({2026, 7, 1}, std::nullopt, 2)};
    const auto counted = countedFrom(spells, {0}, kToday);
    REQUIRE(counted);
    CHECK(counted->firstDay == Date(2026, 2, 1));
    CHECK(counted->interruptions == 0);
    CHECK(firstDayCounted(spells, kToday, {-3}) == Date(2026, 2, 1)); // a policy of less than nothing is none
}

TEST_CASE("A short spell between two stretches of work makes two interruptions")
{
    const Spells spells{aSpell({2026, 1, 1}, Date(2026, 6, 30), 1), aSpell({2026, 7, 3}, Date(2026, 7, 10), 2),
                        aSpell({2026, 7, 15}, std::nullopt, 3)};
    const auto counted = countedFrom(spells, kFourWeeks, kToday);
    REQUIRE(counted);
    CHECK(counted->firstDay == Date(2026, 1, 1));
    CHECK(counted->interruptions == 2);
}

TEST_CASE("Short interruptions join a whole chain, up to the first long one")
{
    const Spells spells{
        aSpell({2024, 1, 1}, Date(2024, 12, 31), 1), // then two months of work
        aSpell({2025, 3, 1}, Date(2025, 8, 31), 2),  // then a fortnight
        aSpell({2025, 9, 15}, Date(2026, 1, 31), 3), // then a week
        aSpell({2026, 2, 8}, std::nullopt, 4),
    };
    const auto counted = countedFrom(spells, kFourWeeks, kToday);
    REQUIRE(counted);
    CHECK(counted->firstDay == Date(2025, 3, 1));
    CHECK(counted->interruptions == 2);
    CHECK(counted->spell == spells[3].id);
}

TEST_CASE("The order in which spells are given makes no difference")
{
    CHECK(rc::check([] {
        Spells spells;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            const Date first = addDays(Date(2025, 1, 1), *rc::gen::inRange(0, 700));
            const int length = *rc::gen::inRange(0, 200);
            const bool open = *rc::gen::inRange(0, 4) == 0;
            spells.push_back(aSpell(first, open ? std::nullopt : std::optional(addDays(first, length)),
                                    static_cast<std::uint8_t>(i + 1)));
        }
        // Two that begin on one day are told apart by nothing but their order.
        for (const auto& one : spells)
            for (const auto& other : spells)
                RC_PRE(one.id == other.id || one.during.first != other.during.first);
        const auto expected = countedFrom(spells, kFourWeeks, kToday);
        std::ranges::reverse(spells);
        RC_ASSERT(countedFrom(spells, kFourWeeks, kToday) == expected);
        if (expected) {
            RC_ASSERT(expected->firstDay <=
                      std::ranges::find(spells, expected->spell, &UnemploymentSpell::id)->during.first);
            RC_ASSERT((!expected->lastDay || *expected->lastDay >= kToday)); // RapidCheck does not short-circuit
        }
    }));
}

TEST_CASE("Of several open spells the latest counts")
{
    const Spells spells{aSpell({2025, 1, 1}, std::nullopt, 1), aSpell({2026, 10, 1}, std::nullopt, 2)};
    CHECK(firstDayCounted(spells) == Date(2026, 10, 1));
    CHECK(firstDayCounted(spells, Date(2026, 9, 30)) == Date(2025, 1, 1));
}

TEST_CASE("A closed spell that overlaps with the open one is joined")
{
    const Spells spells{aSpell({2026, 1, 1}, Date(2026, 10, 15), 1), aSpell({2026, 10, 1}, std::nullopt, 2)};
    const auto counted = countedFrom(spells, kFourWeeks, kToday);
    CHECK(counted->firstDay == Date(2026, 1, 1));
    CHECK(counted->interruptions == 0);
}

TEST_CASE("Without an open spell the next announced one counts")
{
    const Spells spells{aSpell({2027, 3, 1}, std::nullopt, 1), aSpell({2026, 12, 1}, Date(2026, 12, 31), 2),
                        aSpell({2020, 1, 1}, Date(2020, 12, 31), 3)};
    const Segment segment = segmentOn(spells, {}, kFourWeeks, kToday);
    CHECK(segment.countedFrom->firstDay == Date(2026, 12, 1));
    CHECK(segment.period() == Period::Before);
}

TEST_CASE("Nobody is in a period when every spell has ended")
{
    const Spells spells{aSpell({2026, 1, 1}, Date(2026, 11, 22))};
    CHECK_FALSE(countedFrom(spells, kFourWeeks, kToday));
    CHECK_FALSE(segmentOn(spells, {}, kFourWeeks, kToday).period());
    CHECK(segmentOn(spells, {}, kFourWeeks, Date(2026, 11, 22)).period() == Period::Months6To12);
    CHECK_FALSE(countedFrom({}, kFourWeeks, kToday));
}

TEST_CASE("A spell that ends before it begins is left out of account")
{
    const Spells spells{aSpell({2026, 10, 1}, Date(2026, 9, 1), 1), aSpell({2026, 12, 1}, Date(2026, 11, 25), 2)};
    CHECK_FALSE(countedFrom(spells, kFourWeeks, kToday));
}

TEST_CASE("An override counts while it is in force, and the computed period stays visible")
{
    const Spells spells{aSpell({2026, 10, 1})};
    const std::vector overrides{anOverride(Period::Over12Months, {2026, 11, 1}, Date(2026, 11, 30))};
    const auto on = [&](Date day) { return segmentOn(spells, overrides, kFourWeeks, day); };
    CHECK(on({2026, 10, 31}).period() == Period::Months0To3);
    CHECK(on({2026, 11, 1}).period() == Period::Over12Months);
    CHECK(on({2026, 11, 30}).period() == Period::Over12Months);
    CHECK(on({2026, 11, 30}).computed->period == Period::Months0To3);
    CHECK(on({2026, 12, 1}).period() == Period::Months0To3);
    CHECK_FALSE(on({2026, 12, 1}).override);
}

TEST_CASE("The latest override counts, of one day the one made last")
{
    const std::vector overrides{anOverride(Period::Before, {2026, 11, 1}, std::nullopt, 3),
                                anOverride(Period::Months3To6, {2026, 11, 2}, std::nullopt, 1),
                                anOverride(Period::Months6To12, {2026, 11, 2}, std::nullopt, 2)};
    CHECK(segmentOn({}, overrides, kFourWeeks, kToday).period() == Period::Months6To12);
    CHECK(segmentOn({}, overrides, kFourWeeks, {2026, 11, 1}).period() == Period::Before);
}

TEST_CASE("An override without an end lasts, also when no spell is open")
{
    const std::vector overrides{anOverride(Period::Months3To6, {2026, 1, 1})};
    const Segment segment = segmentOn({}, overrides, kFourWeeks, {2036, 1, 1});
    CHECK(segment.period() == Period::Months3To6);
    CHECK_FALSE(segment.computed);
}

TEST_CASE("A good spell and a good override raise no remark")
{
    auto spell = aSpell({2026, 9, 1});
    spell.registeredOn = Date(2026, 7, 1);
    spell.benefitFrom = Date(2026, 9, 1);
    CHECK(check(spell, Spells{spell}, kToday).empty()); // it does not overlap with itself
    CHECK(check(anOverride(Period::Before, kToday, kToday), kToday).empty());
}

TEST_CASE("What is wrong with a spell is said")
{
    const auto reversed = check(aSpell({2026, 9, 1}, Date(2026, 8, 31)), {}, kToday);
    CHECK(codes(reversed) == Codes{"end_before_begin"});
    CHECK(blocks(reversed));
    CHECK(check(aSpell({2026, 9, 1}, Date(2026, 9, 1)), {}, kToday).empty());

    CHECK(check(aSpell({2027, 11, 23}), {}, kToday).empty());
    CHECK(codes(check(aSpell({2027, 11, 24}), {}, kToday)) == Codes{"far_ahead"});

    const Spells others{aSpell({2026, 1, 1}, Date(2026, 9, 1), 2)};
    const auto overlapping = check(aSpell({2026, 9, 1}), others, kToday);
    CHECK(codes(overlapping) == Codes{"spell_overlaps"});
    CHECK(overlapping.front().value == "01-01-2026");
    CHECK_FALSE(blocks(overlapping));
    CHECK(check(aSpell({2026, 9, 2}), others, kToday).empty());

    auto early = aSpell({2026, 9, 1});
    early.registeredOn = Date(2025, 9, 1);
    early.benefitFrom = Date(2025, 9, 1);
    CHECK(check(early, {}, kToday).empty());
    early.registeredOn = Date(2025, 8, 31);
    early.benefitFrom = Date(2025, 8, 31);
    CHECK(codes(check(early, {}, kToday)) == Codes{"registration_long_before", "benefit_long_before"});
}

TEST_CASE("An override needs an argument and an end that is still to come")
{
    auto override = anOverride(Period::Before, {2026, 11, 1}, Date(2026, 11, 22));
    CHECK(codes(check(override, kToday)) == Codes{"override_ended"});
    CHECK_FALSE(blocks(check(override, kToday)));
    override.argument = " \u00A0\n";
    override.during.last = Date(2026, 10, 31);
    const auto findings = check(override, kToday);
    CHECK(codes(findings) == Codes{"argument_missing", "end_before_begin"});
    CHECK(blocks(findings));
}
