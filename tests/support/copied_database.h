// A database in memory as a copy of another: a backup, a file taken to another computer.
#pragma once

#include "core/storage/database.h"

#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

// Everything but what is derived (search). Both have the newest schema.
inline void copyInto(Database& target, Database& source)
{
    std::vector<std::string> tables;
    const auto table = source.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                    "AND name NOT LIKE 'sqlite_%'");
    while (table->next())
        tables.push_back(table->text(0));
    StorageTransaction storage(target);
    target.execute("PRAGMA defer_foreign_keys = ON");
    for (const auto& name : tables)
        target.execute("DELETE FROM " + name);
    for (const auto& name : tables) {
        std::string columns;
        std::string marks;
        int count = 0;
        const auto column = source.query("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", name);
        for (; column->next(); ++count) {
            columns.append(count == 0 ? "" : ", ").append(column->text(0));
            marks.append(count == 0 ? "?" : ", ?");
        }
        const auto row = source.query("SELECT " + columns + " FROM " + name);
        while (row->next()) {
            const auto insert = target.query("INSERT INTO " + name + " (" + columns + ") VALUES (" + marks + ")");
            for (int i = 0; i < count; ++i)
                insert->bind(i + 1, row->value(i));
            insert->run();
        }
    }
    storage.commit();
}

[[nodiscard]] inline std::unique_ptr<Database> copyOf(Database& source)
{
    auto copy = Database::openInMemory();
    copyInto(*copy, source);
    return copy;
}

} // namespace werkpad
