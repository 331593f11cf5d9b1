// What an export takes beyond the list.
#pragma once

#include "core/caseload/client_rows.h"
#include "core/storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// Of these clients in the same order, "" for none. Throws SQLite::Exception.
[[nodiscard]] std::vector<std::string> bsnsOf(Database& database, std::span<const ClientRow> rows);

} // namespace werkpad
