#include "app/cli/client_access.h"
#include "app/cli/client_commands.h"
#include "app/cli/client_selection.h"
#include "app/cli/command_tree.h"
#include "app/cli/contact_json.h"
#include "app/cli/progress_bar.h"
#include "app/cli/staff_choice.h"
#include "core/base/stored_code.h"
#include "core/caseload/client_row_queries.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "core/transfers/transfer_fields.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Outcome answerWithTransfer(Workspace& workspace, TransferId id, Invocation& invocation)
{
    const auto transfer = workspace.transfers().find(id);
    if (!transfer)
        return tl::unexpected(transfer.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    const Json json = transferJson(*transfer, *names);
    if (invocation.output().isJson()) {
        invocation.output().json({{"transfer", json}});
        return Done{};
    }
    FactSheet facts;
    for (const auto& [name, value] : json.items())
        facts.add(name, value.is_string() ? value.get<std::string>() : std::string{});
    facts.print(invocation.output().text());
    return Done{};
}

// The one that was just asked for.
std::optional<TransferId> newestTransfer(Workspace& workspace, ClientId client, StaffId to)
{
    const auto transfers = workspace.transfers().ofClient(client);
    if (!transfers || transfers->empty() || transfers->front().to != to)
        return std::nullopt;
    return transfers->front().id;
}

// --- transfer --------------------------------------------------------------------------------------------------------

struct TransferOptions {
    std::vector<std::string> ids{};
    std::string purpose{};
    ClientSelectionOptions selection{};
    bool byFilter = false;
    bool atOnce = false;
    std::string to{};
    std::string reason{};
    std::string summary{};
    std::string from{};
    std::string until{};
};

Result<Transfer> readTransfer(const TransferOptions& options, Workspace& workspace, Invocation& invocation)
{
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto until = invocation.readOptionalDay("--until", options.until);
    if (!from)
        return tl::unexpected(from.error());
    if (!until)
        return tl::unexpected(until.error());
    const auto receiver = findStaff(options.to, workspace);
    if (!receiver)
        return tl::unexpected(receiver.error());
    Transfer transfer;
    transfer.to = receiver->id;
    transfer.reason = options.reason;
    transfer.summary = options.summary;
    transfer.temporaryFrom = *from;
    transfer.temporaryUntil = *until;
    return transfer;
}

// Those that were named, each opened with the purpose; or those that fit the filter.
Result<std::vector<ClientId>> chosenClients(const TransferOptions& options, Workspace& workspace)
{
    if (options.byFilter) {
        const auto selected = selectClients(options.selection, workspace);
        if (!selected)
            return tl::unexpected(selected.error());
        return clientIds(workspace.database(), selected->rows);
    }
    std::vector<ClientId> clients;
    for (const auto& text : options.ids) {
        const auto id = ClientId::parse(text);
        if (!id)
            return refuse("'" + text + "' is no client id: find it with 'werkpad-cli client search'");
        if (const auto dossier = workspace.dossiers().open(*id, options.purpose); !dossier)
            return tl::unexpected(dossier.error());
        clients.push_back(*id);
    }
    return clients;
}

Outcome requestMany(const TransferOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto transfer = readTransfer(options, **workspace, invocation);
    if (!transfer)
        return tl::unexpected(transfer.error());
    const auto clients = chosenClients(options, **workspace);
    if (!clients)
        return tl::unexpected(clients.error());
    if (clients->empty())
        return refuse("No client fits the filter, so nobody was transferred: look with 'werkpad-cli client list'");
    ProgressBar bar(invocation.console(), "Transferring clients");
    const auto written =
        BulkTransferActions((*workspace)->context())
            .request(*clients, *transfer,
                     options.atOnce ? BulkTransferActions::Move::AtOnce : BulkTransferActions::Move::WhenAccepted,
                     [&](std::size_t done) {
                         bar.show(done, clients->size());
                         return true;
                     });
    if (!written)
        return tl::unexpected(written.error());
    Json ids = Json::array();
    Json transfers = Json::array();
    for (const auto client : *clients) {
        ids.push_back(client.text());
        if (const auto asked = newestTransfer(**workspace, client, transfer->to))
            transfers.push_back(asked->text());
    }
    if (invocation.output().isJson()) {
        invocation.output().json({{"requested", clients->size()},
                                  {"state", options.atOnce ? "accepted" : "requested"},
                                  {"change_set", *written},
                                  {"clients", std::move(ids)},
                                  {"transfers", std::move(transfers)}});
        return Done{};
    }
    invocation.output().text() << clients->size()
                               << (options.atOnce ? " clients transferred to " : " transfers asked of ") << options.to
                               << '\n';
    return Done{};
}

Outcome requestTransfer(const TransferOptions& options, Invocation& invocation)
{
    if (options.byFilter != options.ids.empty())
        return refuse("Name the clients by id, or give a filter with --filter, --period or --coach: one of the two");
    if (options.byFilter || options.atOnce || options.ids.size() > 1)
        return requestMany(options, invocation);
    const auto open = openClient({options.ids.front(), options.purpose}, invocation);
    if (!open)
        return tl::unexpected(open.error());
    auto transfer = readTransfer(options, *open->workspace, invocation);
    if (!transfer)
        return tl::unexpected(transfer.error());
    transfer->client = open->dossier.client.id;
    const auto id = open->workspace->transfers().request(*transfer);
    if (!id)
        return tl::unexpected(id.error());
    return answerWithTransfer(*open->workspace, *id, invocation);
}

void addTransfer(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<TransferOptions>();
    CLI::App& app = addCommand(group, "transfer",
                               "Ask a colleague to take over clients; they move when the colleague accepts. Several "
                               "at once: all of them or none",
                               "werkpad-cli client transfer 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --to \"M. Smit\" "
                               "--reason \"Verlof\" --from 1-12-2026 --until 31-1-2027");
    app.add_option("id", options->ids, "The clients' ids, as client search gives them")->type_name("ID");
    app.add_option("--purpose", options->purpose, "What for, when a client is in a colleague's caseload")
        ->type_name("TEXT");
    addClientFilterOptions(app, options->selection);
    app.add_option("--to", options->to, "Who is asked")->type_name("NAME")->required();
    app.add_option("--reason", options->reason, "Why")->type_name("TEXT")->required();
    app.add_option("--summary", options->summary, "What the new coach must know")->type_name("TEXT");
    app.add_option("--from", options->from, "A replacement for a while: first day")->type_name("DATE");
    app.add_option("--until", options->until, "A replacement for a while: last day; it ends by itself")
        ->type_name("DATE");
    app.add_flag("--at-once", options->atOnce, "Without asking, by who oversees caseloads");
    onChosen(app, tree, [options](Invocation& invocation) {
        const auto& selection = options->selection;
        options->byFilter = !selection.filter.empty() || !selection.period.empty() || !selection.coach.empty();
        return requestTransfer(*options, invocation);
    });
}

// --- transfer-answer -------------------------------------------------------------------------------------------------

struct AnswerOptions {
    std::vector<std::string> ids{};
    bool accept = false;
    bool refuse = false;
    bool withdraw = false;
    std::string reason{};
};

Outcome answerMany(const AnswerOptions& options, const std::vector<TransferId>& ids, Workspace& workspace,
                   Invocation& invocation)
{
    const TransferState state = options.accept   ? TransferState::Accepted
                                : options.refuse ? TransferState::Refused
                                                 : TransferState::Withdrawn;
    const auto answered = BulkTransferActions(workspace.context()).answer(ids, state, options.reason);
    if (!answered)
        return tl::unexpected(answered.error());
    if (invocation.output().isJson())
        invocation.output().json({{"answered", ids.size()}, {"state", storedCode(state)}, {"change_set", *answered}});
    else
        invocation.output().text() << ids.size() << " transfers " << storedCode(state) << '\n';
    return Done{};
}

Outcome answerTransfer(const AnswerOptions& options, Invocation& invocation)
{
    std::vector<TransferId> ids;
    for (const auto& text : options.ids) {
        const auto id = TransferId::parse(text);
        if (!id)
            return refuse("'" + text + "' is no transfer id: 'werkpad-cli client transfer' gave it");
        ids.push_back(*id);
    }
    if (!options.accept && !options.refuse && !options.withdraw)
        return refuse("An answer is missing: give --accept, --refuse --reason TEXT or --withdraw");
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (ids.size() > 1)
        return answerMany(options, ids, **workspace, invocation);
    auto& transfers = (*workspace)->transfers();
    const auto answered = options.accept   ? transfers.accept(ids.front(), options.reason)
                          : options.refuse ? transfers.refuse(ids.front(), options.reason)
                                           : transfers.withdraw(ids.front(), options.reason);
    if (!answered)
        return tl::unexpected(answered.error());
    return answerWithTransfer(**workspace, ids.front(), invocation);
}

void addTransferAnswer(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App& app = addCommand(group, "transfer-answer", "Accept, refuse or withdraw transfers; several: all or none",
                               "werkpad-cli client transfer-answer 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --accept");
    app.add_option("id", options->ids, "The transfers' ids")->type_name("ID")->required();
    auto* accept = app.add_flag("--accept", options->accept, "Take the client over");
    auto* refused = app.add_flag("--refuse", options->refuse, "Do not take the client over; needs --reason");
    auto* withdraw = app.add_flag("--withdraw", options->withdraw, "The request is no longer needed");
    refused->excludes(accept);
    withdraw->excludes(accept)->excludes(refused);
    app.add_option("--reason", options->reason, "Why, or a word to who asked")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return answerTransfer(*options, invocation); });
}

} // namespace

void addClientTransfers(CLI::App& group, CommandTree& tree)
{
    addTransfer(group, tree);
    addTransferAnswer(group, tree);
}

} // namespace werkpad
