#include "core/indicators/indicator_curve.h"

#include "core/evidence/curve_figures.h"

#include <utility>

namespace werkpad
{

namespace
{

void count(HorizonFigure& figure, const OutcomeFacts& facts, std::uint8_t kind, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    const Date end = addMonths(facts.firstDay, figure.months);
    const bool isOut = facts.hasExitedBy(until);
    const bool isReached = isOut && facts.exitKind == kind && *facts.exitedOn <= end;
    figure.reached += isReached ? 1 : 0;
    figure.open += !isOut && !facts.followedUntil && until < end ? 1 : 0;
    if (end <= (isOut ? cut.knownUntil() : until) && facts.followedFrom <= facts.firstDay) {
        ++figure.fullFollowUp.of;
        figure.fullFollowUp.count += isReached ? 1 : 0;
    }
}

} // namespace

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
    for (const auto& facts : cohort)
        count(figure, facts, kind, cut);
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
