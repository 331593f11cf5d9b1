#include "core/indicators/cohort_actions.h"

#include "core/indicators/cohort_queries.h"
#include "core/offices/office_store.h"
#include "core/outcomes/outcome_rules.h"
#include "core/staff/staff_store.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace werkpad
{

namespace
{

// Months after this one have nobody: unemployment is announced some months ahead at most.
constexpr int kMonthsAhead = 24;

// Of months: everybody who ever came before the time ends, as who left in it may have come long before. Who came in
// last week is known, however late an exit is reported.
CohortWish everyEpisodeUntil(Date until, Date today)
{
    return {Date(1900, 1, 1), until, {today, 0}};
}

// The team of the coach of today; empty: in none.
class TeamFinder
{
public:
    explicit TeamFinder(Database& database)
    {
        for (auto& colleague : readStaff(database))
            m_teams.emplace(colleague.id, std::move(colleague.team));
    }

    [[nodiscard]] const std::string& teamOf(const CohortMember& member) const
    {
        const auto team = member.coach ? m_teams.find(*member.coach) : m_teams.end();
        return team == m_teams.end() ? m_none : team->second;
    }

private:
    std::unordered_map<StaffId, std::string> m_teams{};
    std::string m_none{};
};

} // namespace

Result<CohortAnswer> CohortActions::read(Date from, Date until, FlowSplit split) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    if (until < from)
        return failWith({{"to", Severity::Blocking, "end_before_begin", until.dutch()}});
    return m_context.database.attempt([&]() -> Result<CohortAnswer> {
        CohortAnswer answer;
        const DataCut cut{m_context.clock.today(), kReportingLagDays};
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const TeamFinder finder(m_context.database);
        const CohortWish wish{from, until, cut};
        const CohortWish everyEpisode = everyEpisodeUntil(until, cut.on);
        const Date lastMonth = std::min(until, addMonths(cut.on, kMonthsAhead));
        FlowCounter flow(from, lastMonth, everyEpisode.cut);
        std::map<std::string, FlowCounter> flowOfTeams;
        answer.grouped.cut = cut;
        const auto read = forEachMember(m_context.database, policy, [&](const CohortMember& member) {
            add(answer.grouped.cohort, wish, member);
            if (belongsTo(everyEpisode, member) != Belongs::Yes)
                return;
            flow.add(member);
            if (split == FlowSplit::ByTeam)
                flowOfTeams.try_emplace(finder.teamOf(member), from, lastMonth, everyEpisode.cut)
                    .first->second.add(member);
        });
        if (!read)
            return tl::unexpected(read.error());
        answer.flow = flow.months();
        for (const auto& [team, counted] : flowOfTeams)
            answer.byTeam.push_back({team, counted.months()});
        for (const auto& member : answer.grouped.cohort.members)
            answer.grouped.teams.push_back(finder.teamOf(member));
        return answer;
    });
}

Result<std::vector<ClientId>> CohortActions::clientsOfMonth(Date until, Date month, FlowCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&]() -> Result<std::vector<ClientId>> {
        const auto policy = readOffice(m_context.database).value_or(Office{}).segmentationPolicy();
        const CohortWish everyEpisode = everyEpisodeUntil(until, m_context.clock.today());
        std::vector<ClientId> clients;
        const auto read = forEachMember(m_context.database, policy, [&](const CohortMember& member) {
            if (belongsTo(everyEpisode, member) == Belongs::Yes && isCounted(member, month, count, everyEpisode.cut))
                clients.push_back(member.client);
        });
        if (!read)
            return tl::unexpected(read.error());
        return clients;
    });
}

} // namespace werkpad
