#include "core/segmentation/segmentation_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kLongBeforeMonths = 12;
constexpr int kFarAheadMonths = 12;

// The spell that is open, the latest when several are: the earlier ones were not closed.
const UnemploymentSpell* openSpell(std::span<const UnemploymentSpell> spells, Date on)
{
    const UnemploymentSpell* found = nullptr;
    for (const UnemploymentSpell& spell : spells)
        if (spell.during.isValid() && spell.during.contains(on) &&
            (found == nullptr || spell.during.first > found->during.first))
            found = &spell;
    return found;
}

const UnemploymentSpell* nextSpell(std::span<const UnemploymentSpell> spells, Date on)
{
    const UnemploymentSpell* found = nullptr;
    for (const UnemploymentSpell& spell : spells)
        if (spell.during.isValid() && spell.during.first > on &&
            (found == nullptr || spell.during.first < found->during.first))
            found = &spell;
    return found;
}

// Days of work between the end of a spell and the day on which the next one begins; negative when they overlap.
int daysOfWork(Date lastDay, Date nextFirstDay)
{
    return daysBetween(lastDay, nextFirstDay) - 1;
}

struct ClosedSpell {
    Date first;
    Date last;
};

// The spell that ended last before `firstDay` with at most `mostDays` of work between, or overlaps with it.
std::optional<ClosedSpell> joinedSpell(std::span<const UnemploymentSpell> spells, Date firstDay, int mostDays)
{
    std::optional<ClosedSpell> found;
    for (const UnemploymentSpell& spell : spells) {
        const auto& [first, last] = spell.during;
        if (!last || *last < first || first >= firstDay || daysOfWork(*last, firstDay) > mostDays)
            continue;
        if (!found || *last > found->last)
            found = ClosedSpell{first, *last};
    }
    return found;
}

std::optional<SegmentOverride> overrideOn(std::span<const SegmentOverride> overrides, Date on)
{
    const SegmentOverride* found = nullptr;
    for (const SegmentOverride& candidate : overrides) {
        if (!candidate.during.isValid() || !candidate.during.contains(on))
            continue;
        // Ids are ordered by time, so of two from the same day the one made last counts.
        if (found == nullptr ||
            std::pair(candidate.during.first, candidate.id) > std::pair(found->during.first, found->id))
            found = &candidate;
    }
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<Finding> endBeforeBegin(const InclusiveRange& during)
{
    const auto& [first, last] = during;
    if (!last || *last >= first)
        return std::nullopt;
    return Finding{"last_day", Severity::Blocking, "end_before_begin", last->dutch()};
}

} // namespace

std::optional<Period> Segment::period() const
{
    if (override)
        return override->period;
    return computed ? std::optional(computed->period) : std::nullopt;
}

std::optional<CountedFrom> countedFrom(std::span<const UnemploymentSpell> spells, const SegmentationPolicy& policy,
                                       Date on)
{
    const UnemploymentSpell* spell = openSpell(spells, on);
    if (spell == nullptr)
        spell = nextSpell(spells, on);
    if (spell == nullptr)
        return std::nullopt;

    CountedFrom result{spell->during.first, spell->id, spell->during.last, 0};
    const int mostDays = 7 * std::max(0, policy.interruptionWeeks);
    while (const auto earlier = joinedSpell(spells, result.firstDay, mostDays)) {
        if (daysOfWork(earlier->last, result.firstDay) > 0)
            ++result.interruptions;
        result.firstDay = earlier->first;
    }
    return result;
}

Segment segmentOn(std::span<const UnemploymentSpell> spells, std::span<const SegmentOverride> overrides,
                  const SegmentationPolicy& policy, Date on)
{
    Segment segment;
    segment.countedFrom = countedFrom(spells, policy, on);
    if (segment.countedFrom)
        segment.computed = periodOn(segment.countedFrom->firstDay, segment.countedFrom->lastDay, on);
    segment.override = overrideOn(overrides, on);
    return segment;
}

std::vector<Finding> check(const UnemploymentSpell& spell, std::span<const UnemploymentSpell> others, Date today)
{
    std::vector<Finding> findings;
    const Date first = spell.during.first;
    if (auto finding = endBeforeBegin(spell.during))
        findings.push_back(*std::move(finding));
    if (addMonths(today, kFarAheadMonths) < first)
        findings.push_back({"first_day", Severity::Warning, "far_ahead", first.dutch()});
    for (const UnemploymentSpell& other : others)
        if (other.id != spell.id && other.during.overlaps(spell.during))
            findings.push_back({"first_day", Severity::Warning, "spell_overlaps", other.during.first.dutch()});
    const Date longBefore = addMonths(first, -kLongBeforeMonths);
    if (spell.registeredOn && *spell.registeredOn < longBefore)
        findings.push_back(
            {"registered_on", Severity::Warning, "registration_long_before", spell.registeredOn->dutch()});
    if (spell.benefitFrom && *spell.benefitFrom < longBefore)
        findings.push_back({"benefit_from", Severity::Warning, "benefit_long_before", spell.benefitFrom->dutch()});
    return findings;
}

std::vector<Finding> check(const SegmentOverride& override, Date today)
{
    std::vector<Finding> findings;
    if (trimmed(override.argument).empty())
        findings.push_back({"argument", Severity::Blocking, "argument_missing", {}});
    if (auto finding = endBeforeBegin(override.during))
        findings.push_back(*std::move(finding));
    else if (override.during.last && *override.during.last < today)
        findings.push_back({"last_day", Severity::Warning, "override_ended", override.during.last->dutch()});
    return findings;
}

} // namespace werkpad
