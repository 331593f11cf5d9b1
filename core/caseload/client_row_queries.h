// Fetches what a list shows, for the rows that are on the screen.
#pragma once

#include "core/base/result.h"
#include "core/caseload/client_rows.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

class Database;

// In the order of `rows`; a client that is no longer there is left out. A screenful in a millisecond or two.
[[nodiscard]] Result<std::vector<ClientRow>> clientRows(Database& database, std::span<const ClientRowNumber> rows,
                                                        Date today);
// The ids behind rows, in the same order; those that are gone are left out.
[[nodiscard]] Result<std::vector<ClientId>> clientIds(Database& database, std::span<const ClientRowNumber> rows);
// The filter that shows these clients alone, active or not, each once; those that are gone are left out. `name`: what
// counted them.
[[nodiscard]] Result<ClientFilter> filterOfClients(Database& database, std::string name, std::vector<ClientId> clients);
// Where a client stands in `client`; nothing when it is not there.
[[nodiscard]] Result<std::optional<ClientRowNumber>> rowOf(Database& database, ClientId client);

} // namespace werkpad
