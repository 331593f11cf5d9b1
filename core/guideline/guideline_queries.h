// What advice needs of other features: reads only.
#pragma once

#include "core/base/record_ids.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace werkpad
{

// The types of service in the client's open plan, each once, without what was dropped. Throws SQLite::Exception.
[[nodiscard]] std::vector<std::string> typesInPlan(Database& database, ClientId client);

} // namespace werkpad
