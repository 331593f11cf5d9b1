// What a person can do with the targets of the year.
#pragma once

#include "core/clients/action_context.h"
#include "core/indicators/target_rules.h"

#include <optional>
#include <vector>

namespace werkpad
{

// Writing takes ManageOffice; looking takes ViewClients, or ManageOffice. Findings as check() gives them.
class IndicatorTargetActions
{
public:
    explicit IndicatorTargetActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Of one year or of all, newest year first; then by figure, the whole office before its teams.
    [[nodiscard]] Result<std::vector<IndicatorTarget>> targets(std::optional<int> year = {}) const;
    // The teams of who works here, by name: those that can have a target.
    [[nodiscard]] Result<std::vector<std::string>> teams() const;

    // Invalid also when there is one of that year, figure and team (target_known), and for a team that nobody is in.
    [[nodiscard]] Result<IndicatorTargetId> add(IndicatorTarget target);
    // Percentage and remark; of another year, figure or team is another target. NotFound, ChangedMeanwhile.
    [[nodiscard]] Result<ChangeSetNumber> set(const IndicatorTarget& before, const IndicatorTarget& after);
    [[nodiscard]] Result<ChangeSetNumber> remove(IndicatorTargetId target);

private:
    ActionContext& m_context;
};

} // namespace werkpad
