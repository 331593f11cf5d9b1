// Facts about this file and this workstation; never exchanged.
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::optional<std::string> readMeta(Database& database, std::string_view key);
void writeMeta(Database& database, std::string_view key, std::string_view value);

} // namespace werkpad
