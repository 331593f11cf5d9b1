#include "core/audit/access_log.h"

#include "core/audit/access_log_store.h"
#include "core/storage/database.h"

namespace werkpad
{

AccessLog::AccessLog(Database& database, const Clock& clock, WorkstationId workstation, const Session& session)
    : m_database(database)
    , m_clock(clock)
    , m_workstation(workstation)
    , m_session(session)
{
}

Result<void> AccessLog::record(const AccessEvent& event)
{
    if (m_database.isReadOnly())
        return fail(ErrorKind::ReadOnly, m_database.file().string(), "the access log cannot be written");
    return m_database.attempt([&] {
        StorageTransaction transaction(m_database);
        appendEntry(m_database, {0,
                                 m_clock.nowMilliseconds(),
                                 m_workstation,
                                 m_session.staff,
                                 m_session.name,
                                 m_session.origin,
                                 event.action,
                                 event.object,
                                 event.detail,
                                 event.purpose,
                                 event.result,
                                 {}});
        transaction.commit();
    });
}

Result<std::vector<AccessEntry>> AccessLog::entries(std::optional<ClientId> client, int limit, int offset)
{
    return m_database.attempt([&] { return readEntries(m_database, client, limit, offset); });
}

Result<ChainCheck> AccessLog::verify()
{
    return m_database.attempt([&] { return verifyChain(m_database); });
}

} // namespace werkpad
