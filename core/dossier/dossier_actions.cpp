#include "core/dossier/dossier_actions.h"

#include "core/changes/change_log_store.h"
#include "core/clients/client_store.h"
#include "core/dossier/dossier_queries.h"
#include "core/staff/staff_store.h"

#include <unordered_map>

namespace werkpad
{

Result<Dossier> DossierActions::open(ClientId id, const std::string& purpose)
{
    const auto client = m_context.database.attempt([&] { return findClient(m_context.database, id); });
    if (!client)
        return tl::unexpected(client.error());
    if (!*client)
        return fail(ErrorKind::NotFound, "client", id.text());
    if (auto opened = m_context.dossiers.open(**client, purpose); !opened)
        return tl::unexpected(opened.error());
    return m_context.database.attempt(
        [&] { return readDossier(m_context.database, **client, m_context.clock.today()); });
}

Result<Dossier> DossierActions::reload(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<Dossier> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return readDossier(m_context.database, *client, m_context.clock.today());
    });
}

Result<std::vector<HistoryEntry>> DossierActions::history(ClientId id, int limit, int offset)
{
    return m_context.database.attempt([&]() -> Result<std::vector<HistoryEntry>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        std::unordered_map<StaffId, std::string> names;
        for (const auto& member : readStaff(m_context.database))
            names.emplace(member.id, member.name);
        std::vector<HistoryEntry> entries;
        for (auto& set : historyOf(m_context.database, id, limit, offset)) {
            const auto name = names.find(set.author);
            entries.push_back({std::move(set), name == names.end() ? std::string{} : name->second});
        }
        return entries;
    });
}

Result<std::string> DossierActions::revealBsn(ClientId id)
{
    if (auto allowed = m_context.session.require(Permission::SeeBsn); !allowed)
        return tl::unexpected(allowed.error());
    const auto dossier = reload(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    if (auto logged = m_context.log.record({"client.reveal_bsn", id, {}, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return dossier->client.bsn;
}

} // namespace werkpad
