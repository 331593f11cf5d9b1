#include "core/storage/suspended_indexes.h"

#include <utility>

namespace werkpad
{

SuspendedIndexes::SuspendedIndexes(Database& database, std::span<const std::string_view> indexes)
    : m_database(database)
{
    for (const auto name : indexes) {
        const auto query =
            database.query("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ? AND sql IS NOT NULL", name);
        if (query->next())
            m_definitions.push_back(query->text(0));
    }
    for (const auto name : indexes)
        m_database.execute("DROP INDEX IF EXISTS " + std::string(name));
}

void SuspendedIndexes::restore()
{
    for (const auto& definition : std::exchange(m_definitions, {}))
        m_database.execute(definition);
}

} // namespace werkpad
