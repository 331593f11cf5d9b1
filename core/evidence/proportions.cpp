#include "core/evidence/proportions.h"

#include "core/evidence/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace werkpad
{

namespace
{

// A share, how much one person weighs in it (1/n), and its score interval.
struct Arm {
    double share = 0;
    double personWeight = 0;
    Interval interval{};
};

Interval scoreInterval(double share, double personWeight, double z)
{
    const double spread = z * z * personWeight;
    const double middle = share + spread / 2;
    const double half = z * std::sqrt(personWeight * (share * (1 - share) + spread / 4));
    const double scale = 1 + spread;
    // At 0 and 1 the formula gives 2.8e-17 and the like.
    return {share <= 0 ? 0.0 : std::max(0.0, (middle - half) / scale),
            share >= 1 ? 1.0 : std::min(1.0, (middle + half) / scale)};
}

Arm armOf(double share, double personWeight, double z)
{
    return {share, personWeight, scoreInterval(share, personWeight, z)};
}

Arm armOf(const Proportion& proportion, double z)
{
    return armOf(proportion.share(), 1 / static_cast<double>(proportion.of), z);
}

Difference hybrid(const Arm& with, const Arm& without)
{
    const double value = with.share - without.share;
    const double below = std::hypot(with.share - with.interval.low, without.interval.high - without.share);
    const double above = std::hypot(with.interval.high - with.share, without.share - without.interval.low);
    return {value, {std::max(-1.0, value - below), std::min(1.0, value + above)}};
}

} // namespace

std::optional<Interval> wilson(const Proportion& proportion, double level)
{
    if (proportion.of == 0)
        return std::nullopt;
    return armOf(proportion, standardErrors(level)).interval;
}

std::optional<Difference> difference(const Proportion& with, const Proportion& without, double level)
{
    if (with.of == 0 || without.of == 0)
        return std::nullopt;
    const double z = standardErrors(level);
    return hybrid(armOf(with, z), armOf(without, z));
}

std::optional<StandardisedDifference> standardisedDifference(std::span<const ComparedStratum> strata, double level)
{
    StandardisedDifference result;
    ComparedStratum all;
    double sumOfWeights = 0;
    std::vector<const ComparedStratum*> compared;
    for (const auto& stratum : strata) {
        all.with.count += stratum.with.count;
        all.with.of += stratum.with.of;
        all.without.count += stratum.without.count;
        all.without.of += stratum.without.of;
        const auto people = stratum.with.of + stratum.without.of;
        if (stratum.with.of == 0 || stratum.without.of == 0) {
            result.peopleNotCompared += people;
            continue;
        }
        compared.push_back(&stratum);
        sumOfWeights += static_cast<double>(stratum.with.of) * static_cast<double>(stratum.without.of) /
                        static_cast<double>(people);
    }
    if (compared.empty())
        return std::nullopt;
    result.crude = *difference(all.with, all.without, level);

    double withShare = 0;
    double withoutShare = 0;
    double withWeight = 0;
    double withoutWeight = 0;
    double sumP = 0;
    double sumQ = 0;
    for (const ComparedStratum* const stratum : compared) {
        const auto with = static_cast<double>(stratum->with.of);
        const auto without = static_cast<double>(stratum->without.of);
        const auto withCount = static_cast<double>(stratum->with.count);
        const auto withoutCount = static_cast<double>(stratum->without.count);
        const double people = with + without;
        const double weight = with * without / people / sumOfWeights;
        withShare += weight * withCount / with;
        withoutShare += weight * withoutCount / without;
        withWeight += weight * weight / with;
        withoutWeight += weight * weight / without;
        sumP += (with * with * withoutCount - without * without * withCount + with * without * (without - with) / 2) /
                (people * people);
        sumQ += (withCount * (without - withoutCount) + withoutCount * (with - withCount)) / (2 * people);
    }
    const double z = standardErrors(level);
    // Sums of weights may end a rounding above 1.
    result.standardised =
        hybrid(armOf(std::min(1.0, withShare), withWeight, z), armOf(std::min(1.0, withoutShare), withoutWeight, z));
    const double variance = (result.standardised.value * sumP + sumQ) / (sumOfWeights * sumOfWeights);
    result.standardError = std::sqrt(std::max(0.0, variance));
    return result;
}

double levelOfEach(std::uint64_t comparisons, double level)
{
    return 1 - (1 - level) / static_cast<double>(std::max<std::uint64_t>(1, comparisons));
}

std::uint64_t groupSizeToFind(double share, double otherShare, double power, double level)
{
    const double z = standardErrors(level) + normalQuantile(power);
    const double variance = share * (1 - share) + otherShare * (1 - otherShare);
    const double gap = share - otherShare;
    return static_cast<std::uint64_t>(std::ceil(z * z * variance / (gap * gap)));
}

} // namespace werkpad
