// What a decision about one conflict writes; shared by the actions that decide.
#pragma once

#include "core/clients/action_context.h"
#include "core/sync/conflict.h"
#include "core/sync/conflict_actions.h"

#include <optional>

namespace werkpad
{

// EditClients, and as DossierAccess::requireEdit.
[[nodiscard]] Result<void> requireDecide(const ActionContext& context, const Conflict& conflict);
// As part of a transaction, after requireDecide(). Whose caseload a client is in is decided with AssignClients only.
// NotFound, NotPermitted; Invalid (value_does_not_fit).
[[nodiscard]] Result<void> decideIn(Transaction& transaction, const ActionContext& context, const Conflict& conflict,
                                    ConflictChoice choice, const std::optional<Value>& value = {});

} // namespace werkpad
