// Kaplan-Meier: which share has not left yet, with its interval, quantiles and the mean time until a horizon.
// The formulas and their conventions are those of R's survival 3.5 (survfit, summary and print).
#pragma once

#include "core/evidence/event_table.h"
#include "core/evidence/interval.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace werkpad
{

struct SurvivalPoint {
    EventPoint counts{};
    double survival = 1;                   // from this time on
    std::optional<double> standardError{}; // of `survival` (Greenwood); none when nobody is left
    std::optional<Interval> interval{};    // none when nobody is left; on the log-log scale none before the first event

    bool operator==(const SurvivalPoint&) const = default;
};

// Every exit counts as the event. Where other kinds of exit compete this says what would be if nobody could leave the
// other way, not what share does: for that see cumulative_incidence.h.
struct SurvivalCurve {
    std::vector<SurvivalPoint> points{}; // every time of exit, ascending
    std::uint64_t spells = 0;
    std::uint64_t events = 0;
    double level = kConfidence;

    // The last point that is not after `time`; null before the first: nobody has left.
    [[nodiscard]] const SurvivalPoint* at(double time) const;
};

[[nodiscard]] SurvivalCurve kaplanMeier(const EventTable& table, const CurveConfidence& confidence = {});

// The interval around a share that has not left, from the standard error of its logarithm (R's survfit_confint).
// Nothing where the scale gives none.
[[nodiscard]] std::optional<Interval> curveInterval(double share, double errorOfLogarithm, CurveScale scale,
                                                    double standardErrors);

// Each nothing: not reached.
struct Quantile {
    std::optional<double> time{};
    std::optional<double> low{};
    std::optional<double> high{};

    bool operator==(const Quantile&) const = default;
};

// The time by which `share` (0.5: the median) has left: the first at which the curve is at or below 1 - share. Where it
// is exactly there, the middle between this and the next event. The bounds: the same of the interval's lower and upper
// line.
[[nodiscard]] Quantile quantile(const SurvivalCurve& curve, double share);

struct RestrictedMean {
    double mean = 0; // time not yet left, on average, of the first `until`
    double standardError = 0;
    Interval interval{};
    bool isBeyondData = false; // `until` lies after the last time anybody was seen: the curve is taken to stay as it is

    bool operator==(const RestrictedMean&) const = default;
};

// The area below the curve from 0 to `until`.
[[nodiscard]] RestrictedMean restrictedMean(const SurvivalCurve& curve, double until);

} // namespace werkpad
