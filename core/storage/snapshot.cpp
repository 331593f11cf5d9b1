#include "core/storage/snapshot.h"

#include "core/storage/database.h"

#include <SQLiteCpp/Exception.h>

namespace werkpad
{

Snapshot::Snapshot(Database& database)
    : m_database(database)
    , m_isOurs(!database.isInTransaction())
{
    if (m_isOurs)
        m_database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (!m_isOurs || !m_database.isInTransaction())
        return;
    try {
        m_database.execute("ROLLBACK");  // nothing was written
    } catch (const SQLite::Exception&) { // NOLINT(bugprone-empty-catch): closing the connection ends it too
    }
}

} // namespace werkpad
