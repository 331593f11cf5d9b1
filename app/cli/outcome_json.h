// What became of people after a service, as the command line says it.
#pragma once

#include "app/cli/output.h"
#include "core/evidence/service_outcome.h"

#include <string>

namespace werkpad
{

// "Of 42 comparable clients 38 % (95 % interval 25-53 %) had work within 6 months of its start", or "Too little data
// (n = 12)". Never that a service works.
[[nodiscard]] std::string outcomeText(const ServiceOutcome& outcome);
// Why to read the figure with care, or why there is none.
[[nodiscard]] std::string outcomeWarning(const ServiceOutcome& outcome);
// Adds n, estimate, low, high (shares from 0 to 1, null when there are too few data), warning, months, text and
// comparison {ground, with, without, outcomes, crude, standardised, low, high}.
void addOutcome(Json& json, const ServiceOutcome& outcome);

} // namespace werkpad
