#include "core/evidence/survival_curve.h"

#include "core/evidence/distributions.h"

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr double kEqual = 1.4901161193847656e-8; // shares that differ less are the same; as R has it

// Greenwood's term of one time: infinite when all who were there left.
double varianceStep(const EventPoint& point)
{
    const double atRisk = point.atRisk;
    return point.events / (atRisk * (atRisk - point.events));
}

// The time at which a falling line reaches `height`.
template <class Line>
std::optional<double> timeOfHeight(const std::vector<SurvivalPoint>& points, double height, Line line)
{
    const auto isThere = [&](const SurvivalPoint& point) {
        const std::optional<double> value = line(point);
        return value && *value < height + kEqual;
    };
    const auto first = std::ranges::find_if(points, isThere);
    if (first == points.end())
        return std::nullopt;
    const double reached = *line(*first);
    if (std::abs(reached - height) >= kEqual)
        return first->counts.time;
    const auto next = std::find_if(first, points.end(), [&](const SurvivalPoint& point) {
        const std::optional<double> value = line(point);
        return value && *value < reached;
    });
    return next == points.end() ? first->counts.time : (first->counts.time + next->counts.time) / 2;
}

std::optional<double> lowOf(const SurvivalPoint& point)
{
    return point.interval ? std::optional(point.interval->low) : std::nullopt;
}

std::optional<double> highOf(const SurvivalPoint& point)
{
    return point.interval ? std::optional(point.interval->high) : std::nullopt;
}

} // namespace

const SurvivalPoint* SurvivalCurve::at(double time) const
{
    const auto after =
        std::ranges::upper_bound(points, time, {}, [](const SurvivalPoint& point) { return point.counts.time; });
    return after == points.begin() ? nullptr : &*std::prev(after);
}

std::optional<Interval> curveInterval(double share, double errorOfLogarithm, CurveScale scale, double standardErrors)
{
    const double width = standardErrors * errorOfLogarithm;
    switch (scale) {
    case CurveScale::LogLog: {
        if (share <= 0 || share >= 1)
            return std::nullopt;
        const double logarithm = std::log(share);
        const double factor = std::exp(width / -logarithm);
        return Interval{std::exp(logarithm * factor), std::exp(logarithm / factor)};
    }
    case CurveScale::Log:
        if (share <= 0)
            return std::nullopt;
        return Interval{share * std::exp(-width), std::min(1.0, share * std::exp(width))};
    case CurveScale::Plain:
        if (!std::isfinite(width))
            return std::nullopt;
        return Interval{std::max(0.0, share - share * width), std::min(1.0, share + share * width)};
    }
    return std::nullopt;
}

SurvivalCurve kaplanMeier(const EventTable& table, const CurveConfidence& confidence)
{
    SurvivalCurve curve;
    curve.spells = table.spells;
    curve.level = confidence.level;
    curve.points.reserve(table.points.size());
    const double z = standardErrors(confidence.level);
    double sum = 0;
    SurvivalPoint now;
    now.standardError = 0;
    now.interval = curveInterval(1, 0, confidence.scale, z);
    for (const auto& counts : table.points) {
        if (counts.events > 0) {
            curve.events += counts.events;
            now.survival *= 1 - static_cast<double>(counts.events) / counts.atRisk;
            sum += varianceStep(counts);
            const double errorOfLogarithm = std::sqrt(sum);
            const bool isSomebodyLeft = std::isfinite(sum);
            now.standardError = isSomebodyLeft ? std::optional(now.survival * errorOfLogarithm) : std::nullopt;
            now.interval =
                isSomebodyLeft ? curveInterval(now.survival, errorOfLogarithm, confidence.scale, z) : std::nullopt;
        }
        now.counts = counts;
        curve.points.push_back(now);
    }
    return curve;
}

Quantile quantile(const SurvivalCurve& curve, double share)
{
    const double height = 1 - share;
    return {
        timeOfHeight(curve.points, height, [](const SurvivalPoint& point) { return std::optional(point.survival); }),
        timeOfHeight(curve.points, height, lowOf), timeOfHeight(curve.points, height, highOf)};
}

RestrictedMean restrictedMean(const SurvivalCurve& curve, double until)
{
    const auto end =
        std::ranges::upper_bound(curve.points, until, {}, [](const SurvivalPoint& point) { return point.counts.time; });
    // From the end backwards: `area` is what lies between a point and `until`.
    double area = 0;
    double variance = 0;
    double right = until;
    for (auto point = std::make_reverse_iterator(end); point != curve.points.rend(); ++point) {
        area += (right - point->counts.time) * point->survival;
        right = point->counts.time;
        if (point->counts.events < point->counts.atRisk)
            variance += area * area * varianceStep(point->counts);
    }
    RestrictedMean result;
    result.mean = area + right;
    result.standardError = std::sqrt(variance);
    const double width = standardErrors(curve.level) * result.standardError;
    result.interval = {std::max(0.0, result.mean - width), std::min(until, result.mean + width)};
    result.isBeyondData = curve.points.empty() || until > curve.points.back().counts.time;
    return result;
}

} // namespace werkpad
