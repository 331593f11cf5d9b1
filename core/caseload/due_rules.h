// From what was done and agreed to what is still to be done. No day is asked for: the answers hold for every day.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/caseload/due.h"

#include <optional>

namespace werkpad
{

[[nodiscard]] ClientDue dueOf(const ClientFacts& facts);

// The day of the newest contact that was held.
[[nodiscard]] std::optional<Date> lastContactOf(const ProcessFacts& process);
// The day of the newest evaluation that was held.
[[nodiscard]] std::optional<Date> lastEvaluationOf(const ProcessFacts& process);
// The earliest of what is still to be done, also when its day has passed; none for a client who died.
[[nodiscard]] std::optional<NextStep> nextStepOf(const ClientFacts& facts);

} // namespace werkpad
