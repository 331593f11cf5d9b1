// One indicator for a group of people over time: the curve, and the figure at each horizon.
#pragma once

#include "core/evidence/cumulative_incidence.h"
#include "core/indicators/indicator_rules.h"

#include <cstdint>
#include <span>
#include <vector>

namespace werkpad
{

struct IndicatorCurve {
    std::vector<HorizonFigure> horizons{}; // of kHorizons, in order
    IncidenceCurve curve{};                // by days since the first day of unemployment; no points without people
    std::vector<std::uint64_t> atRisk{};   // core/evidence/curve_figures.h: atRiskByTick()
};

// Of `kind` of exit; other kinds compete. Condenses once for all horizons.
[[nodiscard]] IndicatorCurve indicatorCurve(std::span<const OutcomeFacts> cohort, std::uint8_t kind,
                                            const DataCut& cut);

// How one person counts at a horizon.
struct HorizonCount {
    bool isReached = false;
    bool isOpen = false;
    bool isInFull = false; // followed from the first day, and the whole term is known
};
[[nodiscard]] HorizonCount countAt(const OutcomeFacts& facts, std::uint8_t kind, int months, const DataCut& cut);

// The parts of horizonFigure(): the exits of a cohort by days since the first day of unemployment, and what its curve
// says, with the counts, at one horizon.
[[nodiscard]] EventTable exitsOf(std::span<const OutcomeFacts> cohort, const DataCut& cut);
[[nodiscard]] HorizonFigure figureOn(const IncidenceCurve& curve, std::span<const OutcomeFacts> cohort,
                                     std::uint8_t kind, int months, const DataCut& cut);

} // namespace werkpad
