// Rows of client lists as the command line shows them to people.
#pragma once

#include "app/cli/output.h"
#include "core/caseload/client_rows.h"

namespace werkpad
{

[[nodiscard]] TextTable clientRowTable();
void addClientRow(TextTable& table, const ClientRow& row);

} // namespace werkpad
