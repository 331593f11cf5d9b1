#include "core/regimes/regime_actions.h"

#include "core/clients/subject_actions.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"

namespace werkpad
{

namespace
{

// Twice the same regime at the same time is a slip, never a fact.
std::vector<Finding> checkAmong(const RegimeCoverage& coverage, const std::vector<RegimeCoverage>& others)
{
    auto findings = check(coverage);
    for (const auto& other : others) {
        if (other.id != coverage.id && other.regime == coverage.regime && other.during.overlaps(coverage.during))
            findings.push_back({"regime", Severity::Blocking, "regime_overlap", coverage.regime});
    }
    return findings;
}

} // namespace

Result<RegimeCoverageId> RegimeActions::add(RegimeCoverage coverage)
{
    coverage.regime = canonicalRegimeCode(coverage.regime);
    return addToClient(m_context, "regime.add", std::move(coverage), checkAmong);
}

Result<ChangeSetNumber> RegimeActions::change(RegimeCoverage coverage)
{
    coverage.regime = canonicalRegimeCode(coverage.regime);
    return changeOfClient(m_context, "regime.set", std::move(coverage), checkAmong);
}

Result<ChangeSetNumber> RegimeActions::remove(RegimeCoverageId coverage)
{
    return removeFromClient<RegimeCoverage>(m_context, "regime.remove", coverage);
}

} // namespace werkpad
