// What a person can do with a client's outcomes, and who keeps the catalogue with the reasons for leaving.
#pragma once

#include "core/clients/action_context.h"
#include "core/outcomes/outcome.h"

#include <vector>

namespace werkpad
{

// Contract as ClientActions; what is changed as ClientActions::update. Ids and authors are filled in here; findings as
// check() of outcome_rules gives them. Of a client who died an exit can still be recorded: that one.
class OutcomeActions
{
public:
    explicit OutcomeActions(ActionContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<ClientOutcomeId> add(ClientOutcome outcome);
    [[nodiscard]] Result<ChangeSetNumber> set(const ClientOutcome& before, const ClientOutcome& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(ClientOutcomeId outcome);

    // Those that the office added, by name, ended ones too.
    [[nodiscard]] Result<std::vector<ExitReason>> reasons() const;
    // ManageServices, as the catalogue. Invalid ("exit_reason_known") when the list has it; one that was ended can be
    // chosen again.
    [[nodiscard]] Result<ExitReasonId> addReason(ExitReason reason);
    // The last day on which it can be chosen; dossiers that have it keep it. ManageServices.
    [[nodiscard]] Result<ChangeSetNumber> endReason(ExitReasonId reason, Date lastDay);

private:
    ActionContext& m_context;
};

} // namespace werkpad
