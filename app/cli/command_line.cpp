#include "app/cli/command_line.h"

#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

int sayFailure(const Error& error, const ErrorPlace& place, bool json, Console& console)
{
    const auto code = exitCodeOf(error, place);
    const std::string sentence = errorSentence(error, place);
    console.err << "werkpad-cli: " << printable(sentence) << '\n';
    if (json) {
        Json findings = Json::array();
        for (const auto& finding : error.findings)
            findings.push_back({{"field", finding.field}, {"code", finding.code}, {"message", findingText(finding)}});
        Output(console.out, true)
            .json({{"error",
                    {{"code", errorCode(error.kind)},
                     {"exit", static_cast<int>(code)},
                     {"message", sentence},
                     {"findings", findings}}}});
    }
    console.out.flush();
    return static_cast<int>(code);
}

// "client show": what was recognised of the line.
std::string recognised(const CLI::App& app)
{
    const auto below = app.get_subcommands();
    return below.empty() ? std::string{} : below.front()->get_name() + " " + recognised(*below.front());
}

const CLI::App& deepest(const CLI::App& app)
{
    const auto below = app.get_subcommands();
    return below.empty() ? app : deepest(*below.front());
}

std::string usageSentence(const CLI::App& root, const CLI::ParseError& error)
{
    const std::string path = recognised(root);
    const std::string help = ": see 'werkpad-cli " + path + "--help'";
    const CLI::App& last = deepest(root);
    const bool needsCommand = last.get_require_subcommand_min() > 0;
    if (needsCommand) {
        const auto unknown = root.remaining(/*recurse=*/true);
        for (const auto& word : unknown) {
            if (word.rfind('-', 0) != 0)
                return "There is no command '" + path + word + "'" + help;
        }
        if (unknown.empty())
            return "A command is missing after 'werkpad-cli" +
                   (path.empty() ? "" : " " + path.substr(0, path.size() - 1)) + "'" + help;
    }
    std::string text = error.what();
    while (!text.empty() && (text.back() == '.' || text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return "Wrong usage (" + text + ")" + help;
}

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_option("--database", options.database,
                   "The office's file; else WERKPAD_DATABASE, else ~/.local/share/werkpad/office.werkpad")
        ->type_name("FILE");
    app.add_option("--user", options.user, "Who signs in; may be left out when only one person can")->type_name("NAME");
    app.add_option("--passphrase-file", options.passphraseFile,
                   "File with the passphrase; else WERKPAD_PASSPHRASE, else it is asked for")
        ->type_name("FILE");
    app.add_option("--today", options.today, "The calendar day to work on, for what-if and reproducible reports")
        ->type_name("DATE");
    app.add_flag("--json", options.json, "Answer with one JSON object");
}

Outcome runChosen(const Command& command, Invocation& invocation)
{
    auto outcome = command(invocation);
    if (!outcome)
        return outcome;
    invocation.output().text().flush();
    if (!invocation.output().text())
        return fail(ErrorKind::FileError, "standard output", "the answer could not be written");
    return outcome;
}

int run(const CommandTree& tree, Console& console)
{
    const auto invocation = Invocation::start(tree.options, console);
    if (!invocation)
        return sayFailure(invocation.error(), {}, tree.options.json, console);
    const auto outcome = runChosen(tree.chosen, **invocation);
    if (!outcome)
        return sayFailure(outcome.error(), (*invocation)->place(), tree.options.json, console);
    if (outcome->attention.empty())
        return static_cast<int>(ExitCode::Done);
    console.err << "werkpad-cli: " << printable(outcome->attention) << '\n';
    return static_cast<int>(ExitCode::NeedsAttention);
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, Console& console)
{
    CLI::App app("Werkpad on the command line: set-up, import, reports and scripts for the office of a Werkplein.",
                 "werkpad-cli");
    CommandTree tree{app, {}, {}};
    addGlobalOptions(app, tree.options);
    app.set_version_flag("--version", "werkpad-cli " WERKPAD_VERSION);
    app.require_subcommand(1);
    app.footer("Example:\n  WERKPAD_PASSPHRASE=... werkpad-cli --database office.werkpad --json info\n"
               "Exit codes: 0 done, 1 done but look at it, 2 wrong usage or input, 3 database cannot be opened,\n"
               "4 not permitted, 5 file cannot be read or written.");
    addDatabaseCommands(tree);
    addPeriodCommand(tree);
    addBsnCommand(tree);
    addSurvivalCommand(tree);
    addIndicatorsCommand(tree);
    addSurveyCommands(tree);
    addTargetCommands(tree);
    addTrainingCommands(tree);
    addPracticeCommands(tree);
    addClientCommands(tree);
    addDiagnosisCommands(tree);
    addContactCommands(tree);
    addAgendaCommand(tree);
    addImportCommands(tree);
    addExportCommands(tree);
    addCaseloadCommand(tree);
    addReportCommands(tree);
    addIntakeCommands(tree);
    addDemoCommand(tree);
    addStaffCommands(tree);
    addOfficeCommands(tree);
    addPlanCommands(tree);
    addAuditCommands(tree);
    addCatalogueCommands(tree);
    addGuidelineCommands(tree);
    addEvidenceCommands(tree);
    addRetentionCommands(tree);
    addShareCommands(tree);
    addSyncCommand(tree);
    addConflictCommands(tree);

    // CLI11 wants the last argument first.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        console.out << app.help();
        return static_cast<int>(ExitCode::Done);
    } catch (const CLI::CallForVersion& version) {
        console.out << version.what() << '\n';
        return static_cast<int>(ExitCode::Done);
    } catch (const CLI::ParseError& error) {
        const bool json = std::ranges::find(arguments, "--json") != arguments.end();
        return sayFailure(refuse(usageSentence(app, error)).value(), {}, json, console);
    }
    return run(tree, console);
}

} // namespace werkpad
