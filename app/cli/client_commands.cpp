#include "app/cli/client_commands.h"

#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/printing_commands.h"
#include "core/clients/client_rules.h"
#include "core/storage/file_checks.h"

#include <iterator>

namespace werkpad
{

namespace
{

constexpr std::size_t kLargestJson = 4U << 20U;

// --- add -------------------------------------------------------------------------------------------------------------

struct AddOptions {
    std::string jsonFile{};
    std::vector<std::string> assignments{};
};

Result<std::string> readJson(const std::string& file, Invocation& invocation)
{
    if (file != "-")
        return readWholeFile(file, kLargestJson);
    return std::string(std::istreambuf_iterator<char>(invocation.console().in), {});
}

Result<void> setFields(Client& client, const std::vector<std::string>& assignments, const InputContext& context)
{
    for (const auto& assignment : assignments) {
        const auto parts = splitAssignment(assignment);
        if (!parts)
            return tl::unexpected(parts.error());
        if (auto set = setClientField(client, parts->first, parts->second, context); !set)
            return set;
    }
    return {};
}

Result<NewDossier> newDossier(const AddOptions& options, const std::string& json, Workspace& workspace)
{
    const auto context = inputContext(workspace);
    auto dossier = options.jsonFile.empty() ? Result<NewDossier>(NewDossier{}) : readNewDossier(json, context);
    if (!dossier)
        return dossier;
    if (auto set = setFields(dossier->client, options.assignments, context); !set)
        return tl::unexpected(set.error());
    return dossier;
}

Outcome addClient(const AddOptions& options, Invocation& invocation)
{
    if (options.jsonFile.empty() && options.assignments.empty())
        return refuse("Nothing is said about the client: give --json-file FILE or fields such as surname=Berg");
    std::string json;
    if (!options.jsonFile.empty()) {
        auto content = readJson(options.jsonFile, invocation);
        if (!content)
            return tl::unexpected(content.error());
        json = std::move(*content);
    }
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto dossier = newDossier(options, json, **workspace);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const auto id = (*workspace)->dossiers().add(*dossier);
    if (!id)
        return tl::unexpected(id.error());
    tellWarnings(check(dossier->client, invocation.today()), invocation);
    return answerWithClient(**workspace, *id, invocation);
}

// --- show ------------------------------------------------------------------------------------------------------------

struct ShowOptions {
    ClientChoice choice{};
    bool withBsn = false;
    bool withAddress = false;
};

Outcome showClient(const ShowOptions& options, Invocation& invocation)
{
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    ShownParts parts{{}, options.withAddress};
    if (options.withBsn) {
        auto bsn = open->workspace->dossiers().revealBsn(open->dossier.client.id);
        if (!bsn)
            return tl::unexpected(bsn.error());
        parts.bsn = std::move(*bsn);
    }
    if (options.withAddress) {
        if (auto revealed = open->workspace->dossiers().revealAddress(open->dossier.client.id); !revealed)
            return tl::unexpected(revealed.error());
    }
    return answerWithClient(*open->workspace, open->dossier.client.id, invocation, parts);
}

// --- set -------------------------------------------------------------------------------------------------------------

struct SetOptions {
    ClientChoice choice{};
    std::vector<std::string> assignments{};
};

Outcome setClient(const SetOptions& options, Invocation& invocation)
{
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    const Client& before = open->dossier.client;
    Client after = before;
    if (auto set = setFields(after, options.assignments, inputContext(*open->workspace)); !set)
        return tl::unexpected(set.error());
    if (auto updated = open->workspace->clients().update(before, after); !updated)
        return tl::unexpected(updated.error());
    tellWarnings(check(after, invocation.today()), invocation);
    return answerWithClient(*open->workspace, before.id, invocation);
}

} // namespace

void addClientAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App& app = addCommand(group, "add", "Add a client, with spells and regimes if wanted; all of it or nothing",
                               "werkpad-cli client add given_names=Jan prefix=\"van den\" surname=Berg "
                               "birth_date=1980-05-17");
    app.add_option("--json-file", options->jsonFile, "JSON as 'client show --json' gives it; - is standard input")
        ->type_name("FILE");
    app.add_option("fields", options->assignments, "Fields as in 'client set'")->type_name("field=value");
    onChosen(app, tree, [options](Invocation& invocation) { return addClient(*options, invocation); });
}

void addClientShow(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ShowOptions>();
    CLI::App& app = addCommand(group, "show", "Everything about one client; looking is logged",
                               "werkpad-cli client show 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --json");
    addClientChoice(app, options->choice);
    app.add_flag("--with-bsn", options->withBsn, "The BSN in full; that is logged too");
    app.add_flag("--with-address", options->withAddress, "The address also when it is secret");
    onChosen(app, tree, [options](Invocation& invocation) { return showClient(*options, invocation); });
}

void addClientSet(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SetOptions>();
    CLI::App& app = addCommand(group, "set",
                               "Change fields of a client; the names are those of 'client show --json', an empty value "
                               "clears",
                               "werkpad-cli client set 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f phone=0101234567 coach=");
    addClientChoice(app, options->choice);
    app.add_option("fields", options->assignments, "What to set")->type_name("field=value")->required();
    onChosen(app, tree, [options](Invocation& invocation) { return setClient(*options, invocation); });
}

void addClientCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "client", "Look at clients and change them",
                               "werkpad-cli client search \"jansen rotterdam\"");
    addClientAdd(group, tree);
    addClientShow(group, tree);
    addClientSet(group, tree);
    addClientList(group, tree);
    addClientSearch(group, tree);
    addClientFacts(group, tree);
    addClientOutcome(group, tree);
    addClientReview(group, tree);
    addClientTransfers(group, tree);
    addClientPrint(group, tree);
}

} // namespace werkpad
