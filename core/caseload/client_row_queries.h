// Fetches what a list shows, for the rows that are on the screen.
#pragma once

#include "core/base/result.h"
#include "core/caseload/client_rows.h"

#include <span>

namespace werkpad
{

class Database;

// In the order of `rows`; a client that is no longer there is left out. A screenful in a millisecond or two.
[[nodiscard]] Result<std::vector<ClientRow>> clientRows(Database& database, std::span<const ClientRowNumber> rows,
                                                        Date today);
// The ids behind rows, in the same order; those that are gone are left out.
[[nodiscard]] Result<std::vector<ClientId>> clientIds(Database& database, std::span<const ClientRowNumber> rows);
// Where a client stands in `client`; nothing when it is not there.
[[nodiscard]] Result<std::optional<ClientRowNumber>> rowOf(Database& database, ClientId client);

} // namespace werkpad
