// Aalen-Johansen: which share has left by each kind of exit, when several kinds compete.
#pragma once

#include "core/evidence/event_table.h"
#include "core/evidence/interval.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace werkpad
{

struct Incidence {
    double share = 0; // that has left this way up to and at this time
    double standardError = 0;
    std::optional<Interval> interval{}; // none while nobody has left this way; on the log-log scale none at 1 either

    bool operator==(const Incidence&) const = default;
};

struct IncidenceCurve {
    std::vector<EventPoint> points{}; // every time of exit, ascending
    std::vector<Incidence> byKind{};  // of point p and kind k at p * kinds + k - 1
    std::vector<double> stillThere{}; // per point: the share that has not left in any way
    std::size_t kinds = 0;
    std::uint64_t spells = 0;

    [[nodiscard]] const Incidence& of(std::size_t point, std::size_t kind) const
    {
        return byKind[point * kinds + kind - 1];
    }
    // At the last point that is not after `time`; zero before the first.
    [[nodiscard]] Incidence at(double time, std::size_t kind) const;
};

// The variance is the delta formula of Dinse and Larson (1986), in a form that only adds and goes once over the points;
// it equals the infinitesimal jackknife of R's survfit. The interval is made from the share as R makes it
// (survfit_confint of pstate); on the log-log scale this is Choudhury's (2002).
[[nodiscard]] IncidenceCurve aalenJohansen(const EventTable& table, const CurveConfidence& confidence = {});

// aalenJohansen().at() alone: most of a curve's time goes into the intervals of its other points.
[[nodiscard]] Incidence incidenceAt(const EventTable& table, double time, std::size_t kind,
                                    const CurveConfidence& confidence = {});

} // namespace werkpad
