// One indicator for a group of people over time: the curve, and the figure at each horizon.
#pragma once

#include "core/base/months_later.h"
#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/exit_counts.h"
#include "core/indicators/indicator_rules.h"

#include <cstdint>
#include <vector>

namespace werkpad
{

struct IndicatorCurve {
    std::vector<HorizonFigure> horizons{}; // of kHorizons, in order
    IncidenceCurve curve{};                // by days since the first day of unemployment; no points without people
    std::vector<std::uint64_t> atRisk{};   // core/evidence/curve_figures.h: atRiskByTick()
};

// How one person counts at a horizon.
struct HorizonCount {
    bool isReached = false;
    bool isOpen = false;
    bool isInFull = false; // followed from the first day, and the whole term is known
};
// `end`: the day on which the months of the horizon are complete.
[[nodiscard]] HorizonCount countAt(const OutcomeFacts& facts, std::uint8_t kind, Date end, const DataCut& cut);

// Counts people one by one, by days: nobody is kept.
class IndicatorCounter
{
public:
    // Of `kind` of exit; other kinds compete.
    IndicatorCounter(std::uint8_t kind, const DataCut& cut);
    void add(const OutcomeFacts& facts);
    [[nodiscard]] IndicatorCurve curve() const;

private:
    std::uint8_t m_kind;
    DataCut m_cut;
    ExitCounts m_exits;
    std::vector<MonthsLater> m_ends; // of kHorizons
    std::vector<HorizonFigure> m_horizons;
};

} // namespace werkpad
