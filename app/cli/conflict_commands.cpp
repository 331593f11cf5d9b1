#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/record_input.h"
#include "core/base/clock.h"
#include "core/sync/conflict_series_actions.h"
#include "core/workspace/typed_decision.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

Json cellJson(const Value& cell)
{
    struct Visitor {
        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(std::int64_t number) const { return number; }
        Json operator()(double number) const { return number; }
        Json operator()(const std::string& text) const { return text; }
        Json operator()(const Blob& blob) const
        {
            IdBytes bytes{};
            if (blob.size() != bytes.size())
                return nullptr;
            std::ranges::copy(blob, bytes.begin());
            return uuidText(bytes);
        }
    };
    return std::visit(Visitor{}, cell);
}

std::string cellText(const Value& cell)
{
    const Json json = cellJson(cell);
    return json.is_null() ? std::string("(nothing)") : json.is_string() ? json.get<std::string>() : json.dump();
}

std::string sideText(const ConflictSide& side)
{
    return (side.isRemoval ? std::string("(removed)") : cellText(side.value)) + " – " +
           (side.authorName.empty() ? "?" : side.authorName) + ", " + isoTime(side.wall);
}

Json sideJson(const ConflictSide& side)
{
    return {{"author", side.authorName},
            {"device", side.workstation.text()},
            {"at", isoTime(side.wall)},
            {"value", cellJson(side.value)},
            {"removed", side.isRemoval}};
}

Json conflictJson(const Conflict& conflict)
{
    Json authors = Json::array({sideJson(conflict.mine)});
    for (const auto& side : conflict.theirs)
        authors.push_back(sideJson(side));
    return {{"id", conflict.id},
            {"entity", conflict.table},
            {"record", conflict.record},
            {"field", conflict.field},
            {"client", conflict.client ? Json(conflict.client->text()) : Json()},
            {"base", cellJson(conflict.base)},
            {"mine", cellJson(conflict.mine.value)},
            {"theirs", conflict.theirs.empty() ? Json() : cellJson(conflict.theirs.front().value)},
            {"applied", cellJson(conflict.applied)},
            {"authors", std::move(authors)}};
}

Outcome listConflicts(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto list = (*workspace)->conflicts().all();
    if (!list)
        return tl::unexpected(list.error());
    if (invocation.output().isJson()) {
        Json conflicts = Json::array();
        for (const auto& conflict : list->conflicts)
            conflicts.push_back(conflictJson(conflict));
        invocation.output().json({{"conflicts", std::move(conflicts)}, {"elsewhere", list->elsewhere}});
        return Done{};
    }
    auto& out = invocation.output().text();
    for (const auto& conflict : list->conflicts) {
        out << conflict.id << "  " << conflict.table << ' ' << conflict.field << '\n'
            << "  base    " << printable(cellText(conflict.base)) << '\n'
            << "  mine    " << printable(sideText(conflict.mine)) << '\n';
        for (const auto& side : conflict.theirs)
            out << "  theirs  " << printable(sideText(side)) << '\n';
    }
    if (list->conflicts.empty())
        out << "Nothing waits for a decision.\n";
    if (list->elsewhere > 0)
        out << list->elsewhere << " more in dossiers of colleagues.\n";
    return Done{};
}

struct ResolveOptions {
    std::string id{};
    std::string client{}; // all of this one, instead of one by id
    std::string keep{};
    std::optional<std::string> value{};
    std::string purpose{};
};

Outcome resolveOfClient(const ResolveOptions& options, Invocation& invocation)
{
    const auto choice = options.keep == "mine"     ? std::optional(SeriesChoice::Mine)
                        : options.keep == "theirs" ? std::optional(SeriesChoice::Theirs)
                        : options.keep == "newest" ? std::optional(SeriesChoice::Newest)
                                                   : std::nullopt;
    if (!choice || options.value)
        return refuse("Say --keep mine, theirs or newest for all of a client");
    const auto opened = openClient({options.client, options.purpose}, invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const ClientId client = opened->dossier.client.id;
    const auto series = ConflictSeriesActions(opened->workspace->context()).decideAll(client, *choice);
    if (!series)
        return tl::unexpected(series.error());
    if (invocation.output().isJson())
        invocation.output().json({{"client", client.text()}, {"decided", series->decided}, {"left", series->left}});
    else
        invocation.output().text() << series->decided << " decided. " << series->left
                                   << " of this client still wait.\n";
    return Done{};
}

Outcome resolveConflict(const ResolveOptions& options, Invocation& invocation)
{
    if (options.id.empty() == options.client.empty())
        return refuse("Say which: either ID, or --client ID for all of one client");
    if (!options.client.empty())
        return resolveOfClient(options, invocation);
    if (options.keep.empty() == !options.value)
        return refuse("Say either --keep mine, theirs or base, or --value V");
    if (options.keep == "newest")
        return refuse("--keep newest is for all of a client: say --client ID instead of ID");
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    ConflictChoice choice = ConflictChoice::Typed;
    if (!options.value)
        choice = options.keep == "mine"     ? ConflictChoice::Mine
                 : options.keep == "theirs" ? ConflictChoice::Theirs
                                            : ConflictChoice::Base;
    auto list = (*workspace)->conflicts().all();
    if (!list)
        return tl::unexpected(list.error());
    const auto conflict = std::ranges::find(list->conflicts, options.id, &Conflict::id);
    std::optional<Value> value;
    if (conflict != list->conflicts.end()) {
        if (conflict->client) {
            if (auto opened = (*workspace)->dossiers().open(*conflict->client, options.purpose); !opened)
                return tl::unexpected(opened.error());
        }
        if (options.value) {
            auto cell = readCell(conflict->field, conflict->applied, *options.value, invocation);
            if (!cell)
                return tl::unexpected(cell.error());
            value = *std::move(cell);
        }
    }
    const auto decided =
        value ? decideTyped(**workspace, options.id, *value) : (*workspace)->conflicts().decide(options.id, choice);
    if (!decided)
        return tl::unexpected(decided.error());
    const auto left = (*workspace)->conflicts().all();
    if (!left)
        return tl::unexpected(left.error());
    if (invocation.output().isJson())
        invocation.output().json({{"resolved", options.id}, {"left", left->conflicts.size()}});
    else
        invocation.output().text() << "Decided. " << left->conflicts.size() << " more wait.\n";
    return Done{};
}

} // namespace

void addConflictCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "conflicts", "Fields that two people changed without knowing of each other",
                               "werkpad-cli conflicts list");
    onChosen(addCommand(group, "list", "What waits for a decision, with both values", "werkpad-cli conflicts list"),
             tree, listConflicts);
    const auto options = std::make_shared<ResolveOptions>();
    CLI::App& app = addCommand(group, "resolve", "Decide; it is decided on every workstation then",
                               "werkpad-cli conflicts resolve 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f.phone --keep mine");
    app.add_option("id", options->id, "Which; 'conflicts list' shows them")->type_name("ID");
    app.add_option("--client", options->client, "All of this client instead")->type_name("ID");
    app.add_option("--keep", options->keep, "mine, theirs or base; newest for all of a client")
        ->type_name("WORD")
        ->check(CLI::IsMember({"mine", "theirs", "base", "newest"}));
    app.add_option("--value", options->value, "Something else")->type_name("VALUE");
    app.add_option("--purpose", options->purpose, "What for, when the client is in a colleague's caseload")
        ->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return resolveConflict(*options, invocation); });
}

} // namespace werkpad
