// Reads the facts of one client, or of all in one pass.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace werkpad
{

// Throw SQLite::Exception.
[[nodiscard]] std::optional<ClientFacts> findClientFacts(Database& database, ClientId client);
// In order of id. Reads each table once, side by side, which at a million clients is many times faster than asking for
// each client; the facts are valid during the call only.
void forEachClientFacts(Database& database, const std::function<void(const ClientFacts&)>& visit);

} // namespace werkpad
