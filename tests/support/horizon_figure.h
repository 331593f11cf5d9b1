// The figure of one horizon for a few people.
#pragma once

#include "core/indicators/indicator_curve.h"

#include <algorithm>
#include <span>

namespace werkpad
{

inline HorizonFigure horizonFigure(std::span<const OutcomeFacts> cohort, std::uint8_t kind, int months,
                                   const DataCut& cut)
{
    IndicatorCounter counter(kind, cut);
    for (const auto& facts : cohort)
        counter.add(facts);
    const auto figures = counter.curve().horizons;
    return *std::ranges::find(figures, months, &HorizonFigure::months);
}

} // namespace werkpad
