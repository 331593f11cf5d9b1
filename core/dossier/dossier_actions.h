// Adds a dossier in one piece, and opens dossiers: authorised, with a purpose where one is needed, and logged.
#pragma once

#include "core/clients/action_context.h"
#include "core/dossier/dossier.h"
#include "core/dossier/overview.h"
#include "core/dossier/story.h"

#include <string>
#include <vector>

namespace werkpad
{

// A change set in words that a screen can use: who, when, and per record what from what to what.
struct HistoryEntry {
    ChangeSet change{};
    std::string authorName{}; // empty: the program
};

class DossierActions
{
public:
    explicit DossierActions(ActionContext& context)
        : m_context(context)
    {
    }

    // All of it or nothing. NotPermitted, Invalid with the findings of every part together.
    [[nodiscard]] Result<ClientId> add(NewDossier dossier);
    // `foundBy`: of which search this is the result (searchDetail()), for the access log. NotFound, NotPermitted,
    // PurposeNeeded, ReadOnly (cannot be logged).
    [[nodiscard]] Result<Dossier> open(ClientId client, const std::string& purpose = {},
                                       const std::string& foundBy = {});
    // The same without a new line in the access log, for a dossier that this session has opened: to repaint.
    [[nodiscard]] Result<Dossier> reload(ClientId client);
    // Newest first. Of a dossier that this session has opened.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(ClientId client, int limit, int offset = 0);
    // Contacts, appointments, diagnosis, plan, visits, transfers and periods as one story, newest first. Of a dossier
    // that this session has opened.
    [[nodiscard]] Result<std::vector<StoryEntry>> story(ClientId client);
    // What was decided and planned, what comes next and what was last spoken of. Of a dossier that this session has
    // opened.
    [[nodiscard]] Result<Overview> overview(ClientId client);
    // The BSN in full is shown to who asks, and that is logged. SeeBsn.
    [[nodiscard]] Result<std::string> revealBsn(ClientId client);
    // Before a secret address is uncovered, in whatever way: logs it. Of an address that is not secret: does nothing.
    [[nodiscard]] Result<void> revealAddress(ClientId client);

private:
    // NotFound, or NotPermitted and PurposeNeeded when this session has not opened the dossier.
    [[nodiscard]] Result<Client> opened(ClientId client);

    ActionContext& m_context;
};

} // namespace werkpad
