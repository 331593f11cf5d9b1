// The SQL of erasing.
#pragma once

#include "core/base/record_ids.h"
#include "core/storage/database.h"

#include <string_view>
#include <vector>

namespace werkpad
{

// Rows of import files that were set aside and have this BSN; none for an empty one. Throws SQLite::Exception.
[[nodiscard]] std::vector<RecordId> quarantinedRowsWith(Database& database, std::string_view bsn);

} // namespace werkpad
