#include "tests/support/builders.h"
#include "tests/ui/support/qt_text.h"
#include "ui/dossier/timeline.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

const Date kToday{2026, 11, 23};

UnemploymentSpell spell(int number, Date first, std::optional<Date> last = {})
{
    UnemploymentSpell made;
    IdBytes bytes{};
    bytes.back() = static_cast<std::uint8_t>(number);
    made.id = UnemploymentSpellId(bytes);
    made.during = {first, last};
    return made;
}

Timeline timelineWith(std::vector<UnemploymentSpell> spells, std::vector<SegmentOverride> overrides = {})
{
    Dossier dossier;
    dossier.spells = std::move(spells);
    dossier.overrides = std::move(overrides);
    dossier.segment = segmentOn(dossier.spells, dossier.overrides, {}, kToday);
    return timelineOf(dossier, {}, kToday);
}

std::vector<Date> boundariesIn(const Timeline& timeline)
{
    std::vector<Date> days;
    for (const TimelineMark& mark : timeline.marks) {
        if (mark.kind == TimelineMark::Kind::Boundary)
            days.push_back(mark.on);
    }
    return days;
}

} // namespace

TEST_CASE("The time line runs from the first day to past the next boundary")
{
    const Timeline timeline = timelineWith({spell(1, Date(2026, 1, 31))});
    CHECK(timeline.begin == Date(2026, 1, 31));
    CHECK(timeline.end > Date(2027, 1, 31));
    CHECK(boundariesIn(timeline) == std::vector{Date(2026, 4, 30), Date(2026, 7, 31), Date(2027, 1, 31)});
}

TEST_CASE("The bars of a spell join without gaps, and turn into what is coming today")
{
    const Timeline timeline = timelineWith({spell(1, Date(2026, 1, 5))});
    REQUIRE(timeline.bars.size() == 5); // 0-3, 3-6, 6-12 until today, 6-12 to come, over 12
    for (std::size_t i = 1; i < timeline.bars.size(); ++i)
        CHECK(daysBetween(timeline.bars[i - 1].last, timeline.bars[i].first) == 1);
    CHECK(timeline.bars[3].isComing);
    CHECK(timeline.bars[3].first == kToday);
    CHECK(timeline.bars[4].period == Period::Over12Months);
}

TEST_CASE("A short interruption does not restart the bars, a long one does")
{
    const auto bandsOfSecond = [](Date again) {
        const Timeline timeline = timelineWith({spell(1, Date(2026, 1, 1), Date(2026, 6, 1)), spell(2, again)});
        const auto bar = std::ranges::find_if(timeline.bars, [&](const auto& one) { return one.first >= again; });
        return bar->period;
    };
    CHECK(bandsOfSecond(Date(2026, 6, 20)) == Period::Months3To6);
    CHECK(bandsOfSecond(Date(2026, 9, 1)) == Period::Months0To3);
}

TEST_CASE("A closed spell has its last day and no boundary after it")
{
    const Timeline timeline = timelineWith({spell(1, Date(2025, 3, 1), Date(2025, 7, 15))});
    CHECK(boundariesIn(timeline) == std::vector{Date(2025, 6, 1)});
    CHECK(std::ranges::any_of(timeline.marks, [](const TimelineMark& mark) {
        return mark.kind == TimelineMark::Kind::SpellEnds && mark.on == Date(2025, 7, 15);
    }));
    CHECK(timeline.bars.back().last == Date(2025, 7, 15));
}

TEST_CASE("Spells and overrides of more than five years ago do not squeeze the rest")
{
    SegmentOverride old;
    old.during = {Date(2012, 1, 1), Date(2012, 2, 1)};
    const Timeline timeline =
        timelineWith({spell(1, Date(2010, 1, 1), Date(2014, 1, 1)), spell(2, Date(2026, 9, 1))}, {old});
    CHECK(timeline.begin == Date(2026, 9, 1));
    CHECK(std::ranges::none_of(timeline.marks,
                               [](const auto& mark) { return mark.kind == TimelineMark::Kind::Override; }));
}

TEST_CASE("Without spells there is nothing but today")
{
    CHECK(timelineWith({}).isEmpty());
}
