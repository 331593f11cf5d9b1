// What the coaches of the example office saw, argued and marked.
#pragma once

#include "core/demo/demo_dossier.h"
#include "core/demo/demo_life.h"

#include <span>

namespace werkpad
{

// Fills characteristics, overrides and marks of a dossier whose client, spells and coverages are there. Written by the
// client's coach, older ones sometimes by one of `formerCoaches`; without either nothing is seen of the client. Ids and
// clients are left open.
void addDemoObservations(DemoRandom& random, const DemoLife& life, std::span<const StaffId> formerCoaches, Date today,
                         DemoDossier& dossier);

} // namespace werkpad
