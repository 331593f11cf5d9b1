// Reads records of any kind through their field list; the stores of the features are built on it.
#pragma once

#include "core/base/record_ids.h"
#include "core/changes/field.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// "SELECT id, column, … FROM table " for a WHERE to follow.
[[nodiscard]] std::string selectSql(const EntityInfo& entity);

// From a row of selectSql. Cells that do not fit keep the member's default (see fromValue).
template <class T>
[[nodiscard]] T readRecord(const Query& row)
{
    T record;
    record.id = row.id<decltype(record.id)>(0);
    int column = 0;
    for (const auto& field : EntityOf<T>::fields)
        field.write(record, row.value(++column));
    return record;
}

// All functions throw SQLite::Exception: call them inside Database::attempt() or ChangeWriter::write().
template <class T, class... Values>
[[nodiscard]] std::vector<T> recordsWhere(Database& database, std::string_view where, const Values&... values)
{
    std::vector<T> records;
    const auto query = database.query(selectSql(kEntityInfo<T>).append(where), values...);
    while (query->next())
        records.push_back(readRecord<T>(*query));
    return records;
}

template <class T>
[[nodiscard]] std::optional<T> findRecord(Database& database, decltype(T::id) id)
{
    const auto query = database.query(selectSql(kEntityInfo<T>).append("WHERE id = ?"), id);
    return query->next() ? std::optional<T>(readRecord<T>(*query)) : std::nullopt;
}

// What belongs to a client, oldest record first.
template <class T>
[[nodiscard]] std::vector<T> recordsOf(Database& database, ClientId client)
{
    static_assert(!EntityOf<T>::subject.empty());
    return recordsWhere<T>(database, "WHERE client = ? ORDER BY id", client);
}

template <class T>
[[nodiscard]] std::vector<Value> cellsOf(const T& record)
{
    std::vector<Value> cells;
    cells.reserve(EntityOf<T>::fields.size());
    for (const auto& field : EntityOf<T>::fields)
        cells.push_back(field.read(record));
    return cells;
}

} // namespace werkpad
