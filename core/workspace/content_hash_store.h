// One number for all data that workstations share: equal on two that have converged.
#pragma once

#include "core/changes/field.h"
#include "core/storage/database.h"

#include <span>
#include <string>

namespace werkpad
{

// SHA-256 of dumpRecords(), in hexadecimal. Reads all data. Throws SQLite::Exception.
[[nodiscard]] std::string computedContentHash(Database& database, std::span<const EntityInfo> entities);

// The same, without reading all data while nothing has been written since it was last asked for: it is kept in the
// file with the change set it belongs to. Throws SQLite::Exception.
[[nodiscard]] std::string contentHash(Database& database, std::span<const EntityInfo> entities);

// Whether what is kept, if it still counts, is the hash of the data; false when somebody wrote past the change log.
// Reads all data. Throws SQLite::Exception.
[[nodiscard]] bool keptContentHashIsRight(Database& database, std::span<const EntityInfo> entities);

} // namespace werkpad
