// Who may open which dossier, and the note of it in the access log.
#pragma once

#include "core/audit/access_log.h"
#include "core/clients/client.h"

#include <string>
#include <unordered_set>

namespace werkpad
{

// A dossier in one's own caseload, or in nobody's, opens with ViewClients; one in a colleague's caseload needs a
// purpose (break the glass), unless the person oversees caseloads (ViewEverywhere). Every opening is logged, refusals
// too. What was opened stays open for this session, so that a change does not ask again.
class DossierAccess
{
public:
    DossierAccess(const Session& session, AccessLog& log)
        : m_session(session)
        , m_log(log)
    {
    }

    // `foundBy` says in the log how the person came here ("by=bsn hits=1"), never what was typed. NotPermitted,
    // PurposeNeeded, ReadOnly (cannot be logged).
    [[nodiscard]] Result<void> open(const Client& client, const std::string& purpose, const std::string& foundBy = {});
    // Before a change: EditClients, and the dossier is one that this person may open without purpose or has opened.
    [[nodiscard]] Result<void> requireEdit(const Client& client) const;
    // Before a second look: the dossier is one that this person may open without purpose or has opened.
    [[nodiscard]] Result<void> requireOpened(const Client& client) const;
    // Who added a client has it open.
    void grant(ClientId client) { m_opened.insert(client); }

private:
    [[nodiscard]] bool needsPurpose(const Client& client) const;

    const Session& m_session;
    AccessLog& m_log;
    std::unordered_set<ClientId> m_opened;
};

} // namespace werkpad
