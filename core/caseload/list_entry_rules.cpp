#include "core/caseload/list_entry_rules.h"

#include "core/caseload/due_rules.h"
#include "core/caseload/timeline.h"
#include "core/clients/client_rules.h"
#include "core/regimes/regime.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace werkpad
{

namespace
{

// The days on which countedFrom() may begin to answer differently.
std::vector<Date> turningPoints(std::span<const UnemploymentSpell> spells)
{
    std::set<Date> days;
    for (const auto& spell : spells) {
        days.insert(spell.during.first);
        if (spell.during.last)
            days.insert(addDays(*spell.during.last, 1));
    }
    return {days.begin(), days.end()};
}

std::string countedText(const CountedFrom& counted)
{
    std::string text = std::to_string(counted.firstDay.dayNumber()) + '/';
    if (counted.lastDay)
        text += std::to_string(counted.lastDay->dayNumber());
    return text;
}

// The same answer over neighbouring stretches becomes one entry; stretches without an answer have none.
std::string countingOf(std::span<const UnemploymentSpell> spells, const SegmentationPolicy& policy)
{
    std::string timeline;
    std::optional<Date> begin; // of the stretch that is being made; nothing: since ever
    std::string value;
    const auto finish = [&](std::optional<Date> last) {
        if (!value.empty())
            appendToTimeline(timeline, begin, last, value);
    };
    const auto answerOn = [&](Date day) {
        const auto counted = countedFrom(spells, policy, day);
        return counted ? countedText(*counted) : std::string{};
    };
    const auto days = turningPoints(spells);
    if (days.empty())
        return timeline;
    value = answerOn(addDays(days.front(), -1));
    for (const Date day : days) {
        std::string answer = answerOn(day);
        if (answer == value)
            continue;
        finish(addDays(day, -1));
        begin = day;
        value = std::move(answer);
    }
    finish(std::nullopt);
    return timeline;
}

std::string overridesOf(std::vector<SegmentOverride> overrides)
{
    std::erase_if(overrides, [](const SegmentOverride& override) { return !override.during.isValid(); });
    std::ranges::sort(overrides, {},
                      [](const SegmentOverride& override) { return std::pair(override.during.first, override.id); });
    std::string timeline;
    for (const auto& override : overrides)
        appendToTimeline(timeline, override.during.first, override.during.last, periodCode(override.period));
    return timeline;
}

// In a fixed order, so that the entry does not depend on the order in which records are read.
template <class Record, class Code>
std::string codesOf(std::span<const Record> records, Code code)
{
    std::vector<std::pair<std::string, const InclusiveRange*>> coded;
    for (const auto& record : records)
        coded.emplace_back(code(record), &record.during);
    std::ranges::sort(coded, [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->first, a.second->last) < std::tie(b.first, b.second->first, b.second->last);
    });
    std::string timeline;
    for (const auto& [text, during] : coded)
        appendToTimeline(timeline, during->first, during->last, text);
    return timeline;
}

struct CountedDays {
    Date first;
    std::optional<Date> last;
};

std::optional<CountedDays> readCounted(std::string_view text)
{
    std::int32_t number = 0;
    const char* const end = text.data() + text.size();
    auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || at == end || *at != '/')
        return std::nullopt;
    CountedDays days{Date::fromDayNumber(number), std::nullopt};
    if (std::from_chars(at + 1, end, number).ec == std::errc{})
        days.last = Date::fromDayNumber(number);
    return days;
}

std::optional<Boundary> nextBoundary(const CountedDays& days, Date on)
{
    constexpr int kLastBoundaryWithin = 366; // of the first day
    if (daysBetween(days.first, on) >= kLastBoundaryWithin)
        return std::nullopt;
    for (const Boundary& boundary : boundariesOf(days.first))
        if (boundary.on > on)
            return !days.last || boundary.on <= *days.last ? std::optional(boundary) : std::nullopt;
    return std::nullopt;
}

} // namespace

ListEntry listEntryOf(const ClientFacts& facts, const SegmentationPolicy& policy)
{
    const Client& client = facts.client;
    ListEntry entry;
    entry.sortKey = nameSortKey(client);
    entry.birthDate = client.birthDate;
    entry.deceasedOn = client.deceasedOn;
    entry.emigratedOn = client.emigratedOn;
    entry.secret = client.secrecy > 0;
    entry.registeredOn = client.registeredOn;
    entry.closedOn = client.closedOn;
    entry.coach = client.coach;
    entry.lastContact = lastContactOf(facts.process);
    entry.lastEvaluation = lastEvaluationOf(facts.process);
    entry.nextStep = nextStepOf(facts);
    entry.counting = countingOf(facts.spells, policy);
    entry.overrides = overridesOf(facts.overrides);
    entry.regimes = codesOf(std::span(facts.coverages),
                            [](const RegimeCoverage& coverage) { return canonicalRegimeCode(coverage.regime); });
    entry.themes =
        codesOf(std::span(facts.marks), [](const ThemeMark& mark) { return std::string(themeCode(mark.theme)); });
    return entry;
}

std::string_view countedOn(std::string_view counting, Date on)
{
    for (TimelineReader entry(counting); entry.next();)
        if (entry.covers(on.dayNumber()))
            return entry.value();
    return {};
}

ListedSegment segmentOfCounted(std::string_view counted, Date on)
{
    ListedSegment segment;
    if (const auto range = readCounted(counted)) {
        segment.countedFrom = range->first;
        segment.computed = bandOn(range->first, on);
        segment.boundary = nextBoundary(*range, on);
    }
    return segment;
}

std::optional<Period> overriddenOn(std::string_view overrides, Date on)
{
    std::optional<Period> overridden;
    for (TimelineReader entry(overrides); entry.next();)
        if (entry.covers(on.dayNumber()))
            overridden = parsePeriod(entry.value());
    return overridden;
}

ListedSegment listedSegment(std::string_view counting, std::string_view overrides, Date on)
{
    ListedSegment segment = segmentOfCounted(countedOn(counting, on), on);
    segment.overridden = overriddenOn(overrides, on);
    return segment;
}

} // namespace werkpad
