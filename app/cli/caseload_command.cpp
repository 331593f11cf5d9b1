#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/staff_choice.h"
#include "app/cli/window_program.h"
#include "app/cli/words.h"
#include "core/caseload/caseload_figures.h"
#include "core/caseload/client_row_queries.h"
#include "core/team/team_actions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_set>

namespace werkpad
{

namespace
{

struct CaseloadOptions {
    std::string coach{};
    bool team = false;
    std::string pdf{};
    bool large = false;
};

// Whose caseload: nothing is the whole office. TodayActions refuses what is not for this person to see.
struct Whose {
    std::optional<StaffId> coach{};
    std::string name{};
};

Result<Whose> whose(const CaseloadOptions& options, Workspace& workspace, const ClientIndex& index)
{
    if (options.team)
        return Whose{};
    const auto& session = workspace.session();
    if (options.coach.empty()) {
        const bool isCoach = std::ranges::find(index.coaches(), session.staff) != index.coaches().end();
        const bool isOwn = isCoach || !may(session.roles, Permission::ViewEverywhere);
        return isOwn ? Whose{session.staff, session.name} : Whose{};
    }
    const auto staff = workspace.staff().find(options.coach);
    if (!staff)
        return tl::unexpected(staff.error());
    if (!*staff)
        return refuse("Nobody, or more than one person, is called '" + options.coach +
                      "' here: look the coach up with 'werkpad-cli staff list'");
    return Whose{(*staff)->id, (*staff)->name};
}

struct NamedList {
    std::string name{};
    std::vector<ClientId> clients{};
};

// What the process asks for; visits, transfers and appointments are of people rather than of a caseload.
constexpr std::array kProcessReasons{TodayReason::EvaluationDue, TodayReason::ActivityOverdue,
                                     TodayReason::FollowUpDue,   TodayReason::PlanMissing,
                                     TodayReason::NoContact,     TodayReason::ExemptionReview};

// Each client once in a list, the longest waiting first.
Result<std::vector<NamedList>> processLists(Workspace& workspace, const std::optional<StaffId>& coach)
{
    const auto items = workspace.today().of(coach);
    if (!items)
        return tl::unexpected(items.error());
    std::vector<NamedList> lists;
    for (const TodayReason reason : kProcessReasons) {
        NamedList list{std::string(todayReasonCode(reason)), {}};
        std::unordered_set<ClientId> seen;
        for (const auto& item : *items) {
            if (item.reason == reason && item.client && seen.insert(*item.client).second)
                list.clients.push_back(*item.client);
        }
        lists.push_back(std::move(list));
    }
    return lists;
}

Result<std::vector<NamedList>> worklists(const CaseloadFigures& figures, Workspace& workspace,
                                         const std::optional<StaffId>& coach)
{
    std::vector<NamedList> lists;
    for (const auto& worklist : figures.worklists) {
        auto ids = clientIds(workspace.database(), worklist.rows);
        if (!ids)
            return tl::unexpected(ids.error());
        lists.push_back({worklist.name, std::move(*ids)});
    }
    auto process = processLists(workspace, coach);
    if (!process)
        return process;
    std::ranges::move(*process, std::back_inserter(lists));
    return lists;
}

Json countsJson(const std::vector<CaseloadFigures::Counted>& counts)
{
    Json json = Json::object();
    for (const auto& counted : counts)
        json[counted.code] = counted.clients;
    return json;
}

std::string coachName(const std::vector<StaffMemberWithRoles>& staff, const std::optional<StaffId>& coach)
{
    if (!coach)
        return "none";
    const auto found =
        std::ranges::find_if(staff, [&](const StaffMemberWithRoles& entry) { return entry.member.id == *coach; });
    return found == staff.end() ? coach->text() : found->member.name;
}

Json teamRowJson(const TeamRow& row, const TeamFigures& team)
{
    Json periods = Json::object();
    for (const Period period : kPeriods)
        periods[std::string(periodCode(period))] = row.periods.at(static_cast<std::size_t>(period));
    periods["none"] = row.periods.back();
    Json themes = Json::object();
    for (std::size_t i = 0; i < row.themes.size(); ++i)
        themes[std::string(themeCode(static_cast<Theme>(i)))] = row.themes.at(i);
    Json regimes = Json::object();
    for (std::size_t i = 0; i < team.regimes.size(); ++i)
        regimes[team.regimes[i]] = row.regimes.at(i);
    regimes["none"] = row.withoutRegime;
    Json json = {{"coach", row.coach ? Json(row.name) : Json()},
                 {"id", row.coach ? Json(row.coach->text()) : Json()},
                 {"capacity", row.capacity > 0 ? Json(row.capacity) : Json()},
                 {"left", row.hasLeft},
                 {"clients", row.clients},
                 {"over_capacity", overCapacity(row)},
                 {"by_period", std::move(periods)},
                 {"by_regime", std::move(regimes)},
                 {"by_theme", std::move(themes)}};
    for (const Attention attention : kAttentions)
        json[std::string(attentionCode(attention))] = row.attentions.at(static_cast<std::size_t>(attention));
    return json;
}

Json teamJson(const TeamFigures& team)
{
    Json rows = Json::array();
    for (const auto& row : team.rows)
        rows.push_back(teamRowJson(row, team));
    return rows;
}

void printTeam(const TeamFigures& team, std::ostream& out)
{
    out << "\nThe team\n";
    TextTable table({"Coach", "Clients", "Capacity", "before", "0-3", "3-6", "6-12", ">12", "none", "no_contact",
                     "plan_missing", "overdue", "boundary_passed"});
    const auto add = [&](const std::string& name, const TeamRow& row) {
        std::vector<std::string> cells{name, std::to_string(row.clients),
                                       row.capacity > 0 ? std::to_string(row.capacity) : "-"};
        for (const auto count : row.periods)
            cells.push_back(std::to_string(count));
        for (const auto count : row.attentions)
            cells.push_back(std::to_string(count));
        table.row(std::move(cells));
    };
    for (const auto& row : team.rows)
        add(row.coach ? printable(row.name.empty() ? row.coach->text() : row.name) + (row.hasLeft ? " (left)" : "")
                      : "none",
            row);
    add("together", team.office);
    table.print(out);
}

Json figuresJson(const CaseloadFigures& figures, const std::vector<NamedList>& lists, const Whose& whose,
                 const std::vector<StaffMemberWithRoles>& staff)
{
    Json ids = Json::object();
    for (const auto& list : lists) {
        Json texts = Json::array();
        for (const auto& id : list.clients)
            texts.push_back(id.text());
        ids[list.name] = std::move(texts);
    }
    Json coaches = Json::array();
    for (const auto& count : figures.byCoach)
        coaches.push_back(
            {{"coach", count.coach ? Json(coachName(staff, count.coach)) : Json()}, {"clients", count.clients}});
    return {{"coach", whose.coach ? Json(whose.name) : Json()},
            {"total", figures.total},
            {"inactive", figures.inactive},
            {"by_period", countsJson(figures.byPeriod)},
            {"by_regime", countsJson(figures.byRegime)},
            {"by_theme", countsJson(figures.byTheme)},
            {"by_coach", std::move(coaches)},
            {"lists", std::move(ids)}};
}

void printCounts(const std::string& heading, const std::vector<CaseloadFigures::Counted>& counts, std::ostream& out)
{
    out << '\n' << heading << '\n';
    TextTable table({"", ""});
    for (const auto& counted : counts)
        table.row({"  " + counted.code, std::to_string(counted.clients)});
    table.print(out);
}

void printFigures(const CaseloadFigures& figures, const std::vector<NamedList>& lists, const Whose& whose,
                  const std::vector<StaffMemberWithRoles>& staff, std::ostream& out)
{
    out << (whose.coach ? "Caseload of " + printable(whose.name) : "The whole office") << ": " << figures.total
        << " active clients, " << figures.inactive << " closed, deceased or emigrated\n";
    printCounts("By period", figures.byPeriod, out);
    printCounts("By regime", figures.byRegime, out);
    printCounts("By theme", figures.byTheme, out);
    std::vector<CaseloadFigures::Counted> coaches;
    for (const auto& count : figures.byCoach)
        coaches.push_back({coachName(staff, count.coach), count.clients});
    if (!whose.coach)
        printCounts("By coach", coaches, out);
    std::vector<CaseloadFigures::Counted> attention;
    for (const auto& list : lists)
        attention.push_back({list.name, list.clients.size()});
    printCounts("Worth a look", attention, out);
}

// Instead of figures: the caseload on paper, for the talk about it.
Outcome printCaseload(const CaseloadOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    StaffId coach = (*workspace)->session().staff;
    if (!options.coach.empty()) {
        const auto staff = findStaff(options.coach, **workspace);
        if (!staff)
            return tl::unexpected(staff.error());
        coach = staff->id;
    }
    if (const auto ready = readyToDrawPdf(options.pdf); !ready)
        return tl::unexpected(ready.error());
    const auto document = TeamActions((*workspace)->context()).review(coach, options.large);
    if (!document)
        return tl::unexpected(document.error());
    const auto pages = drawPdf(*document, options.pdf);
    if (!pages)
        return tl::unexpected(pages.error());
    if (invocation.output().isJson())
        invocation.output().json({{"file", options.pdf}, {"title", document->title}, {"pages", *pages}});
    else
        invocation.output().text() << options.pdf << ": " << printable(document->title) << ", " << *pages
                                   << (*pages == 1 ? " page\n" : " pages\n");
    return Done{};
}

Outcome showCaseload(const CaseloadOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (auto allowed = (*workspace)->session().require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto index = ClientIndex::load((*workspace)->database(), invocation.today());
    if (!index)
        return tl::unexpected(index.error());
    const auto chosen = whose(options, **workspace, *index);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto figures = caseloadFigures(*index, chosen->coach);
    const auto lists = worklists(figures, **workspace, chosen->coach);
    if (!lists)
        return tl::unexpected(lists.error());
    const auto staff = (*workspace)->staff().staff();
    if (!staff)
        return tl::unexpected(staff.error());
    std::optional<TeamFigures> team;
    if (options.team) {
        auto read = TeamActions((*workspace)->context()).figures();
        if (!read)
            return tl::unexpected(read.error());
        team = std::move(*read);
    }
    if (auto logged =
            (*workspace)
                ->accessLog()
                .record({"caseload.view", {}, std::to_string(figures.total) + " clients", {}, AccessResult::Done});
        !logged)
        return tl::unexpected(logged.error());
    if (invocation.output().isJson()) {
        Json json = figuresJson(figures, *lists, *chosen, *staff);
        if (team)
            json["team"] = teamJson(*team);
        invocation.output().json(json);
    } else {
        auto& out = invocation.output().text();
        printFigures(figures, *lists, *chosen, *staff, out);
        if (team)
            printTeam(*team, out);
    }
    return Done{};
}

} // namespace

void addCaseloadCommand(CommandTree& tree)
{
    const auto options = std::make_shared<CaseloadOptions>();
    CLI::App& app = addCommand(tree.root, "caseload",
                               "Figures of a caseload and the clients worth a look: your own, or the whole office's "
                               "when you have none and oversee it",
                               "werkpad-cli caseload --coach \"S. de Boer\" --json");
    app.add_option("--coach", options->coach, "Whose, by name or login")->type_name("NAME");
    app.add_flag("--team", options->team, "The whole office, and each coach's caseload against capacity")
        ->excludes("--coach");
    auto* pdf = app.add_option("--pdf", options->pdf,
                               "Instead of figures: one caseload as a PDF, in Dutch, to talk about; your own without "
                               "--coach");
    pdf->type_name("FILE")->excludes("--team");
    app.add_flag("--large", options->large, "With --pdf: large letters, 18 points")->needs(pdf);
    onChosen(app, tree, [options](Invocation& invocation) {
        return options->pdf.empty() ? showCaseload(*options, invocation) : printCaseload(*options, invocation);
    });
}

} // namespace werkpad
