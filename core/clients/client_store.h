// The SQL of clients.
#pragma once

#include "core/changes/record_store.h"
#include "core/clients/characteristic.h"
#include "core/clients/client.h"
#include "core/clients/client_fields.h"

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::optional<Client> findClient(Database& database, ClientId id);
[[nodiscard]] std::vector<Client> clientsWithBsn(Database& database, const std::string& bsn);
// By axis, the newest entry first.
[[nodiscard]] std::vector<Characteristic> characteristicsOf(Database& database, ClientId client);

} // namespace werkpad
