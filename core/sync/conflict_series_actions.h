// Decides all conflicts of one client at once.
#pragma once

#include "core/clients/action_context.h"
#include "core/sync/conflict.h"

namespace werkpad
{

enum class SeriesChoice {
    Mine,   // of this workstation
    Theirs, // the first of the others
    Newest, // what was written last: of a field what counts now, of a removal against a change the later act
};

struct DecidedSeries {
    std::int64_t decided = 0;
    std::int64_t left = 0; // that still wait: see decideAll()
    ChangeSetNumber change = 0;
};

class ConflictSeriesActions
{
public:
    explicit ConflictSeriesActions(ActionContext& context)
        : m_context(context)
    {
    }

    // One change set, so one step to undo. Whether the client itself goes is not decided in passing, nor who its coach
    // is by who may not assign: these are left. EditClients, and as DossierAccess::requireEdit. NotFound.
    [[nodiscard]] Result<DecidedSeries> decideAll(ClientId client, SeriesChoice choice);

private:
    ActionContext& m_context;
};

} // namespace werkpad
