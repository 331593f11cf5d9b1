// The SQL of saved filters.
#pragma once

#include "core/caseload/saved_filter_fields.h"
#include "core/storage/database.h"

namespace werkpad
{

// Both throw SQLite::Exception.
[[nodiscard]] std::vector<SavedFilter> savedFiltersOf(Database& database, StaffId staff); // by name
[[nodiscard]] std::optional<SavedFilter> findSavedFilter(Database& database, SavedFilterId filter);

} // namespace werkpad
