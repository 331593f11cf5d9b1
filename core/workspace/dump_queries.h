// The canonical text of all data that workstations share: equal on two that have converged.
#pragma once

#include "core/changes/field.h"
#include "core/storage/database.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

// One JSON object per line, `entity` and `id` first and then the columns of the field list; entities by number, records
// by id. Ids as UUID text. Throws SQLite::Exception.
void dumpRecords(Database& database, std::span<const EntityInfo> entities,
                 const std::function<void(std::string_view line)>& write);
// How many records there are of each kind, by table. Throws SQLite::Exception.
[[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> recordCounts(Database& database,
                                                                             std::span<const EntityInfo> entities);

} // namespace werkpad
