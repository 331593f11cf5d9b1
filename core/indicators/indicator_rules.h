// A figure of an indicator: which share of a cohort was active, or in work, within a number of months.
#pragma once

#include "core/evidence/interval.h"
#include "core/evidence/outcome_spells.h"
#include "core/evidence/proportions.h"

#include <cstdint>
#include <optional>
#include <span>

namespace werkpad
{

// Two answers to one question. The share with everybody is the figure to show: who started two months ago is not a
// failure, but not yet known. The crude share counts only those whose whole horizon is known, so it is older.
struct HorizonFigure {
    int months = 0;
    std::uint64_t cohort = 0;  // people, by first day of unemployment
    std::uint64_t reached = 0; // of them, within the horizon, as far as known
    std::uint64_t open = 0;    // of them, still on the way: neither there nor out, with the horizon ahead

    // Aalen-Johansen with all of the cohort, late entry respected; log-log interval. Nothing without anybody followed.
    std::optional<double> share{};
    std::optional<Interval> interval{};

    Proportion fullFollowUp{};                      // those followed from the first day whose whole horizon is known
    std::optional<Interval> fullFollowUpInterval{}; // Wilson

    bool operator==(const HorizonFigure&) const = default;
};

} // namespace werkpad
