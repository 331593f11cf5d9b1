// Rows of client lists as the command line shows them.
#pragma once

#include "app/cli/output.h"
#include "core/caseload/client_rows.h"

#include <string>

namespace werkpad
{

// The keys are those of `client show --json` where both have them; regimes are codes here. Never the BSN.
[[nodiscard]] Json clientRowJson(const ClientRow& row);

[[nodiscard]] TextTable clientRowTable();
void addClientRow(TextTable& table, const ClientRow& row);

} // namespace werkpad
