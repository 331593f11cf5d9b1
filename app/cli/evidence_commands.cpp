#include "app/cli/evidence_commands.h"

#include "app/cli/client_input.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/csv_options.h"
#include "app/cli/outcome_json.h"
#include "app/cli/row_findings.h"
#include "app/cli/service_json.h"
#include "core/base/reference_codes.h"
#include "core/evidence/research_rules.h"
#include "core/segmentation/client_group.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace werkpad
{

namespace
{

// --- import ----------------------------------------------------------------------------------------------------------

struct ResearchOptions {
    std::string file{};
    std::string name{};
    std::vector<std::string> map{};
    double unitDays = 1;
    std::string asOf{};
    bool replace = false;
    bool dryRun = false;
    std::string rejects{};
    CsvOptions csv{};
};

constexpr const char* kMapHelp =
    "Which column is what: start (first day), end (last day) or duration, event (0 open, 1 work, 2 part-time work, "
    "3 otherwise) or event.1, event.2, event.3 (columns of 0 and 1), group.NAME (what is compared)";

Result<void> addColumn(ResearchColumns& columns, const std::string& choice)
{
    const auto parts = splitAssignment(choice);
    if (!parts)
        return refuse("'" + choice + "' at --map is no assignment: write it as start=column");
    const auto& [field, column] = *parts;
    if (field == "start")
        columns.start = column;
    else if (field == "end")
        columns.end = column;
    else if (field == "duration")
        columns.duration = column;
    else if (field == "event")
        columns.event = column;
    else if (field == "event.1" || field == "event.2" || field == "event.3")
        columns.events.emplace_back(static_cast<ResearchExit>(field.back() - '0'), column);
    else if (field.starts_with("group.") && field.size() > 6)
        columns.traits.emplace_back(field.substr(6), column);
    else
        return refuse("'" + field +
                      "' at --map is nothing that research has: choose start, end, duration, event, "
                      "event.1, event.2, event.3 or group.NAME");
    return {};
}

Result<ResearchRequest> readRequest(const ResearchOptions& options, Invocation& invocation)
{
    ResearchRequest request;
    request.file = options.file;
    request.name = options.name;
    request.replace = options.replace;
    request.dryRun = options.dryRun;
    request.rejects = rejectsFile(options.rejects);
    request.columns.unitDays = options.unitDays;
    for (const auto& choice : options.map)
        if (auto added = addColumn(request.columns, choice); !added)
            return tl::unexpected(added.error());
    const auto asOf = invocation.readOptionalDay("--as-of", options.asOf);
    if (!asOf)
        return tl::unexpected(asOf.error());
    request.asOf = *asOf;
    const auto csv = readCsvChoice(options.csv);
    if (!csv)
        return tl::unexpected(csv.error());
    request.csv = *csv;
    return request;
}

void answerWithImport(const ResearchImport& result, const ResearchOptions& options, Invocation& invocation)
{
    if (invocation.output().isJson()) {
        invocation.output().json({{"name", options.name},
                                  {"read", result.read},
                                  {"accepted", result.accepted},
                                  {"rejected", result.rejected},
                                  {"open", result.open},
                                  {"created", result.created},
                                  {"removed", result.removed},
                                  {"unchanged", result.unchanged},
                                  {"as_of", result.asOf ? Json(result.asOf->iso()) : Json()},
                                  {"issues", issuesJson(result.issues)},
                                  {"file", options.file},
                                  {"dry_run", options.dryRun},
                                  {"rejects", rejectsJson(options.rejects)}});
        return;
    }
    FactSheet facts;
    facts.add("Study", options.name);
    facts.add("Read", std::to_string(result.read));
    facts.add("Accepted", std::to_string(result.accepted));
    facts.add("Of which open", std::to_string(result.open));
    facts.add("Rejected", std::to_string(result.rejected));
    facts.add(options.dryRun ? "Would be new" : "New", std::to_string(result.created));
    facts.add(options.dryRun ? "Would be removed" : "Removed", std::to_string(result.removed));
    facts.add("Unchanged", std::to_string(result.unchanged));
    if (result.asOf)
        facts.add("Known until", result.asOf->iso());
    facts.print(invocation.output().text());
    printIssues(result.issues, invocation.output().text());
}

Outcome importResearch(const ResearchOptions& options, Invocation& invocation)
{
    const auto request = readRequest(options, invocation);
    if (!request)
        return tl::unexpected(request.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto result = (*workspace)->evidence().importResearch(*request);
    if (!result)
        return tl::unexpected(result.error());
    answerWithImport(*result, options, invocation);
    return Done{notTakenSentence(result->rejected, result->read, options.file, options.rejects)};
}

// --- studies ---------------------------------------------------------------------------------------------------------

Outcome answerWithStudies(Workspace& workspace, Json json, Invocation& invocation)
{
    const auto studies = workspace.evidence().studies();
    if (!studies)
        return tl::unexpected(studies.error());
    json["studies"] = Json::array();
    TextTable table({"Study", "Spells", "Known until", "Read on", "File"});
    for (const auto& [study, spells] : *studies) {
        json["studies"].push_back({{"id", study.id.text()},
                                   {"name", study.name},
                                   {"spells", spells},
                                   {"as_of", study.asOf ? Json(study.asOf->iso()) : Json()},
                                   {"imported_on", study.importedOn.iso()},
                                   {"file", study.fileName}});
        table.row({study.name, std::to_string(spells), study.asOf ? study.asOf->iso() : std::string{},
                   study.importedOn.iso(), study.fileName});
    }
    if (invocation.output().isJson())
        invocation.output().json(json);
    else
        table.print(invocation.output().text());
    return Done{};
}

Outcome listStudies(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithStudies(**workspace, Json::object(), invocation) : tl::unexpected(workspace.error());
}

Outcome removeStudy(const std::string& name, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (auto removed = (*workspace)->evidence().removeStudy(name); !removed)
        return tl::unexpected(removed.error());
    return answerWithStudies(**workspace, {{"removed", name}}, invocation);
}

struct StudyOptions {
    std::string name{};
    std::string trait{};
    bool fullTime = false;
};

Json groupJson(const StudyGroup& group)
{
    Json json{{"name", group.name},      {"n", group.spells},
              {"to_work", group.toWork}, {"other_exits", group.otherExits},
              {"open", group.open},      {"horizons", Json::array()}};
    for (const auto& horizon : group.horizons)
        json["horizons"].push_back({{"months", horizon.months},
                                    {"share", horizon.share ? Json(*horizon.share) : Json()},
                                    {"low", horizon.interval ? Json(horizon.interval->low) : Json()},
                                    {"high", horizon.interval ? Json(horizon.interval->high) : Json()}});
    return json;
}

std::string horizonText(const HorizonShare& horizon, std::uint64_t people)
{
    if (!horizon.share)
        return "too little data (n = " + std::to_string(people) + ")";
    const auto percent = [](double share) { return std::to_string(std::lround(100 * share)); };
    return percent(*horizon.share) + " %" +
           (horizon.interval ? " (" + percent(horizon.interval->low) + "-" + percent(horizon.interval->high) + ")"
                             : std::string{});
}

void printStudy(const StudyFigures& figures, std::ostream& out)
{
    TextTable table({"Group", "Spells", "To work", "Otherwise", "Open", "Work in 6 months", "12 months", "24 months"});
    for (const auto& group : figures.groups)
        table.row({group.name.empty() ? "(all or not known)" : group.name, std::to_string(group.spells),
                   std::to_string(group.toWork), std::to_string(group.otherExits), std::to_string(group.open),
                   horizonText(group.horizons[0], group.spells), horizonText(group.horizons[1], group.spells),
                   horizonText(group.horizons[2], group.spells)});
    table.print(out);
}

Outcome showStudy(const StudyOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto spells = (*workspace)->evidence().spellsOf(options.name);
    if (!spells)
        return tl::unexpected(spells.error());
    const auto traits = traitsOf(*spells);
    if (!options.trait.empty() && std::ranges::find(traits, options.trait) == traits.end())
        return refuse("The study has nothing called '" + options.trait + "' to compare by: read it with --map group." +
                      options.trait + "=column");
    const auto figures =
        studyFigures(*spells, options.trait, options.fullTime ? WorkCounted::FullTimeOnly : WorkCounted::AnySize);
    if (!invocation.output().isJson()) {
        printStudy(figures, invocation.output().text());
        return Done{};
    }
    Json groups = Json::array();
    for (const auto& group : figures.groups)
        groups.push_back(groupJson(group));
    invocation.output().json({{"name", options.name},
                              {"by", options.trait},
                              {"traits", traits},
                              {"full_time_only", options.fullTime},
                              {"fewest", kFewestForRate},
                              {"groups", std::move(groups)},
                              {"logrank", figures.pace ? Json{{"chi2", figures.pace->chiSquare},
                                                              {"df", figures.pace->degreesOfFreedom},
                                                              {"p", figures.pace->p}}
                                                       : Json()}});
    return Done{};
}

// --- own dossiers ----------------------------------------------------------------------------------------------------

struct ServicesOptions {
    std::string period = "0-3";
    std::string group = std::string(kEveryone);
    bool fullTime = false;
};

Outcome showServices(const ServicesOptions& options, Invocation& invocation)
{
    const auto period = parsePeriod(options.period);
    if (!period)
        return refuse("'" + options.period + "' is no period: choose before, 0-3, 3-6, 6-12 or >12");
    if (!isKnownGroup(options.group))
        return refuse("There is no client group '" + options.group +
                      "': give everyone, theme:youth, regime:WW or "
                      "self_reliance:limited, for example");
    std::vector<ServiceQuestion> questions;
    for (const auto& type : referenceCodes(CodeList::ServiceTypes))
        questions.push_back(
            {type.code, *period, options.group, options.fullTime ? WorkCounted::FullTimeOnly : WorkCounted::AnySize});
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto outcomes = (*workspace)->evidence().outcomes(questions);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    Json list = Json::array();
    TextTable table({"Service", "What became of clients", "Mind"});
    for (const auto& outcome : *outcomes) {
        Json json{{"service", typeName(outcome.question.serviceType)}, {"type", outcome.question.serviceType}};
        addOutcome(json, outcome);
        list.push_back(std::move(json));
        if (outcome.people > 0)
            table.row({typeName(outcome.question.serviceType), outcomeText(outcome), outcomeWarning(outcome)});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"period", options.period},
                                  {"group", options.group},
                                  {"full_time_only", options.fullTime},
                                  {"fewest", kFewestForSuggestion},
                                  {"services", std::move(list)}});
    else
        table.print(invocation.output().text());
    return Done{};
}

} // namespace

void addResearchImport(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ResearchOptions>();
    CLI::App& app = addCommand(group, "research",
                               "Spells of unemployment of a study by others, kept apart from the office's own "
                               "dossiers: good rows in, others out with reasons. Exit code 1 when rows need attention",
                               "werkpad-cli import research duur.csv --map start=begin --map end=eind "
                               "--map group.benefit=ww --name \"Onderzoek 2009\"");
    app.add_option("file", options->file, "CSV in any common encoding, with headings")->type_name("FILE")->required();
    app.add_option("--name", options->name, "Of the study, beside every figure")->type_name("TEXT")->required();
    app.add_option("--map", options->map, kMapHelp)->type_name("field=column")->allow_extra_args(false)->required();
    app.add_option("--unit", options->unitDays, "How many days a duration of 1 is; 1 when not given")
        ->type_name("DAYS")
        ->check(CLI::Range(0.001, 1000.0));
    app.add_option("--as-of", options->asOf, "Until when exits are known; else the last day in the file")
        ->type_name("DATE");
    app.add_flag("--replace", options->replace, "Take the place of what a study of this name says now");
    app.add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    addRejectsOption(app, options->rejects);
    addCsvOptions(app, options->csv);
    onChosen(app, tree, [options](Invocation& invocation) { return importResearch(*options, invocation); });
}

void addEvidenceCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "evidence", "What became of clients after a service, and research by others",
                               "werkpad-cli evidence services --period 3-6");
    onChosen(addCommand(group, "studies", "The research that was read in", "werkpad-cli evidence studies"), tree,
             listStudies);
    const auto study = std::make_shared<StudyOptions>();
    CLI::App& show = addCommand(group, "study", "Which share of a study had work after 6, 12 and 24 months",
                                "werkpad-cli evidence study \"Onderzoek 2009\" --by benefit");
    show.add_option("name", study->name, "The study")->type_name("TEXT")->required();
    show.add_option("--by", study->trait, "What is compared: a group.NAME it was read with")->type_name("NAME");
    show.add_flag("--full-time", study->fullTime, "Part-time work does not count as work");
    onChosen(show, tree, [study](Invocation& invocation) { return showStudy(*study, invocation); });

    const auto name = std::make_shared<std::string>();
    CLI::App& remove =
        addCommand(group, "remove", "Remove a study with its spells", "werkpad-cli evidence remove \"Onderzoek 2009\"");
    remove.add_option("name", *name, "The study")->type_name("TEXT")->required();
    onChosen(remove, tree, [name](Invocation& invocation) { return removeStudy(*name, invocation); });

    const auto options = std::make_shared<ServicesOptions>();
    CLI::App& services = addCommand(group, "services",
                                    "Who had work within half a year of the start of a service, by type: the "
                                    "office's own dossiers",
                                    "werkpad-cli evidence services --period 3-6 --group theme:youth");
    services.add_option("--period", options->period, "In which the service began: 0-3, 3-6, 6-12 or >12")
        ->type_name("PERIOD");
    services.add_option("--group", options->group, "Of which client group; everyone when not given")->type_name("CODE");
    services.add_flag("--full-time", options->fullTime, "Part-time work does not count as work");
    onChosen(services, tree, [options](Invocation& invocation) { return showServices(*options, invocation); });
}

} // namespace werkpad
