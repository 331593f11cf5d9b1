// retention: destroying dossiers for ever.
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "core/base/text.h"
#include "core/storage/file_checks.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestList = 16U << 20U;

struct DestroyOptions {
    std::string list{};
    std::string approvedBy{};
};

// One id on each line; empty lines and what follows a '#' do not count.
Result<std::vector<ClientId>> readList(const std::string& file)
{
    const auto content = readWholeFile(file, kLongestList);
    if (!content)
        return tl::unexpected(content.error());
    std::vector<ClientId> clients;
    std::istringstream lines(*content);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const std::string text = trimmed(line.substr(0, line.find('#')));
        if (text.empty())
            continue;
        const auto client = ClientId::parse(text);
        if (!client)
            return failWith({{"list", Severity::Blocking, "list_line_no_id", std::to_string(number)}});
        clients.push_back(*client);
    }
    if (clients.empty())
        return failWith({{"list", Severity::Blocking, "list_empty", file}});
    return clients;
}

Outcome destroy(const DestroyOptions& options, Invocation& invocation)
{
    const auto clients = readList(options.list);
    if (!clients)
        return tl::unexpected(clients.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto erased = (*workspace)->erasures().erase(*clients, options.approvedBy);
    if (!erased)
        return tl::unexpected(erased.error());
    if (invocation.output().isJson())
        invocation.output().json({{"destroyed", *erased}});
    else
        invocation.output().text() << *erased << (*erased == 1 ? " dossier is" : " dossiers are")
                                   << " destroyed. Other workstations follow when they exchange.\n";
    return Done{};
}

} // namespace

void addRetentionCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "retention", "Destroy dossiers whose time is over",
                               "werkpad-cli retention destroy --list list.txt --approved-by 'A. Archivaris'");
    const auto options = std::make_shared<DestroyOptions>();
    CLI::App& app = addCommand(group, "destroy", "Destroy dossiers for ever, by a list that was approved",
                               "werkpad-cli retention destroy --list list.txt --approved-by 'A. Archivaris'");
    app.add_option("--list", options->list, "Ids of clients, one on each line")->type_name("FILE")->required();
    app.add_option("--approved-by", options->approvedBy, "Who approved the list: kept in the access log")
        ->type_name("NAME")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) { return destroy(*options, invocation); });
}

} // namespace werkpad
