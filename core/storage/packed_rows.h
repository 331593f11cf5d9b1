// The aggregate packed_rows(x): many row numbers in one answer. Stepping through a statement costs more than most of
// what is found that way; a million row numbers are one step.
#pragma once

#include "core/storage/query.h"

#include <cstdint>
#include <vector>

namespace SQLite
{
class Database;
}

namespace werkpad
{

// For each new connection.
void addPackedRows(SQLite::Database& connection);

// What packed_rows() gave in that column of the row on which the query stands.
[[nodiscard]] std::vector<std::uint32_t> packedRows(const Query& query, int column);

} // namespace werkpad
