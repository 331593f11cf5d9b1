#include "core/indicators/cohort_actions.h"

#include "core/indicators/cohort_queries.h"
#include "core/indicators/indicator_definition.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"

#include <unordered_map>

namespace werkpad
{

namespace
{

// Everybody who ever came before the time ends: who left in it may have come long before.
CohortWish everyEpisodeUntil(Date until, const SegmentationPolicy& policy, const DataCut& cut)
{
    return {Date(1900, 1, 1), until, policy, cut};
}

} // namespace

Result<CohortAnswer> CohortActions::read(Date from, Date until) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (until < from)
        return failWith({{"to", Severity::Blocking, "end_before_begin", until.dutch()}});
    return m_context.database.attempt([&] {
        CohortAnswer answer;
        const DataCut cut{m_context.clock.today(), kReportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const auto facts = readCohortFacts(m_context.database);
        answer.grouped.cut = cut;
        answer.grouped.cohort = cohortOf(facts, {from, until, policy, cut});
        std::unordered_map<StaffId, std::string> teams;
        for (auto& colleague : readStaff(m_context.database))
            teams.emplace(colleague.id, std::move(colleague.team));
        for (const auto& member : answer.grouped.cohort.members) {
            const auto team = member.coach ? teams.find(*member.coach) : teams.end();
            answer.grouped.teams.push_back(team == teams.end() ? std::string{} : team->second);
        }
        answer.flow = flowByMonth(cohortOf(facts, everyEpisodeUntil(until, policy, cut)).members, from, until, cut);
        return answer;
    });
}

Result<std::vector<ClientId>> CohortActions::clientsOfMonth(Date until, Date month, FlowCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        const DataCut cut{m_context.clock.today(), kReportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const auto all = cohortOf(readCohortFacts(m_context.database), everyEpisodeUntil(until, policy, cut));
        return werkpad::clientsOfMonth(all.members, month, count, cut);
    });
}

} // namespace werkpad
