#include "core/clients/dossier_access.h"

#include "core/base/text.h"

namespace werkpad
{

bool DossierAccess::needsPurpose(const Client& client) const
{
    return client.coach && *client.coach != m_session.staff && !may(m_session.roles, Permission::ViewEverywhere) &&
           !m_opened.contains(client.id);
}

Result<void> DossierAccess::open(const Client& client, const std::string& purpose, const std::string& foundBy)
{
    const std::string why = trimmed(purpose);
    const auto log = [&](AccessResult result) {
        return m_log.record({"client.view", client.id, foundBy, why, result});
    };
    if (auto allowed = m_session.require(Permission::ViewClients); !allowed) {
        if (auto logged = log(AccessResult::Refused); !logged)
            return logged;
        return allowed;
    }
    if (needsPurpose(client) && why.empty()) {
        if (auto logged = log(AccessResult::Refused); !logged)
            return logged;
        return fail(ErrorKind::PurposeNeeded, "purpose", "the dossier is in a colleague's caseload");
    }
    if (auto logged = log(AccessResult::Done); !logged)
        return logged;
    m_opened.insert(client.id);
    return {};
}

Result<void> DossierAccess::requireEdit(const Client& client) const
{
    if (auto allowed = m_session.require(Permission::EditClients); !allowed)
        return allowed;
    return requireOpened(client);
}

Result<void> DossierAccess::requireOpened(const Client& client) const
{
    if (auto allowed = m_session.require(Permission::ViewClients); !allowed)
        return allowed;
    if (needsPurpose(client))
        return fail(ErrorKind::PurposeNeeded, "purpose", "the dossier is in a colleague's caseload");
    return {};
}

} // namespace werkpad
