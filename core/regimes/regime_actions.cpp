#include "core/regimes/regime_actions.h"

#include "core/clients/subject_actions.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"

namespace werkpad
{

namespace
{

std::vector<Finding> checkAmong(const RegimeCoverage& coverage, const std::vector<RegimeCoverage>& others)
{
    return check(coverage, others);
}

} // namespace

Result<RegimeCoverageId> RegimeActions::add(RegimeCoverage coverage)
{
    coverage.regime = canonicalRegimeCode(coverage.regime);
    return addToClient(m_context, "regime.add", std::move(coverage), checkAmong);
}

Result<ChangeSetNumber> RegimeActions::change(const RegimeCoverage& before, RegimeCoverage after)
{
    after.regime = canonicalRegimeCode(after.regime);
    return changeOfClient(m_context, "regime.set", before, after, checkAmong);
}

Result<ChangeSetNumber> RegimeActions::remove(RegimeCoverageId coverage)
{
    return removeFromClient<RegimeCoverage>(m_context, "regime.remove", coverage);
}

} // namespace werkpad
