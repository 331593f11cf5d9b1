#include "core/indicators/cohort_actions.h"

#include "core/indicators/cohort_queries.h"
#include "core/indicators/indicator_definition.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace werkpad
{

Result<CohortAnswer> CohortActions::read(Date from, Date until, FlowSplit split) const
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
        const auto teamOf = [&teams](const CohortMember& member) {
            const auto team = member.coach ? teams.find(*member.coach) : teams.end();
            return team == teams.end() ? std::string{} : team->second;
        };
        for (const auto& member : answer.grouped.cohort.members)
            answer.grouped.teams.push_back(teamOf(member));
        // Who came in last week is known, however late an exit is reported.
        const DataCut now{cut.on, 0};
        auto everybody = cohortOf(facts, {Date(1900, 1, 1), until, policy, now}).members;
        answer.flow = flowByMonth(everybody, from, until, now);
        if (split == FlowSplit::Together)
            return answer;
        std::map<std::string, std::vector<CohortMember>> members;
        for (auto& member : everybody)
            members[teamOf(member)].push_back(std::move(member));
        for (const auto& [team, ofTeam] : members)
            answer.byTeam.push_back({team, flowByMonth(ofTeam, from, until, now)});
        return answer;
    });
}

} // namespace werkpad
