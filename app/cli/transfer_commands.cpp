#include "app/cli/client_access.h"
#include "app/cli/client_commands.h"
#include "app/cli/command_tree.h"
#include "app/cli/contact_json.h"
#include "app/cli/staff_choice.h"

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

// --- transfer --------------------------------------------------------------------------------------------------------

struct TransferOptions {
    ClientChoice choice{};
    std::string to{};
    std::string reason{};
    std::string summary{};
    std::string from{};
    std::string until{};
};

Outcome requestTransfer(const TransferOptions& options, Invocation& invocation)
{
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto until = invocation.readOptionalDay("--until", options.until);
    if (!from)
        return tl::unexpected(from.error());
    if (!until)
        return tl::unexpected(until.error());
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    const auto receiver = findStaff(options.to, *open->workspace);
    if (!receiver)
        return tl::unexpected(receiver.error());
    Transfer transfer;
    transfer.client = open->dossier.client.id;
    transfer.to = receiver->id;
    transfer.reason = options.reason;
    transfer.summary = options.summary;
    transfer.temporaryFrom = *from;
    transfer.temporaryUntil = *until;
    const auto id = open->workspace->transfers().request(transfer);
    if (!id)
        return tl::unexpected(id.error());
    return answerWithTransfer(*open->workspace, *id, invocation);
}

void addTransfer(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<TransferOptions>();
    CLI::App& app = addCommand(group, "transfer",
                               "Ask a colleague to take over a client; the client moves when the colleague accepts",
                               "werkpad-cli client transfer 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --to \"M. Smit\" "
                               "--reason \"Verlof\" --from 1-12-2026 --until 31-1-2027");
    addClientChoice(app, options->choice);
    app.add_option("--to", options->to, "Who is asked")->type_name("NAME")->required();
    app.add_option("--reason", options->reason, "Why")->type_name("TEXT")->required();
    app.add_option("--summary", options->summary, "What the new coach must know")->type_name("TEXT");
    app.add_option("--from", options->from, "A replacement for a while: first day")->type_name("DATE");
    app.add_option("--until", options->until, "A replacement for a while: last day")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) { return requestTransfer(*options, invocation); });
}

// --- transfer-answer -------------------------------------------------------------------------------------------------

struct AnswerOptions {
    std::string id{};
    bool accept = false;
    bool refuse = false;
    bool withdraw = false;
    std::string reason{};
};

Outcome answerTransfer(const AnswerOptions& options, Invocation& invocation)
{
    const auto id = TransferId::parse(options.id);
    if (!id)
        return refuse("'" + options.id + "' is no transfer id: 'werkpad-cli client transfer' gave it");
    if (!options.accept && !options.refuse && !options.withdraw)
        return refuse("An answer is missing: give --accept, --refuse --reason TEXT or --withdraw");
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto& transfers = (*workspace)->transfers();
    const auto answered = options.accept   ? transfers.accept(*id, options.reason)
                          : options.refuse ? transfers.refuse(*id, options.reason)
                                           : transfers.withdraw(*id, options.reason);
    if (!answered)
        return tl::unexpected(answered.error());
    return answerWithTransfer(**workspace, *id, invocation);
}

void addTransferAnswer(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App& app = addCommand(group, "transfer-answer", "Accept, refuse or withdraw a transfer",
                               "werkpad-cli client transfer-answer 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --accept");
    app.add_option("id", options->id, "The transfer's id")->type_name("ID")->required();
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
