#include "core/sync/conflict_actions.h"

#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/sync/conflict_decision.h"
#include "core/sync/conflict_queries.h"

#include <algorithm>

namespace werkpad
{

Result<ConflictList> ConflictActions::all() const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        ConflictList list;
        for (auto& conflict : readConflicts(m_context.database, m_context.entities, m_context.writer.workstation())) {
            const auto client = conflict.client ? findClient(m_context.database, *conflict.client) : std::nullopt;
            if (client && !m_context.dossiers.requireOpened(*client)) {
                ++list.elsewhere;
            } else {
                if (client)
                    conflict.clientName = listName(*client);
                list.conflicts.push_back(std::move(conflict));
            }
        }
        return list;
    });
}

Result<std::vector<Conflict>> ConflictActions::ofClient(ClientId id) const
{
    return m_context.database.attempt([&]() -> Result<std::vector<Conflict>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return readConflictsOf(m_context.database, m_context.entities, m_context.writer.workstation(), id);
    });
}

Result<void> ConflictActions::requireEdit(const Conflict& conflict) const
{
    return requireDecide(m_context, conflict);
}

Result<ChangeSetNumber> ConflictActions::decide(const std::string& id, ConflictChoice choice,
                                                const std::optional<Value>& value)
{
    return m_context.writer.write(
        m_context.session.staff, "conflict.decide", [&](Transaction& transaction) -> Result<void> {
            const auto all = readConflicts(transaction.database(), m_context.entities, m_context.writer.workstation());
            const auto conflict = std::ranges::find(all, id, &Conflict::id);
            if (conflict == all.end())
                return fail(ErrorKind::NotFound, "conflict", id);
            if (auto allowed = requireEdit(*conflict); !allowed)
                return allowed;
            return decideIn(transaction, m_context, *conflict, choice, value);
        });
}

} // namespace werkpad
