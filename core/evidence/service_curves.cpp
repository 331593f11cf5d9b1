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
                            std::uint64_t comparisons, CurveParts parts)
{
    ServiceCurves curves;
    curves.outcome = outcomeOf(question, asked, comparisons);
    if (!asked)
        return curves;
    curves.landmarkMonths = asked->landmarkMonths;
    if (asked->begun.spells > 0)
        curves.begun = curveFigures(asked->begun);
    for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
        curves.comparisons.push_back(comparisonAt(kHorizons[horizon], asked->strata[horizon]));
    const EventTables& tables = asked->atLandmark;
    if (parts == CurveParts::Begun || tables.groups == 0)
        return curves;
    curves.without = curveFigures(tables.ofGroup(0));
    if (tables.groups < 2)
        return curves;
    curves.with = curveFigures(tables.ofGroup(1));
    if (isRateShown(curves.with.people) && isRateShown(curves.without.people))
        curves.pace = logRank(onlyKind(tables, kExitToWork));
    return curves;
}

} // namespace werkpad
