#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/csv_options.h"
#include "app/cli/evidence_commands.h"
#include "app/cli/occupation_commands.h"
#include "app/cli/progress_bar.h"
#include "app/cli/row_findings.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

struct ImportOptions {
    std::vector<std::string> words{}; // the file, and what followed the first of several choices after --map
    std::vector<std::string> choices{};
    std::string profile{};
    CsvOptions csv{};
    std::string rejects{};
    bool dryRun = false;
};

// `--map a=b c=d` leaves c=d among the words: the one without "=" is the file.
struct Words {
    std::vector<std::string> files{};
    std::vector<std::string> choices{};
};

Words sorted(const ImportOptions& options)
{
    Words words{{}, options.choices};
    std::error_code ignored;
    for (const auto& word : options.words) {
        const bool isChoice = word.find('=') != std::string::npos && !std::filesystem::exists(word, ignored);
        (isChoice ? words.choices : words.files).push_back(word);
    }
    return words;
}

Result<ImportRequest> readRequest(const ImportOptions& options)
{
    const auto words = sorted(options);
    if (words.files.size() != 1)
        return refuse("One file is imported at a time: give its name after 'import clients'");
    ImportRequest request;
    request.file = words.files.front();
    request.dryRun = options.dryRun;
    request.rejects = rejectsFile(options.rejects);
    if (!options.profile.empty()) {
        request.reading.profile = parseProfile(options.profile);
        if (!request.reading.profile)
            return refuse("There is no profile '" + options.profile + "': choose werkpad or rvig-gba-v");
    }
    const auto csv = readCsvChoice(options.csv);
    if (!csv)
        return tl::unexpected(csv.error());
    request.reading.csv = *csv;
    auto choices = readMapChoices(words.choices);
    if (!choices)
        return tl::unexpected(choices.error());
    request.reading.choices = std::move(*choices);
    return request;
}

std::string_view stageText(ImportStage stage)
{
    switch (stage) {
    case ImportStage::Checking:
        return "Reading";
    case ImportStage::Importing:
        return "Importing";
    case ImportStage::Finishing:
        return "Finishing";
    }
    return "";
}

Result<ImportResult> runImport(const ImportRequest& request, Workspace& workspace, Console& console)
{
    std::optional<ProgressBar> bar;
    std::optional<ImportStage> shown;
    ImportWatch watch;
    watch.progress = [&](const ImportProgress& progress) {
        if (shown != progress.stage)
            bar.emplace(console, std::string(stageText(progress.stage)));
        shown = progress.stage;
        bar->show(progress.done, progress.total);
    };
    return workspace.imports().importClients(request, watch);
}

Json resultJson(const ImportResult& result, const ImportRequest& request)
{
    Json notes = Json::array();
    for (const auto& finding : result.fileFindings)
        notes.push_back(findingText(finding));
    return {{"read", result.read},
            {"created", result.created},
            {"updated", result.updated},
            {"unchanged", result.unchanged},
            {"quarantined", result.quarantined},
            {"rejected", result.rejected},
            {"issues", issuesJson(result.issues)},
            {"issue_count", result.issueCount},
            {"notes", issuesJson(result.notes)},
            {"note_count", result.noteCount},
            {"file", request.file.string()},
            {"file_notes", notes},
            {"profile", profileCode(result.profile)},
            {"dry_run", request.dryRun},
            {"rejects", rejectsJson(request.rejects ? request.rejects->string() : std::string{})}};
}

void printResult(const ImportResult& result, const ImportRequest& request, std::ostream& out)
{
    FactSheet facts;
    facts.add("File", request.file.string());
    facts.add("Profile", std::string(profileCode(result.profile)));
    facts.add("Read", std::to_string(result.read));
    facts.add(request.dryRun ? "Would be created" : "Created", std::to_string(result.created));
    facts.add(request.dryRun ? "Would be updated" : "Updated", std::to_string(result.updated));
    facts.add("Unchanged", std::to_string(result.unchanged));
    facts.add("Quarantined", std::to_string(result.quarantined));
    facts.add("Rejected", std::to_string(result.rejected));
    facts.print(out);
    for (const auto& finding : result.fileFindings)
        out << printable(findingText(finding)) << '\n';
    printIssues(result.issues, out);
}

std::string attentionFor(const ImportResult& result, const ImportRequest& request, const std::string& rejects)
{
    if (!result.needsAttention())
        return {};
    return std::to_string(result.quarantined) + " quarantined, " + std::to_string(result.rejected) + " rejected and " +
           std::to_string(result.issueCount) + " issue(s) of " + std::to_string(result.read) + " people in " +
           request.file.string() + ": " + lookAtIssues(rejects);
}

Outcome importClients(const ImportOptions& options, Invocation& invocation)
{
    const auto request = readRequest(options);
    if (!request)
        return tl::unexpected(request.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto result = runImport(*request, **workspace, invocation.console());
    if (!result)
        return tl::unexpected(result.error());
    if (invocation.output().isJson())
        invocation.output().json(resultJson(*result, *request));
    else
        printResult(*result, *request, invocation.output().text());
    return Done{attentionFor(*result, *request, options.rejects)};
}

} // namespace

void addImportCommands(CommandTree& tree)
{
    CLI::App& group =
        addGroup(tree.root, "import", "Bring in data from files", "werkpad-cli import clients klanten.csv --dry-run");
    const auto options = std::make_shared<ImportOptions>();
    CLI::App& app = addCommand(group, "clients",
                               "People from a CSV file: good rows in, others out with reasons; importing a file again "
                               "changes only what it says differently. Exit code 1 when rows need attention",
                               "werkpad-cli import clients klanten.csv --map surname=Achternaam --rejects niet.csv");
    app.add_option("file", options->words, "CSV in any common encoding, with headings")->type_name("FILE")->required();
    app.add_option("--profile", options->profile, "werkpad or rvig-gba-v; else by the headings")->type_name("NAME");
    addCsvOptions(app, options->csv);
    app.add_option("--map", options->choices, "Which column is which field; an empty column leaves the field out")
        ->type_name("field=column")
        ->allow_extra_args(false);
    app.add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    addRejectsOption(app, options->rejects);
    onChosen(app, tree, [options](Invocation& invocation) { return importClients(*options, invocation); });
    addOccupationImport(group, tree);
    addResearchImport(group, tree);
}

} // namespace werkpad
