#include "core/evidence/service_curves.h"

namespace werkpad
{

namespace
{

ServiceComparison comparisonAt(const Horizon& horizon, std::span<const ComparedStratum> strata)
{
    ServiceComparison comparison;
    comparison.months = horizon.months;
    for (const auto& stratum : strata) {
        comparison.with.count += stratum.with.count;
        comparison.with.of += stratum.with.of;
        comparison.without.count += stratum.without.count;
        comparison.without.of += stratum.without.of;
    }
    if (isRateShown(comparison.with.of) && isRateShown(comparison.without.of))
        comparison.difference = standardisedDifference(strata);
    return comparison;
}

} // namespace

ServiceCurves serviceCurves(const ServiceQuestion& question, const std::optional<AskedPeople>& asked,
                            const DataCut& cut, std::uint64_t comparisons)
{
    ServiceCurves curves;
    curves.outcome.question = question;
    if (!asked)
        return curves;
    curves.outcome = outcomeOf(question, *asked, cut, comparisons);
    curves.landmarkMonths = asked->landmarkMonths;
    if (const Spells begun = spellsFromService(asked->begun, cut); begun.size() > 0)
        curves.begun = curveFigures(condense(begun).ofGroup(0));
    for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
        curves.comparisons.push_back(comparisonAt(kHorizons[horizon], asked->strata[horizon]));
    const Spells spells = spellsFromLandmark(asked->atLandmark, asked->landmarkMonths, cut);
    if (spells.size() == 0)
        return curves;
    const EventTables tables = condense(spells);
    curves.without = curveFigures(tables.ofGroup(0));
    if (tables.groups < 2)
        return curves;
    curves.with = curveFigures(tables.ofGroup(1));
    if (isRateShown(curves.with.people) && isRateShown(curves.without.people))
        curves.pace = logRank(onlyKind(tables, kExitToWork));
    return curves;
}

} // namespace werkpad
