#include "core/caseload/list_entry_rules.h"
#include "core/caseload/timeline.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

template <class AnyId>
AnyId idNumbered(int number)
{
    IdBytes bytes{};
    bytes.back() = static_cast<std::uint8_t>(number);
    return AnyId(bytes);
}

// Days within three years, so that spells touch, overlap, and leave gaps around the policy's limit; also the rare spell
// that ends before it begins.
rc::Gen<InclusiveRange> anyDays()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(20'000, 21'000), rc::gen::inRange(0, 3), rc::gen::inRange(-5, 400)),
        [](const std::tuple<int, int, int>& parts) {
            const auto [first, open, length] = parts;
            InclusiveRange range{Date::fromDayNumber(first), std::nullopt};
            if (open != 0)
                range.last = Date::fromDayNumber(first + length);
            return range;
        });
}

ClientFacts factsOf(const std::vector<InclusiveRange>& spells, const std::vector<InclusiveRange>& overrides)
{
    ClientFacts facts;
    int number = 0;
    for (const auto& during : spells) {
        UnemploymentSpell spell;
        spell.id = idNumbered<UnemploymentSpellId>(++number);
        spell.during = during;
        facts.spells.push_back(spell);
    }
    for (const auto& during : overrides) {
        SegmentOverride override;
        override.id = idNumbered<SegmentOverrideId>(++number);
        override.period = kPeriods.at(static_cast<std::size_t>(number % 5));
        override.during = during;
        facts.overrides.push_back(override);
    }
    return facts;
}

void checkAgrees(const ClientFacts& facts, const SegmentationPolicy& policy, const ListEntry& entry, Date on)
{
    const Segment segment = segmentOn(facts.spells, facts.overrides, policy, on);
    const ListedSegment listed = listedSegment(entry.counting, entry.overrides, on);
    RC_ASSERT(listed.period() == segment.period());
    RC_ASSERT(listed.computed.has_value() == segment.computed.has_value());
    RC_ASSERT(listed.overridden.has_value() == segment.override.has_value());
    RC_ASSERT(listed.countedFrom.has_value() == segment.countedFrom.has_value());
    if (segment.countedFrom)
        RC_ASSERT(*listed.countedFrom == segment.countedFrom->firstDay);
    const bool isComing = segment.computed && !segment.computed->coming.empty();
    RC_ASSERT(listed.boundary.has_value() == isComing);
    if (isComing)
        RC_ASSERT(*listed.boundary == segment.computed->coming.front());
}

} // namespace

TEST_CASE("The list says of every client and every day what the segmentation says")
{
    CHECK(rc::check([] {
        const auto ranges = rc::gen::container<std::vector<InclusiveRange>>(anyDays());
        const auto spells = *rc::gen::resize(5, ranges);
        const auto overrides = *rc::gen::resize(4, ranges);
        const SegmentationPolicy policy{*rc::gen::inRange(0, 9)};
        const ClientFacts facts = factsOf(spells, overrides);
        const ListEntry entry = listEntryOf(facts, policy);
        const int from = *rc::gen::inRange(19'900, 21'800);
        for (int day = from; day < from + 120; ++day)
            checkAgrees(facts, policy, entry, Date::fromDayNumber(day));
        // The days on which something turns, and the days before them.
        for (const auto& range : spells)
            for (const int offset : {-1, 0, 1, 365, 366})
                checkAgrees(facts, policy, entry, addDays(range.last.value_or(range.first), offset));
    }));
}

TEST_CASE("One open spell counts from its first day for ever, also before it begins")
{
    const ClientFacts facts = factsOf({{Date(2026, 1, 31), std::nullopt}}, {});
    const ListEntry entry = listEntryOf(facts, {});
    CHECK(entry.counting == ".. " + std::to_string(Date(2026, 1, 31).dayNumber()) + "/");
    const auto before = listedSegment(entry.counting, entry.overrides, Date(2026, 1, 30));
    CHECK(before.period() == Period::Before);
    CHECK(before.boundary == Boundary{Period::Months0To3, Date(2026, 1, 31)});
    const auto later = listedSegment(entry.counting, entry.overrides, Date(2026, 4, 29));
    CHECK(later.period() == Period::Months0To3);
    CHECK(later.boundary == Boundary{Period::Months3To6, Date(2026, 4, 30)});
}

TEST_CASE("After the last spell has ended there is no period")
{
    const ClientFacts facts = factsOf({{Date(2026, 1, 1), Date(2026, 2, 1)}}, {});
    const ListEntry entry = listEntryOf(facts, {});
    CHECK(listedSegment(entry.counting, "", Date(2026, 2, 1)).period() == Period::Months0To3);
    CHECK_FALSE(listedSegment(entry.counting, "", Date(2026, 2, 2)).period());
    CHECK_FALSE(listedSegment(entry.counting, "", Date(2026, 2, 1)).boundary);
}

TEST_CASE("The entry does not depend on the order in which records are read")
{
    CHECK(rc::check([] {
        const auto ranges = rc::gen::resize(5, rc::gen::container<std::vector<InclusiveRange>>(anyDays()));
        ClientFacts facts = factsOf(*ranges, *ranges);
        for (const auto& override : facts.overrides)
            facts.coverages.push_back({idNumbered<RegimeCoverageId>(1),
                                       {},
                                       override.id.bytes().back() % 2 != 0 ? "WW" : "ww",
                                       override.during,
                                       {}});
        const ListEntry entry = listEntryOf(facts, {});
        std::ranges::reverse(facts.spells);
        std::ranges::reverse(facts.overrides);
        std::ranges::reverse(facts.coverages);
        RC_ASSERT(listEntryOf(facts, {}) == entry);
    }));
}

TEST_CASE("Regimes are listed under their canonical code, unknown ones as they are")
{
    ClientFacts facts;
    facts.coverages.push_back({idNumbered<RegimeCoverageId>(1), {}, "ww", {Date(1970, 1, 2), std::nullopt}, {}});
    facts.coverages.push_back(
        {idNumbered<RegimeCoverageId>(2), {}, "Zeeuwse\nregeling", {Date(1970, 1, 1), Date(1970, 1, 11)}, {}});
    CHECK(listEntryOf(facts, {}).regimes == "1.. WW\n0..10 Zeeuwse regeling");
}

TEST_CASE("A time line is read back entry by entry")
{
    std::string text;
    appendToTimeline(text, std::nullopt, Date(1969, 12, 31), "a b");
    appendToTimeline(text, Date(1970, 1, 1), std::nullopt, "c");
    CHECK(text == "..-1 a b\n0.. c");
    TimelineReader reader(text);
    REQUIRE(reader.next());
    CHECK(reader.value() == "a b");
    CHECK(reader.covers(-100'000));
    CHECK(reader.covers(-1));
    CHECK_FALSE(reader.covers(0));
    REQUIRE(reader.next());
    CHECK(reader.value() == "c");
    CHECK_FALSE(reader.covers(-1));
    CHECK(reader.covers(1'000'000));
    CHECK_FALSE(reader.next());
}

TEST_CASE("What is no time line ends the reading")
{
    for (const auto* text : {"", "x", "12", "12.3 a", "..a"})
        CHECK_FALSE(TimelineReader(text).next());
}
