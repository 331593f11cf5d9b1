#include "core/evidence/outcome_spells.h"

namespace werkpad
{

void addFromFirstDay(ExitCounts& counts, const OutcomeFacts& facts, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    const bool hasExited = facts.hasExitedBy(until);
    const Date end = hasExited ? *facts.exitedOn : until;
    const bool isLate = facts.followedFrom > facts.firstDay;
    // Somebody who enters late counts from the day after; an exit on day 0 is possible.
    if (end < facts.firstDay || (isLate && end <= facts.followedFrom))
        return;
    counts.add(daysBetween(facts.firstDay, end), hasExited ? facts.exitKind : kStillOpen);
    if (isLate)
        counts.addLateEntry(daysBetween(facts.firstDay, facts.followedFrom));
}

} // namespace werkpad
