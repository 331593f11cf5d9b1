// Which legal regimes an example client falls under, and from when to when.
#pragma once

#include "core/demo/demo_life.h"
#include "core/regimes/regime_coverage.h"

namespace werkpad
{

// In order of the first day, within the years in which each regime is in force, none before it is known (after today).
// Ids and client are left open.
[[nodiscard]] std::vector<RegimeCoverage> demoCoverages(DemoRandom& random, const DemoLife& life, Date today);

} // namespace werkpad
