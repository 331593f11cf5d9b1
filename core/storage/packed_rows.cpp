#include "core/storage/packed_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <memory>
#include <new>

namespace werkpad
{

namespace
{

using Rows = std::vector<std::uint32_t>;

// SQLite keeps the place of a pointer, null at first, for each aggregation.
Rows*& rowsOf(sqlite3_context* context)
{
    return *static_cast<Rows**>(sqlite3_aggregate_context(context, sizeof(Rows*)));
}

void addRow(sqlite3_context* context, int, sqlite3_value** values)
try {
    Rows*& rows = rowsOf(context);
    if (rows == nullptr)
        rows = std::make_unique<Rows>().release();
    rows->push_back(static_cast<std::uint32_t>(sqlite3_value_int64(values[0])));
} catch (const std::bad_alloc&) {
    sqlite3_result_error_nomem(context);
}

// Also called when the statement is given up.
void finish(sqlite3_context* context)
{
    const std::unique_ptr<Rows> rows(rowsOf(context));
    if (rows)
        sqlite3_result_blob64(context, rows->data(), rows->size() * sizeof(Rows::value_type), SQLITE_TRANSIENT);
}

// Before each cell stands how many bytes it has; this for null. An integer has eight.
using CellSize = std::uint32_t;
constexpr CellSize kNull = 0xFFFF'FFFF;

CellSize sizeOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return kNull;
    case SQLITE_INTEGER:
        return sizeof(std::int64_t);
    default:
        return static_cast<CellSize>(sqlite3_value_bytes(value));
    }
}

void packCells(sqlite3_context* context, int count, sqlite3_value** values)
{
    std::size_t total = 0;
    for (int i = 0; i < count; ++i) {
        const CellSize size = sizeOf(values[i]);
        total += sizeof(CellSize) + (size == kNull ? 0 : size);
    }
    auto* const bytes = static_cast<char*>(sqlite3_malloc64(total));
    if (bytes == nullptr) {
        sqlite3_result_error_nomem(context);
        return;
    }
    char* to = bytes;
    for (int i = 0; i < count; ++i) {
        const CellSize size = sizeOf(values[i]);
        std::memcpy(to, &size, sizeof(size));
        to += sizeof(size);
        if (size == kNull || size == 0)
            continue;
        if (sqlite3_value_type(values[i]) == SQLITE_INTEGER) {
            const std::int64_t number = sqlite3_value_int64(values[i]);
            std::memcpy(to, &number, sizeof(number));
        } else {
            std::memcpy(to, sqlite3_value_blob(values[i]), size);
        }
        to += size;
    }
    sqlite3_result_blob64(context, bytes, total, sqlite3_free);
}

} // namespace

void addPackedRows(SQLite::Database& connection)
{
    connection.createFunction("packed_cells", -1, true, nullptr, packCells);
    connection.createFunction("packed_rows", 1, true, nullptr, nullptr, addRow, finish);
}

std::vector<std::uint32_t> packedRows(const Query& query, int column)
{
    const Value value = query.value(column);
    Rows rows;
    if (const auto* bytes = std::get_if<Blob>(&value)) {
        rows.resize(bytes->size() / sizeof(Rows::value_type));
        std::memcpy(rows.data(), bytes->data(), rows.size() * sizeof(Rows::value_type));
    }
    return rows;
}

std::size_t PackedCells::size()
{
    CellSize size = kNull;
    if (m_rest.size() >= sizeof(size)) {
        std::memcpy(&size, m_rest.data(), sizeof(size));
        m_rest.remove_prefix(sizeof(size));
    }
    return size == kNull || size > m_rest.size() ? std::string_view::npos : size;
}

std::optional<std::int64_t> PackedCells::integer()
{
    std::int64_t number = 0;
    if (size() != sizeof(number))
        return std::nullopt;
    std::memcpy(&number, m_rest.data(), sizeof(number));
    m_rest.remove_prefix(sizeof(number));
    return number;
}

std::optional<std::string_view> PackedCells::bytes()
{
    const std::size_t length = size();
    if (length == std::string_view::npos)
        return std::nullopt;
    const std::string_view cell = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return cell;
}

} // namespace werkpad
