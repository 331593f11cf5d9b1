#include "core/evidence/funnel.h"

#include "core/evidence/distributions.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr double kWarning = 0.95;
constexpr double kAlarm = 0.998;

double limit(double probability, std::uint64_t people, double target)
{
    const auto count = binomialQuantile(probability, people, target);
    const double excess =
        (binomialAtMost(count, people, target) - probability) / binomialProbability(count, people, target);
    return std::clamp((static_cast<double>(count) - excess) / static_cast<double>(people), 0.0, 1.0);
}

Interval limits(double level, std::uint64_t people, double target)
{
    return {limit((1 - level) / 2, people, target), limit((1 + level) / 2, people, target)};
}

} // namespace

FunnelLimits funnelLimits(std::uint64_t people, double target)
{
    return {limits(kWarning, people, target), limits(kAlarm, people, target)};
}

FunnelPlace funnelPlace(const Proportion& team, double target)
{
    const auto [warning, alarm] = funnelLimits(team.of, target);
    if (warning.contains(team.share()))
        return FunnelPlace::AsExpected;
    return alarm.contains(team.share()) ? FunnelPlace::WorthAsking : FunnelPlace::NotByChance;
}

} // namespace werkpad
