#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

struct ReportOptions {
    std::string client{};
    std::string actor{};
    std::string from{};
    std::string to{};
};

std::string problemOf(const ChainCheck& chain)
{
    if (chain.firstBroken)
        return "was altered at or before entry " + std::to_string(*chain.firstBroken);
    return "ends at entry " + std::to_string(chain.entries) + " while there were " + std::to_string(chain.expected);
}

Outcome verifyLog(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto chain = (*workspace)->accessLog().verify();
    if (!chain)
        return tl::unexpected(chain.error());
    if (invocation.output().isJson())
        invocation.output().json({{"entries", chain->entries},
                                  {"expected", chain->expected},
                                  {"ok", chain->ok()},
                                  {"first_broken", chain->firstBroken ? Json(*chain->firstBroken) : Json()}});
    else
        invocation.output().text() << chain->entries << " entries, " << (chain->ok() ? "unbroken" : "BROKEN") << '\n';
    if (chain->ok())
        return Done{};
    return Done{"The access log of " + invocation.databaseFile().string() + ' ' + problemOf(*chain) +
                ": compare it with a backup and tell the security officer."};
}

std::string_view resultText(AccessResult result)
{
    switch (result) {
    case AccessResult::Done:
        return "done";
    case AccessResult::Refused:
        return "refused";
    case AccessResult::Failed:
        return "failed";
    }
    return "";
}

Json entryJson(const AccessEntry& entry)
{
    return {{"number", entry.number},
            {"at", isoTime(entry.at)},
            {"actor", entry.actorName},
            {"origin", entry.origin == Origin::Window ? "window" : "command_line"},
            {"action", entry.action},
            {"client", entry.object ? Json(entry.object->text()) : Json()},
            {"detail", entry.detail},
            {"purpose", entry.purpose},
            {"result", resultText(entry.result)},
            {"workstation", entry.workstation.text()}};
}

struct Selection {
    std::optional<ClientId> client{};
    std::string actor{}; // folded
    std::optional<Date> from{};
    std::optional<Date> to{};

    [[nodiscard]] bool contains(const AccessEntry& entry) const
    {
        const std::string day = isoTime(entry.at).substr(0, 10);
        return (actor.empty() || fold(entry.actorName) == actor) && (!from || day >= from->iso()) &&
               (!to || day <= to->iso());
    }
};

Result<Selection> readSelection(const ReportOptions& options, const Invocation& invocation)
{
    Selection selection;
    selection.actor = fold(options.actor);
    if (!options.client.empty()) {
        selection.client = ClientId::parse(options.client);
        if (!selection.client)
            return refuse("'" + options.client + "' at --client is no client id: look it up with 'client search'");
    }
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    selection.from = *from;
    selection.to = *to;
    return selection;
}

Result<std::vector<AccessEntry>> selected(const Selection& selection, Workspace& workspace)
{
    constexpr int kAll = -1; // SQLite: no limit
    auto entries = workspace.accessLog().entries(selection.client, kAll);
    if (entries)
        std::erase_if(*entries, [&](const AccessEntry& entry) { return !selection.contains(entry); });
    return entries;
}

Outcome reportLog(const ReportOptions& options, Invocation& invocation)
{
    const auto selection = readSelection(options, invocation);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (auto allowed = (*workspace)->session().require(Permission::ViewAudit); !allowed)
        return tl::unexpected(allowed.error());
    const auto entries = selected(*selection, **workspace);
    if (!entries)
        return tl::unexpected(entries.error());
    Json list = Json::array();
    TextTable table({"Time", "Who", "What", "Client", "How", "Result", "Purpose"});
    for (const auto& entry : *entries) {
        list.push_back(entryJson(entry));
        table.row({isoTime(entry.at), entry.actorName, entry.action,
                   entry.object ? entry.object->text() : std::string{}, entry.detail,
                   std::string(resultText(entry.result)), entry.purpose});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"entries", list}});
    else
        table.print(invocation.output().text());
    return Done{};
}

} // namespace

void addAuditCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "audit", "The access log: who looked at what", "werkpad-cli audit verify");
    onChosen(addCommand(group, "verify", "Whether the access log is unbroken; exit code 1 when it is not",
                        "werkpad-cli audit verify --json"),
             tree, verifyLog);
    const auto options = std::make_shared<ReportOptions>();
    CLI::App& report = addCommand(group, "report", "Who looked at what, newest first; for auditors",
                                  "werkpad-cli audit report --actor \"S. de Boer\" --from 2026-11-01");
    report.add_option("--client", options->client, "Of one client")->type_name("ID");
    report.add_option("--actor", options->actor, "Of one person")->type_name("NAME");
    report.add_option("--from", options->from, "First day, in UTC")->type_name("DATE");
    report.add_option("--to", options->to, "Last day, inclusive")->type_name("DATE");
    onChosen(report, tree, [options](Invocation& invocation) { return reportLog(*options, invocation); });
}

} // namespace werkpad
