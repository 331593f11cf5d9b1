// What the example office has to reckon with in the database it is added to.
#pragma once

#include "core/demo/demo_generator.h"
#include "core/storage/database.h"

#include <optional>
#include <string>

namespace werkpad
{

// Throws SQLite::Exception. Fills in clientsBefore, staffNames and bsnsInUse.
[[nodiscard]] DemoRequest withWhatIsThere(Database& database, DemoRequest request);

} // namespace werkpad
