#include "core/indicators/indicator_curve.h"

#include "core/evidence/curve_figures.h"

#include <utility>

namespace werkpad
{

HorizonCount countAt(const OutcomeFacts& facts, std::uint8_t kind, int months, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    const Date end = addMonths(facts.firstDay, months);
    const bool isOut = facts.hasExitedBy(until);
    HorizonCount count;
    count.isReached = isOut && facts.exitKind == kind && *facts.exitedOn <= end;
    count.isOpen = !isOut && !facts.followedUntil && until < end;
    count.isInFull = end <= (isOut ? cut.knownUntil() : until) && facts.followedFrom <= facts.firstDay;
    return count;
}

EventTable exitsOf(std::span<const OutcomeFacts> cohort, const DataCut& cut)
{
    Spells spells = spellsFromFirstDay(cohort, cut);
    spells.group.clear();
    spells.stratum.clear();
    return spells.size() == 0 ? EventTable{} : std::move(condense(spells).tables.front());
}

HorizonFigure figureOn(const IncidenceCurve& curve, std::span<const OutcomeFacts> cohort, std::uint8_t kind, int months,
                       const DataCut& cut)
{
    HorizonFigure figure;
    figure.months = months;
    figure.cohort = cohort.size();
    for (const auto& facts : cohort) {
        const HorizonCount count = countAt(facts, kind, months, cut);
        figure.reached += count.isReached ? 1 : 0;
        figure.open += count.isOpen ? 1 : 0;
        figure.fullFollowUp.of += count.isInFull ? 1 : 0;
        figure.fullFollowUp.count += count.isInFull && count.isReached ? 1 : 0;
    }
    figure.fullFollowUpInterval = wilson(figure.fullFollowUp);
    if (curve.spells == 0)
        return figure;
    figure.share = 0;
    if (kind > curve.kinds) // nobody left this way
        return figure;
    const auto now = curve.at(daysOfMonths(months), kind);
    figure.share = now.share;
    figure.interval = now.interval;
    return figure;
}

IndicatorCurve indicatorCurve(std::span<const OutcomeFacts> cohort, std::uint8_t kind, const DataCut& cut)
{
    IndicatorCurve result;
    const EventTable exits = exitsOf(cohort, cut);
    result.curve = aalenJohansen(exits);
    result.atRisk = atRiskByTick(exits);
    for (const auto& horizon : kHorizons)
        result.horizons.push_back(figureOn(result.curve, cohort, kind, horizon.months, cut));
    return result;
}

} // namespace werkpad
