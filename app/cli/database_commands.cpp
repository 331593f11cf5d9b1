#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/counts_json.h"
#include "app/cli/output_file.h"
#include "app/cli/passphrase.h"
#include "core/base/clock.h"
#include "core/workspace/backup.h"
#include "core/workspace/new_database.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace werkpad
{

namespace
{

// --- create ----------------------------------------------------------------------------------------------------------

struct CreateOptions {
    std::string office{};
    std::string subname{};
    std::string profile = "werkplein";
    std::string admin{};
};

Result<Done> makeDefaultFolder(const Invocation& invocation)
{
    if (!invocation.usesDefaultDatabase())
        return Done{}; // a folder somebody names is there, or it is a slip
    std::error_code error;
    const auto folder = invocation.databaseFile().parent_path();
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorKind::FileError, folder.string(), error.message());
    return Done{};
}

Outcome createDatabase(const CreateOptions& options, Invocation& invocation)
{
    NewOffice newOffice;
    newOffice.file = invocation.databaseFile();
    newOffice.office.name = options.office;
    newOffice.office.subname = options.subname;
    newOffice.office.profile = options.profile == "werkbedrijf" ? OfficeProfile::Werkbedrijf : OfficeProfile::Werkplein;
    newOffice.adminName = options.admin.empty() ? "admin" : options.admin;
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(newOffice.file, ignored))) // before a question is asked
        return fail(ErrorKind::AlreadyExists, newOffice.file.string());
    if (auto folder = makeDefaultFolder(invocation); !folder)
        return folder;
    auto passphrase = obtainPassphrase({"WERKPAD_PASSPHRASE", "--passphrase-file", invocation.options().passphraseFile,
                                        "Passphrase for " + newOffice.adminName, true},
                                       invocation.console());
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    newOffice.passphrase = passphrase->text();
    const auto workspace = Workspace::create(newOffice, invocation.clock(), Origin::CommandLine);
    wipe(newOffice.passphrase);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const std::string device = (*workspace)->context().writer.workstation().text();
    if (invocation.output().isJson()) {
        invocation.output().json({{"database", newOffice.file.string()},
                                  {"office", options.office},
                                  {"device", device},
                                  {"user", (*workspace)->session().login}});
        return Done{};
    }
    FactSheet facts;
    facts.add("Database", newOffice.file.string());
    facts.add("Office", officeTitle(newOffice.office));
    facts.add("First user", (*workspace)->session().login);
    facts.add("Workstation", device);
    facts.print(invocation.output().text());
    return Done{};
}

void addCreate(CommandTree& tree)
{
    const auto options = std::make_shared<CreateOptions>();
    CLI::App& app = addCommand(tree.root, "create", "Make the encrypted database of an office, with its first user",
                               "werkpad-cli --database office.werkpad create --office Rotterdam --subname Mercado");
    app.add_option("--office", options->office, "Name of the office")->type_name("NAME")->required();
    app.add_option("--subname", options->subname, "Name beside it, such as Mercado")->type_name("NAME");
    app.add_option("--profile", options->profile, "werkplein, or werkbedrijf where the municipality has not joined")
        ->type_name("PROFILE")
        ->check(CLI::IsMember({"werkplein", "werkbedrijf"}));
    app.add_option("--admin", options->admin, "Name of the first user, also to sign in with; else admin")
        ->type_name("NAME");
    onChosen(app, tree, [options](Invocation& invocation) { return createDatabase(*options, invocation); });
}

// --- info and check --------------------------------------------------------------------------------------------------

std::string integrityText(const IntegrityReport& report)
{
    std::string text;
    for (const auto& problem : report.problems)
        text.append(text.empty() ? "" : "; ").append(problem);
    return text.empty() ? "ok" : text;
}

Done attentionFor(const IntegrityReport& report, const Invocation& invocation)
{
    if (report.ok())
        return {};
    return {invocation.databaseFile().string() + " has " + std::to_string(report.problems.size()) +
            " problem(s), first: " + report.problems.front() + "; put a backup copy in its place or ask for help."};
}

Json infoJson(const WorkspaceInfo& info, const Session& session, const std::filesystem::path& file)
{
    Json roles = Json::array();
    for (const Role role : session.roles)
        roles.push_back(roleCode(role));
    return {{"schema", info.schema},
            {"version", WERKPAD_VERSION},
            {"database", file.string()},
            {"office", info.office.name},
            {"office_title", officeTitle(info.office)},
            {"device", info.workstation.text()},
            {"device_name", info.workstationName},
            {"user", session.login},
            {"user_name", session.name},
            {"roles", roles},
            {"counts", countsJson(info.counts)},
            {"content_hash", info.contentHash},
            {"last_sync", info.lastExchange == 0 ? Json() : Json(isoTime(info.lastExchange))},
            {"integrity", integrityText(info.integrity)}};
}

void printInfo(const WorkspaceInfo& info, const Session& session, const std::filesystem::path& file, std::ostream& out)
{
    FactSheet facts;
    facts.add("Database", file.string());
    facts.add("Office", officeTitle(info.office));
    facts.add("Signed in", session.name);
    facts.add("Workstation", info.workstationName + " (" + info.workstation.text() + ")");
    facts.add("Schema", std::to_string(info.schema));
    for (const auto& [table, count] : info.counts)
        facts.add(countLabel(table), std::to_string(count));
    facts.add("Content hash", info.contentHash);
    facts.add("Last sync", "never");
    facts.add("Integrity", integrityText(info.integrity));
    facts.print(out);
}

Outcome showInfo(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto info = (*workspace)->info();
    if (!info)
        return tl::unexpected(info.error());
    const auto& session = (*workspace)->session();
    if (invocation.output().isJson())
        invocation.output().json(infoJson(*info, session, invocation.databaseFile()));
    else
        printInfo(*info, session, invocation.databaseFile(), invocation.output().text());
    return attentionFor(info->integrity, invocation);
}

Outcome checkDatabase(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto report = (*workspace)->check();
    if (!report)
        return tl::unexpected(report.error());
    if (invocation.output().isJson()) {
        invocation.output().json({{"ok", report->ok()}, {"problems", report->problems}});
    } else {
        for (const auto& problem : report->problems)
            invocation.output().text() << printable(problem) << '\n';
        if (report->ok())
            invocation.output().text() << "All is well: pages, structure, references and access log.\n";
    }
    return attentionFor(*report, invocation);
}

// --- dump and backup -------------------------------------------------------------------------------------------------

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    return std::filesystem::equivalent(one, other, ignored);
}

Outcome dumpTo(const std::string& target, Workspace& workspace, Invocation& invocation)
{
    auto file = OutputFile::create(target);
    if (!file)
        return tl::unexpected(file.error());
    std::int64_t lines = 0;
    auto dumped = workspace.dump([&](std::string_view line) {
        file->write(line);
        ++lines;
    });
    if (!dumped)
        return tl::unexpected(dumped.error());
    if (auto finished = file->finish(); !finished)
        return tl::unexpected(finished.error());
    if (invocation.output().isJson())
        invocation.output().json({{"file", target}, {"lines", lines}});
    else
        invocation.output().text() << lines << " records written to " << target << '\n';
    return Done{};
}

Outcome dumpDatabase(const std::string& target, Invocation& invocation)
{
    if (isSameFile(target, invocation.databaseFile()) ||
        isSameFile(target, KeySlots::fileFor(invocation.databaseFile())))
        return refuse("The dump would overwrite the database itself: choose another name with --out");
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!target.empty())
        return dumpTo(target, **workspace, invocation);
    auto& out = invocation.output().text();
    auto dumped = (*workspace)->dump([&out](std::string_view line) { out << line; });
    return dumped ? Outcome(Done{}) : tl::unexpected(dumped.error());
}

void addDump(CommandTree& tree)
{
    const auto target = std::make_shared<std::string>();
    CLI::App& app = addCommand(tree.root, "dump",
                               "All data that workstations share, as sorted JSON lines; equal on two that have "
                               "converged. Holds every BSN and address: keep it safe",
                               "werkpad-cli dump --out office.jsonl");
    app.add_option("--out", *target, "File to write, readable by its owner only; else standard output")
        ->type_name("FILE");
    onChosen(app, tree, [target](Invocation& invocation) { return dumpDatabase(*target, invocation); });
}

Outcome backUp(const std::string& target, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto report = (*workspace)->backUp(target);
    if (!report)
        return tl::unexpected(report.error());
    if (invocation.output().isJson())
        invocation.output().json({{"ok", report->ok()}, {"problems", report->problems}, {"file", target}});
    else
        invocation.output().text() << "Copied and verified: " << target << " and " << target << ".keys\n";
    return attentionFor(*report, invocation);
}

void addBackup(CommandTree& tree)
{
    const auto target = std::make_shared<std::string>();
    CLI::App& app = addCommand(tree.root, "backup",
                               "A verified copy of the database with its key file, also while others are at work",
                               "werkpad-cli backup /media/stick/office-2026-11-23.werkpad");
    app.add_option("file", *target, "The copy to make; it must not exist yet")->type_name("FILE")->required();
    onChosen(app, tree, [target](Invocation& invocation) { return backUp(*target, invocation); });
}

Outcome restore(const std::string& backup, Invocation& invocation)
{
    const auto unlocked = invocation.unlock(backup);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    invocation.beginWork();
    const auto target = invocation.databaseFile();
    const auto report = restoreDatabase(unlocked->file, unlocked->key, target);
    if (!report)
        return tl::unexpected(report.error());
    if (invocation.output().isJson())
        invocation.output().json({{"ok", report->ok()}, {"problems", report->problems}, {"file", target.string()}});
    else if (report->ok())
        invocation.output().text() << "Restored and verified: " << target.string()
                                   << ". Exchange to get what is newer.\n";
    return attentionFor(*report, invocation);
}

void addRestore(CommandTree& tree)
{
    const auto backup = std::make_shared<std::string>();
    CLI::App& app =
        addCommand(tree.root, "restore", "Make the database from a verified backup, as a workstation of its own",
                   "werkpad-cli --database office.werkpad restore /media/stick/office-2026-11-23.werkpad");
    app.add_option("file", *backup, "The backup; its key file lies beside it")->type_name("FILE")->required();
    onChosen(app, tree, [backup](Invocation& invocation) { return restore(*backup, invocation); });
}

} // namespace

void addDatabaseCommands(CommandTree& tree)
{
    addCreate(tree);
    onChosen(addCommand(tree.root, "info", "What this database is: office, user, counts, integrity",
                        "werkpad-cli --database office.werkpad info"),
             tree, showInfo);
    onChosen(addCommand(tree.root, "check",
                        "Whether everything fits together: pages, structure, references, access log; exit code 1 "
                        "when something does not",
                        "werkpad-cli --json check"),
             tree, checkDatabase);
    addDump(tree);
    addBackup(tree);
    addRestore(tree);
}

} // namespace werkpad
