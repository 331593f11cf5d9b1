// What a person can do with a client's legal regimes.
#pragma once

#include "core/clients/action_context.h"
#include "core/regimes/regime_coverage.h"

namespace werkpad
{

// Contract as ClientActions, change() as ClientActions::update. Regime codes are brought to their canonical spelling.
class RegimeActions
{
public:
    explicit RegimeActions(ActionContext& context)
        : m_context(context)
    {
    }
    [[nodiscard]] Result<RegimeCoverageId> add(RegimeCoverage coverage); // the id is made here
    [[nodiscard]] Result<ChangeSetNumber> change(const RegimeCoverage& before, RegimeCoverage after);
    [[nodiscard]] Result<ChangeSetNumber> remove(RegimeCoverageId coverage);

private:
    ActionContext& m_context;
};

} // namespace werkpad
