#include "core/indicators/indicator_rules.h"

#include "core/indicators/indicator_curve.h"

namespace werkpad
{

HorizonFigure horizonFigure(std::span<const OutcomeFacts> cohort, std::uint8_t kind, int months, const DataCut& cut)
{
    return figureOn(aalenJohansen(exitsOf(cohort, cut)), cohort, kind, months, cut);
}

} // namespace werkpad
