#include "core/indicators/cohort_actions.h"

#include "core/caseload/client_list_store.h"
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

// The team of the coach of today, as a place among the names.
class TeamFinder
{
public:
    explicit TeamFinder(Database& database)
    {
        for (const auto& colleague : readStaff(database)) {
            const auto known = std::ranges::find(m_names, colleague.team);
            m_teams.emplace(colleague.id, static_cast<std::uint32_t>(known - m_names.begin()));
            if (known == m_names.end())
                m_names.push_back(colleague.team);
        }
    }

    [[nodiscard]] std::uint32_t teamOf(const CohortMember& member) const
    {
        const auto team = member.coach ? m_teams.find(*member.coach) : m_teams.end();
        return team == m_teams.end() ? 0 : team->second;
    }
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    std::vector<std::string> m_names{std::string{}}; // in none
    std::unordered_map<StaffId, std::uint32_t> m_teams{};
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
        std::vector<std::optional<FlowCounter>> flowOfTeams(finder.names().size());
        answer.grouped.cut = cut;
        // Nearly everybody may belong: growing step by step copies a million members several times.
        answer.grouped.cohort.members.reserve(static_cast<std::size_t>(mostClients(m_context.database)));
        const auto read = forEachMember(m_context.database, policy, [&](const CohortMember& member) {
            add(answer.grouped.cohort, wish, member);
            if (belongsTo(everyEpisode, member) != Belongs::Yes)
                return;
            flow.add(member);
            if (split != FlowSplit::ByTeam)
                return;
            auto& flowOfTeam = flowOfTeams[finder.teamOf(member)];
            if (!flowOfTeam)
                flowOfTeam.emplace(from, lastMonth, everyEpisode.cut);
            flowOfTeam->add(member);
        });
        if (!read)
            return tl::unexpected(read.error());
        answer.flow = flow.months();
        for (std::size_t team = 0; team < flowOfTeams.size(); ++team)
            if (flowOfTeams[team])
                answer.byTeam.push_back({finder.names()[team], flowOfTeams[team]->months()});
        std::ranges::sort(answer.byTeam, {}, &TeamFlow::team);
        answer.grouped.teamNames = finder.names();
        answer.grouped.teams.reserve(answer.grouped.cohort.members.size());
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
