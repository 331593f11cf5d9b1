// Reads what waits for a decision.
#pragma once

#include "core/changes/field.h"
#include "core/storage/database.h"
#include "core/sync/conflict.h"

#include <span>
#include <vector>

namespace werkpad
{

// Both throw SQLite::Exception. By client, record and field.
[[nodiscard]] std::vector<Conflict> readConflicts(Database& database, std::span<const EntityInfo> entities,
                                                  WorkstationId own);
[[nodiscard]] std::vector<Conflict> readConflictsOf(Database& database, std::span<const EntityInfo> entities,
                                                    WorkstationId own, ClientId client);

} // namespace werkpad
