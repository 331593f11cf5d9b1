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

} // namespace

void addPackedRows(SQLite::Database& connection)
{
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

} // namespace werkpad
