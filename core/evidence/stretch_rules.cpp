#include "core/evidence/stretch_rules.h"

#include "core/evidence/service_outcome.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace werkpad
{

namespace
{

std::uint8_t kindOfReason(const std::string& reason)
{
    if (reason == "work")
        return kExitToWork;
    return reason == "work_partly" ? kExitToPartTimeWork : kOtherExit;
}

// Spells of one stretch, joined.
struct Joined {
    Date first{1970, 1, 1};
    std::optional<Date> last{};
    std::optional<Date> registeredOn{};
    std::optional<Date> lostFrom{}; // never closed, and another spell begins here
};

std::vector<Joined> joined(std::vector<RecordedSpell> spells, const SegmentationPolicy& policy)
{
    std::erase_if(spells, [](const RecordedSpell& spell) { return spell.last && *spell.last < spell.first; });
    std::ranges::stable_sort(spells, {}, &RecordedSpell::first);
    std::vector<Joined> all;
    for (const auto& spell : spells) {
        Joined* const before = all.empty() ? nullptr : &all.back();
        if (before && before->last && daysBetween(*before->last, spell.first) - 1 <= 7 * policy.interruptionWeeks) {
            before->last = spell.last ? std::optional(std::max(*before->last, *spell.last)) : std::nullopt;
            continue;
        }
        if (before && !before->last)
            before->lostFrom = spell.first;
        all.push_back({spell.first, spell.last, spell.registeredOn, {}});
    }
    return all;
}

std::uint8_t kindOfOutcome(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::FullTimeWork:
        return kExitToWork;
    case OutcomeKind::PartTimeWork:
        return kExitToPartTimeWork;
    case OutcomeKind::OtherExit:
        break;
    }
    return kOtherExit;
}

// The one that ended the stretch; null without any. The kinds are in the order in which they count on one day.
const RecordedOutcome* firstIn(const InclusiveRange& window, const std::vector<RecordedOutcome>& outcomes)
{
    const RecordedOutcome* first = nullptr;
    for (const auto& outcome : outcomes)
        if (window.contains(outcome.on) &&
            (first == nullptr || std::pair(outcome.on, outcome.kind) < std::pair(first->on, first->kind)))
            first = &outcome;
    return first;
}

std::optional<Date> earlier(std::optional<Date> one, std::optional<Date> other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

} // namespace

std::uint8_t exitKindOf(Date exitedOn, const RecordedLife& life)
{
    if (life.goneOn && *life.goneOn <= exitedOn)
        return kOtherExit;
    const RecordedClosing* nearest = nullptr;
    const auto distance = [exitedOn](const RecordedClosing& closing) {
        return std::abs(daysBetween(closing.on, exitedOn));
    };
    for (const auto& closing : life.planClosings)
        if (closing.reason != "new_plan" && !closing.reason.empty() && distance(closing) <= kClosingTellsDays &&
            (nearest == nullptr || distance(closing) < distance(*nearest)))
            nearest = &closing;
    return nearest ? kindOfReason(nearest->reason) : kExitToWork;
}

std::vector<OutcomeFacts> stretchesOf(const RecordedLife& life, const SegmentationPolicy& policy)
{
    std::vector<OutcomeFacts> all;
    const auto stretches = joined(life.spells, policy);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Joined& stretch = stretches[i];
        const auto next = i + 1 < stretches.size() ? std::optional(stretches[i + 1].first) : std::nullopt;
        const auto* const outcome = firstIn(outcomeWindow(stretch.first, stretch.last, next), life.outcomes);
        OutcomeFacts facts;
        facts.firstDay = stretch.first;
        facts.followedFrom = stretch.registeredOn.value_or(life.registeredOn.value_or(stretch.first));
        if (outcome) {
            facts.exitedOn = outcome->on;
            facts.exitKind = kindOfOutcome(outcome->kind);
        } else if (stretch.last) {
            facts.exitedOn = addDays(*stretch.last, 1);
            facts.exitKind = exitKindOf(*facts.exitedOn, life);
        } else if (life.goneOn && !stretch.lostFrom) {
            facts.exitedOn = std::max(*life.goneOn, stretch.first);
            facts.exitKind = kOtherExit;
        } else {
            facts.followedUntil = earlier(stretch.lostFrom, life.closedOn);
        }
        // A dossier that was closed before this began, and not opened again, is no news about it.
        if (facts.followedUntil && *facts.followedUntil < facts.firstDay)
            facts.followedUntil = facts.firstDay;
        all.push_back(facts);
    }
    return all;
}

} // namespace werkpad
