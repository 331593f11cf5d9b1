#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/output_file.h"
#include "app/cli/passphrase.h"
#include "app/cli/share_output.h"
#include "core/storage/file_checks.h"
#include "core/sync/shared_folder.h"
#include "core/sync/stick_actions.h"
#include "core/workspace/joining.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <istream>
#include <ostream>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestInvitation = 4U << 20U;

// The folder that was given, else the one of the last time.
Result<std::filesystem::path> shareFolder(const std::string& given, Workspace& workspace)
{
    if (!given.empty())
        return std::filesystem::path(given);
    const auto status = workspace.sync().status();
    if (!status)
        return tl::unexpected(status.error());
    if (status->place.empty())
        return refuse("Which folder? This database has not been exchanged yet: say --share DIR, after 'share init DIR' "
                      "or 'share join DIR'");
    return std::filesystem::path(status->place);
}

// --- init, invite, join ----------------------------------------------------------------------------------------------

Outcome initShare(const std::string& folder, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    SharedFolder store{std::filesystem::absolute(folder)};
    if (auto made = (*workspace)->sync().init(store); !made)
        return tl::unexpected(made.error());
    const auto report = (*workspace)->sync().exchange(store);
    if (!report)
        return tl::unexpected(report.error());
    const auto status = (*workspace)->sync().status();
    if (!status)
        return tl::unexpected(status.error());
    if (invocation.output().isJson()) {
        Json json = reportJson(*report, *status);
        json["share"] = status->share ? status->share->text() : "";
        json["folder"] = store.place();
        invocation.output().json(json);
    } else {
        invocation.output().text() << store.place()
                                   << " is a share of this office now. Invite the next workstation with "
                                   << "'werkpad-cli share invite --for NAME'.\n";
    }
    return Done{};
}

struct InviteOptions {
    std::string name{};
    std::string out{};
    std::string share{};
};

Outcome invite(const InviteOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto folder = shareFolder(options.share, **workspace);
    if (!folder)
        return tl::unexpected(folder.error());
    const std::filesystem::path file = options.out.empty() ? "uitnodiging.werkpad" : options.out;
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return fail(ErrorKind::AlreadyExists, file.string());
    const auto invitation = (*workspace)->sync().invite(options.name);
    if (!invitation)
        return tl::unexpected(invitation.error());
    if (auto written = writeFileDurably(file, invitation->file); !written)
        return tl::unexpected(written.error());
    // What the new workstation needs has to be in the share before it comes.
    SharedFolder store(*folder);
    const auto report = (*workspace)->sync().exchange(store);
    if (!report) {
        std::filesystem::remove(file, ignored);
        return tl::unexpected(report.error());
    }
    if (invocation.output().isJson())
        invocation.output().json(
            {{"file", file.string()}, {"code", invitation->code}, {"device", invitation->workstation.text()}});
    else
        invocation.output().text() << "Invitation for " << printable(options.name) << ": " << file.string()
                                   << "\nCode: " << invitation->code
                                   << "\nGive the code another way than the file: by telephone, or on paper.\n";
    return Done{};
}

struct JoinOptions {
    std::string folder{};
    std::string invitation{};
};

Result<std::string> readCode(Invocation& invocation)
{
    const Console& console = invocation.console();
    auto code = console.environment ? console.environment("WERKPAD_INVITATION_CODE") : std::nullopt;
    if (!code && console.askSecret)
        code = console.askSecret("Code of the invitation");
    if (!code || code->empty())
        return refuse("The code of the invitation is missing: type it, or put it into WERKPAD_INVITATION_CODE");
    return *std::move(code);
}

Outcome join(const JoinOptions& options, Invocation& invocation)
{
    NewWorkstation wanted;
    wanted.file = invocation.databaseFile();
    wanted.login = invocation.options().user;
    auto file = readWholeFile(options.invitation, kLongestInvitation);
    if (!file)
        return tl::unexpected(file.error());
    wanted.invitation = *std::move(file);
    auto code = readCode(invocation);
    if (!code)
        return tl::unexpected(code.error());
    wanted.code = *std::move(code);
    const auto passphrase =
        obtainPassphrase({"WERKPAD_PASSPHRASE", "--passphrase-file", invocation.options().passphraseFile,
                          "Passphrase for this workstation", true},
                         invocation.console());
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    wanted.passphrase = passphrase->text();
    SharedFolder store{std::filesystem::absolute(options.folder)};
    const auto joined = joinShare(wanted, store, invocation.clock());
    wipe(wanted.passphrase);
    if (!joined)
        return tl::unexpected(joined.error());
    if (invocation.output().isJson())
        invocation.output().json({{"database", wanted.file.string()},
                                  {"office", joined->office},
                                  {"device", joined->workstation.text()},
                                  {"user", joined->login},
                                  {"applied", joined->report.applied}});
    else
        invocation.output().text() << wanted.file.string() << " is a workstation of " << printable(joined->office)
                                   << " now; " << printable(joined->login) << " signs in.\n";
    return Done{};
}

// --- sync, status, revoke, compact -----------------------------------------------------------------------------------

using Exchanging = std::function<Result<ExchangeReport>(SyncActions&, BlobStore&)>;

Outcome exchange(const std::string& share, const Exchanging& run, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto folder = shareFolder(share, **workspace);
    if (!folder)
        return tl::unexpected(folder.error());
    SharedFolder store{std::filesystem::absolute(*folder)};
    const auto report = run((*workspace)->sync(), store);
    if (!report)
        return tl::unexpected(report.error());
    const auto status = (*workspace)->sync().status();
    if (!status)
        return tl::unexpected(status.error());
    if (invocation.output().isJson())
        invocation.output().json(reportJson(*report, *status));
    else
        printReport(*report, *status, invocation.output().text());
    return Done{attentionFor(*report)};
}

Outcome showStatus(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto status = (*workspace)->sync().status();
    if (!status)
        return tl::unexpected(status.error());
    if (invocation.output().isJson())
        invocation.output().json(statusJson(*status));
    else
        printStatus(*status, invocation.output().text());
    return Done{};
}

Outcome revoke(const std::string& device, const std::string& share, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto folder = shareFolder(share, **workspace);
    if (!folder)
        return tl::unexpected(folder.error());
    // What it has published until now is still believed.
    SharedFolder store{std::filesystem::absolute(*folder)};
    if (auto read = (*workspace)->sync().exchange(store); !read)
        return tl::unexpected(read.error());
    const auto revoked = (*workspace)->sync().revoke(device);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (auto told = (*workspace)->sync().exchange(store); !told)
        return tl::unexpected(told.error());
    if (invocation.output().isJson())
        invocation.output().json({{"device", revoked->id.text()},
                                  {"name", revoked->name},
                                  {"last_segment", revoked->lastSegment.value_or(0)}});
    else
        invocation.output().text() << printable(revoked->name)
                                   << " is no longer believed, and the others have a new key.\n";
    return Done{};
}

void addShareOption(CLI::App& app, std::string& share)
{
    app.add_option("--share", share, "The folder; else that of the last time")->type_name("DIR");
}

void addInitAndInvite(CLI::App& group, CommandTree& tree)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App& init =
        addCommand(group, "init", "Make a folder the share of this office, or fill it again when it is empty",
                   "werkpad-cli share init /mnt/werkplein");
    init.add_option("folder", *folder, "An existing folder that the workstations can reach")
        ->type_name("DIR")
        ->required();
    onChosen(init, tree, [folder](Invocation& invocation) { return initShare(*folder, invocation); });

    const auto options = std::make_shared<InviteOptions>();
    CLI::App& app = addCommand(group, "invite", "A file and a code with which another workstation joins",
                               "werkpad-cli share invite --for \"M. Yılmaz\" --out yilmaz.werkpad");
    app.add_option("--for", options->name, "Who will work there, or what the computer is called")
        ->type_name("NAME")
        ->required();
    app.add_option("--out", options->out, "Where to write the invitation; else uitnodiging.werkpad here")
        ->type_name("FILE");
    addShareOption(app, options->share);
    onChosen(app, tree, [options](Invocation& invocation) { return invite(*options, invocation); });
}

void addJoin(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<JoinOptions>();
    CLI::App& app = addCommand(group, "join", "Make the database of a new workstation from the share",
                               "werkpad-cli --database balie2.werkpad share join /mnt/werkplein --invitation "
                               "yilmaz.werkpad");
    app.add_option("folder", options->folder, "The share")->type_name("DIR")->required();
    app.add_option("--invitation", options->invitation, "The file; the code is asked, or in WERKPAD_INVITATION_CODE")
        ->type_name("FILE")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) { return join(*options, invocation); });
}

// --- a stick ---------------------------------------------------------------------------------------------------------

struct SyncOptions {
    std::string share{};
    std::string stick{};
    bool isPreparing = false;
};

Outcome exchangeOverStick(const SyncOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    StickActions sticks((*workspace)->context());
    const auto folder = std::filesystem::absolute(options.stick);
    if (options.isPreparing) {
        if (auto prepared = sticks.prepare(folder); !prepared)
            return tl::unexpected(prepared.error());
    }
    const auto report = sticks.exchange(folder);
    if (!report)
        return tl::unexpected(report.error());
    const auto status = (*workspace)->sync().status();
    if (!status)
        return tl::unexpected(status.error());
    if (invocation.output().isJson()) {
        Json json = reportJson(report->exchange, *status);
        json["stick"] = folder.string();
        json["share_reached"] = report->hasReachedShare;
        json["brought"] = report->brought;
        json["taken"] = report->taken;
        invocation.output().json(json);
    } else {
        auto& out = invocation.output().text();
        printReport(report->exchange, *status, out);
        if (report->hasReachedShare)
            out << report->brought << " file(s) brought from the stick into the share, " << report->taken
                << " taken along.\n";
        else
            out << "The share was not reached: this database and the stick exchanged.\n";
        out << "Everything is on the stick; it may be taken out.\n";
    }
    return Done{attentionFor(report->exchange)};
}

Outcome syncAsAsked(const SyncOptions& options, Invocation& invocation)
{
    if (options.stick.empty() && options.isPreparing)
        return refuse("--prepare is for a stick: say --stick DIR too");
    if (!options.stick.empty() && !options.share.empty())
        return refuse("Say either --share or --stick: over a stick, the share is that of the last time");
    if (!options.stick.empty())
        return exchangeOverStick(options, invocation);
    return exchange(
        options.share, [](SyncActions& sync, BlobStore& store) { return sync.exchange(store); }, invocation);
}

} // namespace

void addShareCommands(CommandTree& tree)
{
    CLI::App& group =
        addGroup(tree.root, "share", "The folder through which workstations exchange", "werkpad-cli share status");
    addInitAndInvite(group, tree);
    addJoin(group, tree);
    const auto device = std::make_shared<std::string>();
    const auto share = std::make_shared<std::string>();
    CLI::App& revoking =
        addCommand(group, "revoke", "A workstation is lost: what it writes from now on is not believed",
                   "werkpad-cli share revoke \"Laptop 3\"");
    revoking.add_option("device", *device, "Its id or name; 'share status' shows them")
        ->type_name("DEVICE")
        ->required();
    addShareOption(revoking, *share);
    onChosen(revoking, tree, [device, share](Invocation& invocation) { return revoke(*device, *share, invocation); });
    onChosen(addCommand(group, "status", "Who takes part, what waits, what is refused", "werkpad-cli share status"),
             tree, showStatus);
    CLI::App& compacting = addCommand(group, "compact", "Publish all in one file and take away what nobody needs",
                                      "werkpad-cli share compact");
    addShareOption(compacting, *share);
    onChosen(compacting, tree, [share](Invocation& invocation) {
        return exchange(*share, [](SyncActions& sync, BlobStore& store) { return sync.compact(store); }, invocation);
    });
}

void addSyncCommand(CommandTree& tree)
{
    const auto options = std::make_shared<SyncOptions>();
    CLI::App& app = addCommand(tree.root, "sync", "Exchange with the other workstations; safe beside an open window",
                               "werkpad-cli sync");
    addShareOption(app, options->share);
    app.add_option("--stick", options->stick,
                   "A folder on a stick: what it and the share lack of each other is carried, and both are read")
        ->type_name("DIR");
    app.add_flag("--prepare", options->isPreparing, "Make the stick a share of this office first");
    onChosen(app, tree, [options](Invocation& invocation) { return syncAsAsked(*options, invocation); });
}

} // namespace werkpad
