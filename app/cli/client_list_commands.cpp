#include "app/cli/client_commands.h"
#include "app/cli/client_row_json.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/caseload/client_filter_text.h"
#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/search/client_search_queries.h"
#include "core/search/search_kind.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

// Looking at many is logged too: how many, never what was typed.
Result<void> mayLook(Workspace& workspace, const AccessEvent& event)
{
    if (auto allowed = workspace.session().require(Permission::ViewClients); !allowed)
        return allowed;
    return workspace.accessLog().record(event);
}

// --- list ------------------------------------------------------------------------------------------------------------

struct ListOptions {
    std::string filter{};
    std::string period{};
    std::string coach{};
    std::string sort = "name";
    bool descending = false;
    std::size_t limit = 0;
};

struct SortName {
    std::string_view name;
    ClientSortKey key;
};
constexpr std::array kSortNames{
    SortName{"name", ClientSortKey::Name},
    SortName{"birth_date", ClientSortKey::Birth},
    SortName{"period", ClientSortKey::Period},
    SortName{"boundary", ClientSortKey::Boundary},
    SortName{"regime", ClientSortKey::Regime},
    SortName{"coach", ClientSortKey::Coach},
    SortName{"registered_on", ClientSortKey::Registered},
    SortName{"last_contact", ClientSortKey::LastContact},
    SortName{"next_step", ClientSortKey::NextStep},
};

Result<ClientSortKey> readSortKey(const std::string& text)
{
    const auto* const found = std::ranges::find(kSortNames, std::string_view(text), &SortName::name);
    if (found != kSortNames.end())
        return found->key;
    std::vector<std::string_view> names;
    for (const auto& sort : kSortNames)
        names.push_back(sort.name);
    return refuse("The list cannot be sorted by '" + text + "': choose " + listed(names));
}

std::vector<StaffMember> membersOf(const std::vector<StaffMemberWithRoles>& staff)
{
    std::vector<StaffMember> members;
    for (const auto& entry : staff)
        members.push_back(entry.member);
    return members;
}

std::string lowerCase(std::string text)
{
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

Result<ClientFilter> readFilter(const ListOptions& options, Workspace& workspace,
                                const std::vector<StaffMember>& members)
{
    auto reading = readClientFilter(options.filter, members, workspace.session().staff);
    if (blocks(reading.findings))
        return refuse("The filter is not understood: " + lowerCase(findingsText(reading.findings)));
    ClientFilter filter = std::move(reading.filter);
    if (!options.period.empty()) {
        const auto period = readPeriod(options.period);
        if (!period && fold(options.period) != "none")
            return refuse("'" + options.period + "' is no period: choose before, 0-3, 3-6, 6-12, >12 or none");
        filter.periods = {period};
    }
    if (!options.coach.empty()) {
        const auto staff = workspace.staff().find(options.coach);
        if (!staff)
            return tl::unexpected(staff.error());
        const bool none = fold(options.coach) == "none";
        if (!*staff && !none)
            return refuse("Nobody, or more than one person, is called '" + options.coach +
                          "' here: look the coach up with 'werkpad-cli staff list'");
        filter.coaches = {*staff ? std::optional<StaffId>((*staff)->id) : std::nullopt};
    }
    return filter;
}

struct Selected {
    std::vector<ClientRow> rows{};
    std::size_t matching = 0;
    std::size_t all = 0;
};

Result<Selected> select(const ListOptions& options, Workspace& workspace)
{
    const auto key = readSortKey(options.sort);
    if (!key)
        return tl::unexpected(key.error());
    const auto staff = workspace.staff().staff();
    if (!staff)
        return tl::unexpected(staff.error());
    const auto members = membersOf(*staff);
    const auto filter = readFilter(options, workspace, members);
    if (!filter)
        return tl::unexpected(filter.error());
    auto& database = workspace.database();
    const Date today = workspace.clock().today();
    const auto index = ClientIndex::load(database, today);
    if (!index)
        return tl::unexpected(index.error());
    std::optional<RowSet> matches;
    if (!filter->text.empty()) {
        auto found = matchingRows(database, filter->text, today);
        if (!found)
            return tl::unexpected(found.error());
        matches = std::move(*found);
    }
    std::vector<StaffId> coachOrder;
    for (const auto& member : members)
        coachOrder.push_back(member.id);
    const auto selection =
        index->select(*filter, {*key, options.descending}, matches ? &*matches : nullptr, coachOrder);
    const std::size_t fitting = selection.rows.size();
    const std::string detail = filter->text.empty() ? "hits=" + std::to_string(fitting)
                                                    : searchDetail(searchKindOf(filter->text, today), fitting, false);
    if (auto logged = mayLook(workspace, {"client.list", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    std::span<const ClientRowNumber> shown = selection.rows;
    if (options.limit > 0)
        shown = shown.first(std::min(options.limit, shown.size()));
    return clientRows(database, shown, today).map([&](std::vector<ClientRow> rows) {
        return Selected{std::move(rows), selection.rows.size(), selection.total};
    });
}

Outcome listClients(const ListOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto selected = select(options, **workspace);
    if (!selected)
        return tl::unexpected(selected.error());
    if (invocation.output().isJson()) {
        Json clients = Json::array();
        for (const auto& row : selected->rows)
            clients.push_back(clientRowJson(row));
        invocation.output().json(
            {{"clients", std::move(clients)}, {"total", selected->matching}, {"of", selected->all}});
        return Done{};
    }
    TextTable table = clientRowTable();
    for (const auto& row : selected->rows)
        addClientRow(table, row);
    auto& out = invocation.output().text();
    table.print(out);
    out << selected->rows.size() << " shown, " << selected->matching << " fit the filter, of " << selected->all
        << " clients\n";
    return Done{};
}

// --- search ----------------------------------------------------------------------------------------------------------

struct SearchOptions {
    std::vector<std::string> words{};
    std::size_t limit = 50;
};

std::string_view reasonCode(SearchReason reason)
{
    switch (reason) {
    case SearchReason::Bsn:
        return "bsn";
    case SearchReason::BirthDate:
        return "birth_date";
    case SearchReason::Surname:
        return "surname";
    case SearchReason::SurnameStart:
        return "surname_start";
    case SearchReason::Name:
        return "name";
    case SearchReason::Place:
        return "place";
    case SearchReason::Phone:
        return "phone";
    case SearchReason::Several:
        return "several";
    }
    return "";
}

struct Found {
    SearchAnswer answer{};
    std::vector<ClientRow> rows{};
};

Result<Found> find(const SearchOptions& options, Workspace& workspace)
{
    std::string typed;
    for (const auto& word : options.words)
        typed.append(typed.empty() ? "" : " ").append(word);
    const Date today = workspace.clock().today();
    auto answer = searchClients(workspace.database(), typed, today, options.limit);
    if (!answer)
        return tl::unexpected(answer.error());
    if (auto logged = mayLook(workspace, searchEvent(searchKindOf(typed, today), answer->total, answer->isMore));
        !logged)
        return tl::unexpected(logged.error());
    std::vector<ClientRowNumber> rows;
    for (const auto& hit : answer->hits)
        rows.push_back(hit.row);
    return clientRows(workspace.database(), rows, today).map([&](std::vector<ClientRow> shown) {
        return Found{std::move(*answer), std::move(shown)};
    });
}

Outcome searchFor(const SearchOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto found = find(options, **workspace);
    if (!found)
        return tl::unexpected(found.error());
    const auto& [answer, rows] = *found;
    if (invocation.output().isJson()) {
        Json clients = Json::array();
        for (const auto& row : rows) {
            Json client = clientRowJson(row);
            const auto hit = std::ranges::find(answer.hits, row.id, &SearchHit::id);
            client["found_by"] = hit == answer.hits.end() ? Json() : Json(reasonCode(hit->reason));
            clients.push_back(std::move(client));
        }
        invocation.output().json({{"clients", std::move(clients)}, {"total", answer.total}, {"more", answer.isMore}});
        return Done{};
    }
    TextTable table = clientRowTable();
    for (const auto& row : rows)
        addClientRow(table, row);
    auto& out = invocation.output().text();
    if (rows.empty()) {
        out << "Nobody found.\n";
        return Done{};
    }
    table.print(out);
    out << rows.size() << " shown of " << answer.total << (answer.isMore ? " or more" : "") << " found\n";
    return Done{};
}

} // namespace

void addClientList(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App& app =
        addCommand(group, "list", "Clients that fit a filter; without one everybody, also closed and deceased",
                   "werkpad-cli client list --filter \"activity:active theme:over_45 regime:WW\" "
                   "--sort boundary --limit 20");
    app.add_option("--filter", options->filter,
                   "key:value,value …: period, coach, regime, theme, activity, secret, override, born, boundary; and "
                   "words to search for")
        ->type_name("EXPR");
    app.add_option("--period", options->period, "before, 0-3, 3-6, 6-12, >12 or none")->type_name("PERIOD");
    app.add_option("--coach", options->coach, "Name or login of the coach, or none")->type_name("NAME");
    app.add_option("--sort", options->sort,
                   "name (when not given), birth_date, period, boundary, regime, coach, registered_on, last_contact "
                   "or next_step")
        ->type_name("FIELD");
    app.add_flag("--descending", options->descending, "The other way round");
    app.add_option("--limit", options->limit, "At most so many; else all")->type_name("N");
    onChosen(app, tree, [options](Invocation& invocation) { return listClients(*options, invocation); });
}

void addClientSearch(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App& app = addCommand(group, "search",
                               "Find clients by name, date of birth, BSN, place or telephone number; the obvious first",
                               "werkpad-cli client search berg 17-5-1980");
    app.add_option("text", options->words, "What is known; words in any order, without case and accents")
        ->type_name("TEXT")
        ->required();
    app.add_option("--limit", options->limit, "At most so many; else 50")->type_name("N");
    onChosen(app, tree, [options](Invocation& invocation) { return searchFor(*options, invocation); });
}

} // namespace werkpad
