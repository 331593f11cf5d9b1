// What a person does about conflicts: look, and decide.
#pragma once

#include "core/clients/action_context.h"
#include "core/sync/conflict.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

enum class ConflictChoice { Mine, Theirs, Base, Typed };

struct ConflictList {
    std::vector<Conflict> conflicts{}; // by client, record and field
    std::int64_t elsewhere = 0;        // of dossiers that this person would have to give a purpose for
};

class ConflictActions
{
public:
    explicit ConflictActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Of the dossiers that this person may open without purpose or has opened, and of what belongs to no client.
    // ViewClients.
    [[nodiscard]] Result<ConflictList> all() const;
    [[nodiscard]] Result<std::vector<Conflict>> ofClient(ClientId client) const;
    // An ordinary change, which closes the conflict on every workstation; of several others' values the first is
    // "theirs". For a removal against a change, Mine and Theirs say whose act stands. EditClients, and as
    // DossierAccess::requireEdit. NotFound; Invalid (value_does_not_fit).
    [[nodiscard]] Result<ChangeSetNumber> decide(const std::string& id, ConflictChoice choice,
                                                 const std::optional<Value>& value = {});

private:
    [[nodiscard]] Result<void> requireEdit(const Conflict& conflict) const;

    ActionContext& m_context;
};

} // namespace werkpad
