// Much in one answer, where asking SQLite costs more than what is found. The aggregate packed_rows(x): many row numbers
// in one step. The function packed_cells(x, y, …): a row of many columns in one.
#pragma once

#include "core/storage/query.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
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

// What packed_cells() gave, cell after cell in the order of its arguments. Borrows the bytes; past the end all is null.
class PackedCells
{
public:
    explicit PackedCells(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] std::optional<std::int64_t> integer();
    [[nodiscard]] std::int64_t integerOr(std::int64_t other) { return integer().value_or(other); }
    [[nodiscard]] std::optional<std::string_view> bytes(); // of a text or a blob

private:
    [[nodiscard]] std::size_t size();

    std::string_view m_rest;
};

} // namespace werkpad
