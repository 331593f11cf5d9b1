#include "app/cli/occupation_commands.h"

#include "app/cli/command_tree.h"
#include "app/cli/csv_options.h"
#include "app/cli/row_findings.h"
#include "core/occupations/occupation_rules.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

// --- import ----------------------------------------------------------------------------------------------------------

struct ImportOptions {
    std::string file{};
    CsvOptions csv{};
    bool dryRun = false;
};

void printImport(const OccupationImport& result, const ImportOptions& options, std::ostream& out)
{
    FactSheet facts;
    facts.add("File", options.file);
    facts.add("Read", std::to_string(result.read));
    facts.add(options.dryRun ? "Would be created" : "Created", std::to_string(result.created));
    facts.add(options.dryRun ? "Would be updated" : "Updated", std::to_string(result.updated));
    facts.add("Unchanged", std::to_string(result.unchanged));
    facts.add("Rejected", std::to_string(result.rejected.size()));
    facts.print(out);
    printIssues(result.rejected, out);
}

Outcome importOccupations(const ImportOptions& options, Invocation& invocation)
{
    const auto csv = readCsvChoice(options.csv);
    if (!csv)
        return tl::unexpected(csv.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto result = (*workspace)->occupations().import(options.file, *csv, options.dryRun);
    if (!result)
        return tl::unexpected(result.error());
    if (invocation.output().isJson())
        invocation.output().json({{"read", result->read},
                                  {"created", result->created},
                                  {"updated", result->updated},
                                  {"unchanged", result->unchanged},
                                  {"quarantined", 0},
                                  {"rejected", result->rejected.size()},
                                  {"issues", issuesJson(result->rejected)},
                                  {"file", options.file},
                                  {"dry_run", options.dryRun}});
    else
        printImport(*result, options, invocation.output().text());
    if (result->rejected.empty())
        return Done{};
    return Done{std::to_string(result->rejected.size()) + " of " + std::to_string(result->read) + " rows in " +
                options.file + " were not taken: look at the issues in the answer."};
}

// --- occupations -----------------------------------------------------------------------------------------------------

struct SearchOptions {
    std::string text{};
    std::size_t limit = 20;
};

Outcome searchOccupations(const SearchOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto all = (*workspace)->occupations().all();
    if (!all)
        return tl::unexpected(all.error());
    const auto matches = matchingOccupations(*all, options.text, options.limit);
    if (invocation.output().isJson()) {
        Json list = Json::array();
        for (const auto& [occupation, as] : matches)
            list.push_back({{"code", occupation->code}, {"name", occupation->name}, {"found_as", as}});
        invocation.output().json({{"occupations", std::move(list)}, {"total", all->size()}});
        return Done{};
    }
    if (all->empty())
        invocation.output().text()
            << "No occupations are known yet: read them with 'werkpad-cli import occupations'.\n";
    else if (matches.empty())
        invocation.output().text() << "No occupation is called so: try the beginning of another word.\n";
    else {
        TextTable table({"Code", "Occupation", "Found as"});
        for (const auto& [occupation, as] : matches)
            table.row({occupation->code, occupation->name, as == occupation->name ? std::string{} : as});
        table.print(invocation.output().text());
    }
    return Done{};
}

} // namespace

void addOccupationImport(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App& app = addCommand(group, "occupations",
                               "The list of occupations that wanted work is chosen from: the CSV of ESCO in Dutch",
                               "werkpad-cli import occupations occupations_nl.csv");
    app.add_option("file", options->file, "The CSV, as downloaded from esco.ec.europa.eu")
        ->type_name("FILE")
        ->required();
    addCsvOptions(app, options->csv);
    app.add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    onChosen(app, tree, [options](Invocation& invocation) { return importOccupations(*options, invocation); });
}

void addOccupationSearch(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App& app = addCommand(group, "occupations", "Occupations by what people call them",
                               "werkpad-cli catalogue occupations verpleeg");
    app.add_option("text", options->text, "The beginning of a word of it")->type_name("TEXT")->required();
    app.add_option("--limit", options->limit, "At most so many; 20 when not given")->type_name("N");
    onChosen(app, tree, [options](Invocation& invocation) { return searchOccupations(*options, invocation); });
}

} // namespace werkpad
