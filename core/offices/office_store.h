// The SQL of the office.
#pragma once

#include "core/changes/record_store.h"
#include "core/offices/office.h"
#include "core/offices/office_fields.h"

namespace werkpad
{

// Throws SQLite::Exception. The first office: a file holds one.
[[nodiscard]] std::optional<Office> readOffice(Database& database);

} // namespace werkpad
