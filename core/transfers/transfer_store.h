// The SQL of transfers.
#pragma once

#include "core/storage/database.h"
#include "core/transfers/transfer_fields.h"

#include <vector>

namespace werkpad
{

// Both throw SQLite::Exception.
[[nodiscard]] std::vector<Transfer> transfersOf(Database& database, ClientId client);       // newest first
[[nodiscard]] std::vector<Transfer> transfersWaitingFor(Database& database, StaffId staff); // oldest first

} // namespace werkpad
