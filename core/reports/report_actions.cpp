#include "core/reports/report_actions.h"

#include "core/indicators/cohort_actions.h"
#include "core/indicators/target_store.h"
#include "core/offices/office_store.h"
#include "core/staff/staff_store.h"
#include "core/surveys/survey_actions.h"
#include "core/team/team_actions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace werkpad
{

namespace
{

constexpr int kReportedMonths = 6;  // within which somebody is to be active, or in work
constexpr std::size_t kMonths = 13; // of in- and outflow: that of the report and the twelve before
constexpr std::array kSplits{TeamSplit::Period, TeamSplit::Attention};

GroupedCohort ofYear(const GroupedCohort& all, int year)
{
    GroupedCohort chosen;
    chosen.cut = all.cut;
    chosen.teamNames = all.teamNames;
    for (std::size_t place = 0; place < all.cohort.members.size(); ++place)
        if (all.cohort.members[place].firstDay.year() == year) {
            chosen.cohort.members.push_back(all.cohort.members[place]);
            chosen.teams.push_back(all.teams.at(place));
        }
    return chosen;
}

PublishedFigure figureOf(const PublishedGroup& group, Indicator indicator)
{
    const auto found = std::ranges::find_if(group.figures, [indicator](const PublishedFigure& figure) {
        return figure.indicator == indicator && figure.months == kReportedMonths;
    });
    return found == group.figures.end() ? PublishedFigure{} : *found;
}

// Of a team nobody of which became unemployed.
PublishedGroup noPeople(const std::string& team, const TargetsOfYear& targets)
{
    PublishedGroup group;
    group.name = team;
    group.people = 0;
    for (const Indicator indicator : {Indicator::Active, Indicator::InWork}) {
        PublishedFigure figure;
        figure.indicator = indicator;
        figure.months = kReportedMonths;
        figure.reached = 0;
        figure.target = targetPercent(targets.targets, *targets.year, targetFigure(indicator, kReportedMonths), team);
        group.figures.push_back(figure);
    }
    return group;
}

// All teams beside each other, so that the report of one fits with those of the others and of the office.
ReportedCohort reportedCohort(const GroupedCohort& cohort, const std::string& team, const TargetsOfYear& targets,
                              Date until)
{
    const auto groups = publishedFigures(cohort, CohortGrouping::Team, targets);
    const auto found = std::ranges::find_if(groups, [&team](const PublishedGroup& group) {
        return team.empty() ? group.isEverybody : !group.isEverybody && group.name == team;
    });
    const PublishedGroup group = found == groups.end() ? noPeople(team, targets) : *found;
    ReportedCohort reported;
    reported.from = Date(until.year(), 1, 1);
    reported.until = until;
    reported.people = group.people;
    reported.active = figureOf(group, Indicator::Active);
    reported.inWork = figureOf(group, Indicator::InWork);
    reported.isTermKnown = addMonths(reported.from, kReportedMonths) <= cohort.cut.knownUntil();
    return reported;
}

// The last months of what was counted by team.
std::vector<PublishedMonthFlow> flowOf(const CohortAnswer& answer, const std::string& team)
{
    std::vector<std::vector<MonthFlow>> parts;
    std::optional<std::size_t> part;
    const auto lastOf = [](const std::vector<MonthFlow>& months) {
        const auto skipped = static_cast<std::ptrdiff_t>(months.size() - std::min(months.size(), kMonths));
        return std::vector<MonthFlow>(months.begin() + skipped, months.end());
    };
    for (const auto& flow : answer.byTeam) {
        if (!team.empty() && flow.team == team)
            part = parts.size();
        parts.push_back(lastOf(flow.months));
    }
    // Nobody came or left: months of nothing.
    if (parts.empty() || (!team.empty() && !part)) {
        auto months = lastOf(answer.flow);
        for (auto& month : months)
            month = {month.month, 0, 0, 0};
        part = team.empty() ? std::nullopt : std::optional(parts.size());
        parts.push_back(std::move(months));
    }
    return publishedFlow(parts, part);
}

} // namespace

Result<void> ReportActions::require(Permission permission) const
{
    auto allowed = m_context.session.require(permission);
    if (allowed)
        return allowed;
    if (auto logged = m_context.log.record({"report.print", {}, {}, {}, AccessResult::Refused}); !logged)
        return logged;
    return allowed;
}

Result<std::vector<std::string>> ReportActions::teams() const
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        std::vector<std::string> teams;
        for (auto& member : readStaff(m_context.database))
            if (!member.team.empty())
                teams.push_back(std::move(member.team));
        std::ranges::sort(teams);
        const auto repeated = std::ranges::unique(teams);
        teams.erase(repeated.begin(), repeated.end());
        return teams;
    });
}

Result<void> ReportActions::addCaseloads(TeamReport& report, std::size_t& clients) const
{
    auto figures = TeamActions(m_context).figures(activeClients(), TeamActions::Look::Again);
    if (!figures)
        return tl::unexpected(figures.error());
    if (!report.team.empty())
        figures = ofTeam(std::move(*figures), report.team);
    clients = figures->office.clients;
    report.caseloads = publishedTeam(*figures, kSplits);
    return {};
}

Result<void> ReportActions::addCohorts(TeamReport& report) const
{
    const int year = report.month.year();
    const Date until = lastDayOfMonth(report.month);
    const auto answer = CohortActions(m_context).read(Date(year - 1, 1, 1), until, FlowSplit::ByTeam);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto targets = m_context.database.attempt([&] { return readTargets(m_context.database); });
    if (!targets)
        return tl::unexpected(targets.error());
    report.flow = flowOf(*answer, report.team);
    for (const int one : {year - 1, year})
        report.cohorts.push_back(reportedCohort(ofYear(answer->grouped, one), report.team, {*targets, one},
                                                one == year ? until : Date(one, 12, 31)));
    return {};
}

Result<void> ReportActions::addSatisfaction(TeamReport& report) const
{
    const int year = report.month.year();
    const auto satisfaction = SurveyActions(m_context).satisfaction(Date(year, 1, 1), lastDayOfMonth(report.month));
    if (!satisfaction)
        return tl::unexpected(satisfaction.error());
    const auto targets = m_context.database.attempt([&] { return readTargets(m_context.database, year); });
    if (!targets)
        return tl::unexpected(targets.error());
    const auto published = publishedSatisfaction(*satisfaction);
    for (std::size_t place = 0; place < published.size(); ++place) {
        const SatisfactionGroup& group = satisfaction->groups[place];
        if (!group.channel && group.rounds > 0)
            report.satisfaction.push_back(
                {group, published[place], targetPercent(*targets, year, targetFigure(group.audience))});
    }
    return {};
}

Result<TeamReport> ReportActions::team(const TeamReportWish& wish, const PrintFollower& follow) const
{
    for (const Permission permission : {Permission::ViewEverywhere, Permission::ExportClients})
        if (auto allowed = require(permission); !allowed)
            return tl::unexpected(allowed.error());
    const auto known = teams();
    if (!known)
        return tl::unexpected(known.error());
    TeamReport report;
    report.today = m_context.clock.today();
    if (auto findings = check(wish, *known, report.today); blocks(findings))
        return failWith(std::move(findings));
    report.team = wish.team.empty() ? std::string{} : knownTeam(wish.team, *known).value_or(wish.team);
    report.month = firstDayOfMonth(wish.month);
    report.printedBy = m_context.session.name;
    std::size_t clients = 0;
    const std::array<PrintPart, 3> parts{[&] { return addCaseloads(report, clients); },
                                         [&] { return addCohorts(report); }, [&] { return addSatisfaction(report); }};
    if (const auto made = makeInParts(parts, follow); !made)
        return tl::unexpected(made.error());
    auto office = m_context.database.attempt([&] { return readOffice(m_context.database).value_or(Office{}); });
    if (!office)
        return tl::unexpected(office.error());
    report.office = std::move(*office);
    const std::string detail = "month=" + report.month.iso().substr(0, 7) +
                               " of=" + (report.team.empty() ? "office" : "team") +
                               " clients=" + std::to_string(clients);
    if (auto logged = m_context.log.record({"report.print", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return report;
}

} // namespace werkpad
