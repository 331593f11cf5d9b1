// Lists of spells as the estimators take them, from facts of people: the long way, against which counts are held.
#pragma once

#include "core/evidence/outcome_spells.h"
#include "core/evidence/spells.h"

#include <span>

namespace werkpad::model
{

// With what somebody is counted by.
struct CountedFacts : OutcomeFacts {
    std::optional<Date> serviceOn{}; // first day of the service that is looked at; nothing: never had it
    std::uint16_t group = 0;
    std::uint16_t stratum = 0;
};

// Adds the spell with `zero` as its first day; nothing when nobody saw any of it.
inline void add(Spells& spells, const CountedFacts& facts, Date zero, const DataCut& cut, std::uint16_t group)
{
    const Date until = facts.knownUntil(cut);
    const bool hasExited = facts.hasExitedBy(until);
    const Date end = hasExited ? *facts.exitedOn : until;
    const bool isLate = facts.followedFrom > zero;
    // Somebody who enters late counts from the day after; an exit on day 0 is possible.
    if (end < zero || (isLate && end <= facts.followedFrom))
        return;
    spells.exit.push_back(daysBetween(zero, end));
    spells.kind.push_back(hasExited ? facts.exitKind : kStillOpen);
    spells.entry.push_back(isLate ? daysBetween(zero, facts.followedFrom) : kFromTheStart);
    spells.group.push_back(group);
    spells.stratum.push_back(facts.stratum);
}

inline bool isStillThere(const CountedFacts& facts, Date on)
{
    return facts.exitKind == kStillOpen || !facts.exitedOn || *facts.exitedOn > on;
}

// Days since the first day of unemployment. Somebody whose dossier was opened later enters late. Left out: who left
// before the dossier was opened or before the first day, and whose dossier was opened after the cut.
inline Spells spellsFromFirstDay(std::span<const CountedFacts> facts, const DataCut& cut)
{
    Spells spells;
    for (const auto& one : facts)
        add(spells, one, one.firstDay, cut, one.group);
    return spells;
}

// Days since the start of the service, of those who had it while they were unemployed: how long they had to wait for it
// is no success of the service.
inline Spells spellsFromService(std::span<const CountedFacts> facts, const DataCut& cut)
{
    Spells spells;
    for (const auto& one : facts)
        if (one.serviceOn && *one.serviceOn >= one.firstDay &&
            (!one.exitedOn || one.exitKind == kStillOpen || *one.exitedOn >= *one.serviceOn))
            add(spells, one, *one.serviceOn, cut, one.group);
    return spells;
}

// Days since the day on which `months` of unemployment were complete, of those who were still unemployed then. Group 1
// had the service by that day, group 0 had not (whatever came later): the comparison without immortal time. The group
// of the facts is not used.
inline Spells spellsFromLandmark(std::span<const CountedFacts> facts, int months, const DataCut& cut)
{
    Spells spells;
    for (const auto& one : facts) {
        const Date landmark = addMonths(one.firstDay, months);
        if (isStillThere(one, landmark))
            add(spells, one, landmark, cut, one.serviceOn && *one.serviceOn <= landmark ? 1 : 0);
    }
    return spells;
}

} // namespace werkpad::model
