#include "core/indicators/cohort_actions.h"

#include "core/indicators/cohort_queries.h"
#include "core/offices/office_store.h"
#include "core/outcomes/outcome_rules.h"
#include "core/staff/staff_store.h"

#include <unordered_map>

namespace werkpad
{

namespace
{

// Everybody who ever came before the time ends: who left in it may have come long before.
CohortWish everyEpisodeUntil(Date until, const DataCut& cut)
{
    return {Date(1900, 1, 1), until, cut};
}

} // namespace

Result<CohortAnswer> CohortActions::read(Date from, Date until) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (until < from)
        return failWith({{"to", Severity::Blocking, "end_before_begin", until.dutch()}});
    return m_context.database.attempt([&]() -> Result<CohortAnswer> {
        CohortAnswer answer;
        const DataCut cut{m_context.clock.today(), kReportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const CohortWish wish{from, until, cut};
        const CohortWish everyEpisode = everyEpisodeUntil(until, cut);
        FlowCounter flow(from, until, cut);
        answer.grouped.cut = cut;
        const auto read = forEachMember(m_context.database, policy, [&](const CohortMember& member) {
            add(answer.grouped.cohort, wish, member);
            if (belongsTo(everyEpisode, member) == Belongs::Yes)
                flow.add(member);
        });
        if (!read)
            return tl::unexpected(read.error());
        answer.flow = flow.months();
        std::unordered_map<StaffId, std::string> teams;
        for (auto& colleague : readStaff(m_context.database))
            teams.emplace(colleague.id, std::move(colleague.team));
        for (const auto& member : answer.grouped.cohort.members) {
            const auto team = member.coach ? teams.find(*member.coach) : teams.end();
            answer.grouped.teams.push_back(team == teams.end() ? std::string{} : team->second);
        }
        return answer;
    });
}

Result<std::vector<ClientId>> CohortActions::clientsOfMonth(Date until, Date month, FlowCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&]() -> Result<std::vector<ClientId>> {
        const DataCut cut{m_context.clock.today(), kReportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const CohortWish everyEpisode = everyEpisodeUntil(until, cut);
        std::vector<ClientId> clients;
        const auto read = forEachMember(m_context.database, policy, [&](const CohortMember& member) {
            if (belongsTo(everyEpisode, member) == Belongs::Yes && isCounted(member, month, count, cut))
                clients.push_back(member.client);
        });
        if (!read)
            return tl::unexpected(read.error());
        return clients;
    });
}

} // namespace werkpad
