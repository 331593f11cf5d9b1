#include "core/indicators/indicator_rules.h"

#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/display_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// Days of a horizon as the curves have it; months differ in length.
double daysOf(int months)
{
    const auto* const known = std::ranges::find(kHorizons, months, &Horizon::months);
    return known != kHorizons.end() ? known->days : months * 365.25 / 12;
}

} // namespace

HorizonFigure horizonFigure(std::span<const OutcomeFacts> cohort, std::uint8_t kind, int months, const DataCut& cut)
{
    HorizonFigure figure;
    figure.months = months;
    figure.cohort = cohort.size();
    for (const auto& facts : cohort) {
        const Date until = facts.knownUntil(cut);
        const Date end = addMonths(facts.firstDay, months);
        const bool isOut = facts.hasExitedBy(until);
        const bool isReached = isOut && facts.exitKind == kind && *facts.exitedOn <= end;
        figure.reached += isReached ? 1 : 0;
        figure.open += !isOut && !facts.followedUntil && until < end ? 1 : 0;
        if (end <= (isOut ? cut.knownUntil() : until) && facts.followedFrom <= facts.firstDay) {
            ++figure.fullFollowUp.of;
            figure.fullFollowUp.count += isReached ? 1 : 0;
        }
    }
    figure.fullFollowUpInterval = wilson(figure.fullFollowUp);

    Spells spells = spellsFromFirstDay(cohort, cut);
    spells.group.clear();
    spells.stratum.clear();
    if (spells.size() == 0)
        return figure;
    const auto curve = aalenJohansen(condense(spells).tables.front());
    if (kind > curve.kinds) { // nobody left this way
        figure.share = 0;
        return figure;
    }
    const auto now = curve.at(daysOf(months), kind);
    figure.share = now.share;
    figure.interval = now.interval;
    return figure;
}

} // namespace werkpad
