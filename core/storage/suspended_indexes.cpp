#include "core/storage/suspended_indexes.h"

#include <utility>

namespace werkpad
{

SuspendedIndexes::SuspendedIndexes(Database& database, std::span<const std::string_view> tables)
    : m_database(database)
{
    std::vector<std::string> names;
    for (const auto table : tables) {
        // Indexes that stand for UNIQUE have no definition of their own.
        const auto query = database.query(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", table);
        while (query->next()) {
            names.push_back(query->text(0));
            m_definitions.push_back(query->text(1));
        }
    }
    for (const auto& name : names)
        m_database.execute("DROP INDEX \"" + name + '"');
}

void SuspendedIndexes::restore()
{
    for (const auto& definition : std::exchange(m_definitions, {}))
        m_database.execute(definition);
}

} // namespace werkpad
