// How example clients left: work, or another reason.
#pragma once

#include "core/demo/demo_dossier.h"
#include "core/demo/demo_life.h"

namespace werkpad
{

// For a dossier whose client, spells and process are there, ids included. Most stretches of unemployment that ended
// have an outcome, a few nobody recorded; work of more than half a year ago mostly was asked after. In the order of
// time; none after a plan that says something else.
[[nodiscard]] std::vector<ClientOutcome> demoOutcomes(DemoRandom& random, IdGenerator& ids, const DemoLife& life,
                                                      const DemoDossier& dossier, Date today);

} // namespace werkpad
