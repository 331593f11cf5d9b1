#include "core/indicators/target_actions.h"

#include "core/base/text.h"
#include "core/changes/merged_edit.h"
#include "core/indicators/target_store.h"
#include "core/staff/staff_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::vector<std::string> teamsOf(Database& database)
{
    std::vector<std::string> teams;
    for (const auto& colleague : readStaff(database))
        if (!colleague.leftOn && !colleague.team.empty())
            teams.push_back(colleague.team);
    std::ranges::sort(teams);
    const auto repeated = std::ranges::unique(teams);
    teams.erase(repeated.begin(), repeated.end());
    return teams;
}

} // namespace

Result<std::vector<IndicatorTarget>> IndicatorTargetActions::targets(std::optional<int> year) const
{
    if (!m_context.session.require(Permission::ManageOffice))
        if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
            return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readTargets(m_context.database, year); });
}

Result<std::vector<std::string>> IndicatorTargetActions::teams() const
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return teamsOf(m_context.database); });
}

Result<IndicatorTargetId> IndicatorTargetActions::add(IndicatorTarget target)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    target.team = trimmed(target.team);
    target.id = indicatorTargetId(target.year, target.figure, target.team);
    if (auto findings = check(target); blocks(findings))
        return failWith(std::move(findings));
    const auto written = m_context.writer.write(
        m_context.session.staff, "indicator_target.add", [&](Transaction& transaction) -> Result<void> {
            if (findRecord<IndicatorTarget>(transaction.database(), target.id))
                return failWith({{"figure", Severity::Blocking, "target_known", std::to_string(target.year)}});
            const auto teams = teamsOf(transaction.database());
            if (!target.team.empty() && std::ranges::find(teams, target.team) == teams.end())
                return failWith({{"team", Severity::Blocking, "team_unknown", target.team}});
            transaction.insert(target);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return target.id;
}

Result<ChangeSetNumber> IndicatorTargetActions::set(const IndicatorTarget& before, const IndicatorTarget& after)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    IndicatorTarget wanted = before;
    wanted.percent = after.percent;
    wanted.remark = after.remark;
    return m_context.writer.write(
        m_context.session.staff, "indicator_target.set", [&](Transaction& transaction) -> Result<void> {
            const auto current = findRecord<IndicatorTarget>(transaction.database(), before.id);
            if (!current)
                return fail(ErrorKind::NotFound, "indicator_target", before.id.text());
            const auto merged = mergedEdit(before, wanted, *current);
            if (!merged)
                return fail(ErrorKind::ChangedMeanwhile, "indicator_target");
            if (auto findings = check(*merged); blocks(findings))
                return failWith(std::move(findings));
            transaction.update(*current, *merged);
            return {};
        });
}

Result<ChangeSetNumber> IndicatorTargetActions::remove(IndicatorTargetId target)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.writer.write(m_context.session.staff, "indicator_target.remove",
                                  [&](Transaction& transaction) -> Result<void> {
                                      const auto current = findRecord<IndicatorTarget>(transaction.database(), target);
                                      if (!current)
                                          return fail(ErrorKind::NotFound, "indicator_target", target.text());
                                      transaction.remove(*current);
                                      return {};
                                  });
}

} // namespace werkpad
