#include "app/cli/client_commands.h"
#include "app/cli/client_row_table.h"
#include "app/cli/client_selection.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/caseload/client_row_queries.h"
#include "core/exchange/exported_row_json.h"
#include "core/search/client_search_queries.h"
#include "core/search/search_kind.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

// --- list ------------------------------------------------------------------------------------------------------------

Outcome listClients(const ClientSelectionOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto selected = selectClients(options, **workspace);
    if (!selected)
        return tl::unexpected(selected.error());
    std::span<const ClientRowNumber> shown = selected->rows;
    if (options.limit > 0)
        shown = shown.first(std::min(options.limit, shown.size()));
    const auto rows = clientRows((*workspace)->database(), shown, invocation.today());
    if (!rows)
        return tl::unexpected(rows.error());
    if (invocation.output().isJson()) {
        Json clients = Json::array();
        for (const auto& row : *rows)
            clients.push_back(clientRowJson(row));
        invocation.output().json(
            {{"clients", std::move(clients)}, {"total", selected->matching}, {"of", selected->all}});
        return Done{};
    }
    TextTable table = clientRowTable();
    for (const auto& row : *rows)
        addClientRow(table, row);
    auto& out = invocation.output().text();
    table.print(out);
    out << rows->size() << " shown, " << selected->matching << " fit the filter, of " << selected->all << " clients\n";
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
    const auto options = std::make_shared<ClientSelectionOptions>();
    CLI::App& app =
        addCommand(group, "list", "Clients that fit a filter; without one everybody, also closed and deceased",
                   "werkpad-cli client list --filter \"activity:active theme:over_45 regime:WW\" "
                   "--sort boundary --limit 20");
    addClientFilterOptions(app, *options);
    addClientOrderOptions(app, *options);
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
