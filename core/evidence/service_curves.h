// What became of people after a type of service, over time and beside comparable people.
#pragma once

#include "core/evidence/curve_figures.h"
#include "core/evidence/log_rank.h"
#include "core/evidence/service_outcome_rules.h"

#include <optional>
#include <vector>

namespace werkpad
{

// Who had work so long after the landmark, with the service and without: people of whom all of it is known.
struct ServiceComparison {
    int months = 0;
    Proportion with{};
    Proportion without{};
    // Crude beside standardised over age and position on the labour market (Mantel and Haenszel), at 95 %. Nothing when
    // there are too few for a rate on either side, or nobody who can be compared.
    std::optional<StandardisedDifference> difference{};

    bool operator==(const ServiceComparison&) const = default;
};

struct ServiceCurves {
    ServiceOutcome outcome{};
    int landmarkMonths = 0; // of unemployment; 0: nothing can be compared
    CurveFigures begun{};   // from the start of the service
    CurveFigures with{};    // from the landmark
    CurveFigures without{};
    std::vector<ServiceComparison> comparisons{}; // by horizon
    std::optional<LogRank> pace{}; // to work, within strata, from the landmark; nothing with too few on either side
};

enum class CurveParts {
    Begun, // without `with`, `without` and `pace`, which take most of the time
    All,
};

// `comparisons`: how many services stand beside each other.
[[nodiscard]] ServiceCurves serviceCurves(const ServiceQuestion& question, const std::optional<AskedPeople>& asked,
                                          std::uint64_t comparisons, CurveParts parts = CurveParts::All);

} // namespace werkpad
