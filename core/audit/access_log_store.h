// The SQL of the access log and its chain of hashes.
#pragma once

#include "core/audit/access_log.h"

namespace werkpad
{

// All throw SQLite::Exception.
// Computes the hash, and notes number and hash down in `meta`; those of `entry` are not used. Call inside a
// transaction.
void appendEntry(Database& database, const AccessEntry& entry);
[[nodiscard]] std::vector<AccessEntry> readEntries(Database& database, std::optional<ClientId> client, int limit,
                                                   int offset);
[[nodiscard]] ChainCheck verifyChain(Database& database);

} // namespace werkpad
