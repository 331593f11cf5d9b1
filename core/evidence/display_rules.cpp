#include "core/evidence/display_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::size_t pointsBefore(const auto& points, auto atRiskOf)
{
    const auto few = std::ranges::find_if(points, [&](const auto& point) { return atRiskOf(point) < kFewestAtRisk; });
    return static_cast<std::size_t>(few - points.begin());
}

Ground groundOf(const Grounds& grounds)
{
    if (grounds.with < kFewestForSuggestion)
        return Ground::TooFewWith;
    if (grounds.without < kFewestForSuggestion)
        return Ground::TooFewWithout;
    if (grounds.outcomes < kFewestOutcomesForSuggestion)
        return Ground::TooFewOutcomes;
    return grounds.difference->standardised.interval.contains(0) ? Ground::NoDifference : Ground::Suggestion;
}

} // namespace

std::size_t pointsDrawn(std::span<const EventPoint> points)
{
    return pointsBefore(points, [](const EventPoint& point) { return point.atRisk; });
}

std::size_t pointsDrawn(const SurvivalCurve& curve)
{
    return pointsBefore(curve.points, [](const SurvivalPoint& point) { return point.counts.atRisk; });
}

Grounds groundsFor(std::span<const ComparedStratum> strata, std::uint64_t comparisons)
{
    Grounds grounds;
    for (const auto& [with, without] : strata) {
        if (with.of == 0 || without.of == 0)
            continue;
        grounds.with += with.of;
        grounds.without += without.of;
        grounds.outcomes += with.count + without.count;
    }
    grounds.difference = standardisedDifference(strata, levelOfEach(comparisons));
    grounds.ground = groundOf(grounds);
    return grounds;
}

std::uint64_t roundedCount(std::uint64_t count)
{
    return (count + kRounding / 2) / kRounding * kRounding;
}

std::optional<int> wholePercent(const Proportion& proportion)
{
    if (!isRateShown(proportion.of))
        return std::nullopt;
    return static_cast<int>((200 * proportion.count + proportion.of) / (2 * proportion.of));
}

} // namespace werkpad
