// Destroys dossiers for ever: when their retention period is over, or because the person asks for it.
#pragma once

#include "core/clients/action_context.h"
#include "core/retention/erasure.h"

#include <span>
#include <string>

namespace werkpad
{

// Source: Archiefwet and Selectielijst gemeenten 2020 (destruction by an approved list, with a record of it); GDPR,
// art. 17.
class ErasureActions
{
public:
    explicit ErasureActions(ActionContext& context)
        : m_context(context)
    {
    }

    // All of them or none, and no undo. Gone are the dossiers, what the change log says of them, drafts, rows of import
    // files with their BSN, and, once the others have exchanged, the same on every workstation. `approvedBy` goes into
    // the access log, which also keeps the ids. Gives how many are gone. NotPermitted; NotFound; Invalid
    // (approval_missing).
    [[nodiscard]] Result<std::size_t> erase(std::span<const ClientId> clients, const std::string& approvedBy);

private:
    ActionContext& m_context;
};

} // namespace werkpad
