// survey: asking jobseekers and employers how it was.
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/csv_options.h"
#include "app/cli/plan_access.h"
#include "app/cli/row_findings.h"
#include "core/base/text.h"
#include "core/exchange/csv_preview.h"
#include "core/surveys/client_principle.h"
#include "core/surveys/survey_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

// By name or id.
Result<SurveyRound> roundNamed(Workspace& workspace, const std::string& name)
{
    const auto rounds = workspace.surveys().rounds();
    if (!rounds)
        return tl::unexpected(rounds.error());
    const auto found = std::ranges::find_if(*rounds, [&name](const SurveyRound& round) {
        return fold(round.name) == fold(name) || round.id.text() == name;
    });
    if (found == rounds->end())
        return refuse("There is no survey '" + name + "': 'werkpad-cli survey list' shows those there are");
    return *found;
}

Json roundJson(const SurveyRound& round, std::size_t answers)
{
    return {{"id", round.id.text()},
            {"name", round.name},
            {"audience", storedCode(round.audience)},
            {"channel", storedCode(round.channel)},
            {"sent_on", round.sentOn.iso()},
            {"invited", round.invited},
            {"answered", answers}};
}

Outcome answerWithRounds(Workspace& workspace, Invocation& invocation)
{
    const auto rounds = workspace.surveys().rounds();
    if (!rounds)
        return tl::unexpected(rounds.error());
    Json list = Json::array();
    TextTable table({"Survey", "Of", "About", "Sent on", "Asked", "Answered", "Id"});
    for (const auto& round : *rounds) {
        const auto answers = workspace.surveys().answers(round.id);
        if (!answers)
            return tl::unexpected(answers.error());
        list.push_back(roundJson(round, answers->size()));
        table.row({round.name, std::string(storedCode(round.audience)), std::string(storedCode(round.channel)),
                   round.sentOn.iso(), std::to_string(round.invited), std::to_string(answers->size()),
                   round.id.text()});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"surveys", std::move(list)}, {"total", rounds->size()}});
    else if (rounds->empty())
        invocation.output().text() << "There is no survey yet: 'werkpad-cli survey begin' makes one.\n";
    else
        table.print(invocation.output().text());
    return Done{};
}

// --- begin -----------------------------------------------------------------------------------------------------------

struct BeginOptions {
    std::string name{};
    std::string audience{};
    std::string channel = "desk";
    std::string sentOn{};
    int invited = 0;
};

Outcome beginRound(const BeginOptions& options, Invocation& invocation)
{
    SurveyRound round;
    const auto audience = readWord<Audience>("audience", options.audience);
    const auto channel = readWord<Channel>("channel", options.channel);
    const auto sentOn = invocation.readOptionalDay("--sent-on", options.sentOn);
    if (!audience)
        return tl::unexpected(audience.error());
    if (!channel)
        return tl::unexpected(channel.error());
    if (!sentOn)
        return tl::unexpected(sentOn.error());
    round.name = trimmed(options.name);
    round.audience = *audience;
    round.channel = *channel;
    round.sentOn = sentOn->value_or(invocation.today());
    round.invited = options.invited;
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (auto added = (*workspace)->surveys().addRound(round); !added)
        return tl::unexpected(added.error());
    return answerWithRounds(**workspace, invocation);
}

void addBegin(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<BeginOptions>();
    CLI::App& app = addCommand(group, "begin", "A new survey: who was asked, about which channel, and how many",
                               "werkpad-cli survey begin \"najaar 2026 balie\" --audience jobseekers --channel desk "
                               "--sent-on 2026-10-01 --invited 120");
    app.add_option("name", options->name, "What it is called")->type_name("NAME")->required();
    app.add_option("--audience", options->audience, "Who was asked")
        ->check(CLI::IsMember({"jobseekers", "employers"}))
        ->required();
    app.add_option("--channel", options->channel, "Over which the service was that is asked about")
        ->check(CLI::IsMember({"desk", "telephone", "internet", "letter", "home_visit"}));
    app.add_option("--sent-on", options->sentOn, "Else today")->type_name("DATE");
    app.add_option("--invited", options->invited, "How many people were asked")->type_name("N")->required();
    onChosen(app, tree, [options](Invocation& invocation) { return beginRound(*options, invocation); });
}

// --- add -------------------------------------------------------------------------------------------------------------

struct AddOptions {
    std::string round{};
    std::vector<std::string> scores{};
    std::string on{};
    std::string remark{};
};

Outcome addAnswer(const AddOptions& options, Invocation& invocation)
{
    std::string text;
    for (const auto& score : options.scores)
        text.append(text.empty() ? "" : " ").append(score);
    const auto scores = parseScores(text);
    const auto on = invocation.readOptionalDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto round = roundNamed(**workspace, options.round);
    if (!round)
        return tl::unexpected(round.error());
    SurveyAnswer answer;
    answer.round = round->id;
    answer.answeredOn = on->value_or(invocation.today());
    answer.scores = scores ? scoresText(*scores) : text;
    answer.remark = options.remark;
    if (auto added = (*workspace)->surveys().addAnswer(answer); !added)
        return tl::unexpected(added.error());
    return answerWithRounds(**workspace, invocation);
}

void addAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App& app = addCommand(group, "add", "Enter what one person answered; it names nobody",
                               "werkpad-cli survey add \"najaar 2026 balie\" overall=4 heard=5 agreements=3");
    app.add_option("survey", options->round, "Its name or id")->type_name("SURVEY")->required();
    app.add_option("scores", options->scores, "From 1 to 5; 'survey questions' has the codes")
        ->type_name("QUESTION=SCORE")
        ->required();
    app.add_option("--on", options->on, "Day of the answer; else today")->type_name("DATE");
    app.add_option("--remark", options->remark, "In the person's words")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return addAnswer(*options, invocation); });
}

// --- import ----------------------------------------------------------------------------------------------------------

struct ImportOptions {
    std::string file{};
    std::string round{};
    std::vector<std::string> map{};
    CsvOptions csv{};
    std::string rejects{};
    bool dryRun = false;
};

Outcome answerWithImport(const SurveyImport& result, const ImportOptions& options, Invocation& invocation)
{
    const std::uint64_t rejected = result.read - result.created - result.updated - result.unchanged;
    if (invocation.output().isJson()) {
        invocation.output().json({{"read", result.read},
                                  {"created", result.created},
                                  {"updated", result.updated},
                                  {"unchanged", result.unchanged},
                                  {"rejected", rejected},
                                  {"issues", issuesJson(result.rejected)},
                                  {"file", options.file},
                                  {"dry_run", options.dryRun},
                                  {"rejects", rejectsJson(options.rejects)}});
    } else {
        FactSheet facts;
        facts.add("File", options.file);
        facts.add("Read", std::to_string(result.read));
        facts.add(options.dryRun ? "Would be created" : "Created", std::to_string(result.created));
        facts.add(options.dryRun ? "Would be updated" : "Updated", std::to_string(result.updated));
        facts.add("Unchanged", std::to_string(result.unchanged));
        facts.add("Rejected", std::to_string(rejected));
        facts.print(invocation.output().text());
        printIssues(result.rejected, invocation.output().text());
    }
    return Done{notTakenSentence(rejected, result.read, options.file, options.rejects)};
}

// What the headings tell, with what was said at --map.
Result<std::optional<SurveyColumns>> readColumns(const std::vector<MappingChoice>& choices,
                                                 const std::filesystem::path& file, const CsvChoice& csv)
{
    if (choices.empty())
        return std::nullopt;
    const auto preview = previewCsv(file, csv, 0);
    if (!preview)
        return tl::unexpected(preview.error());
    auto columns = withChoices(surveyColumnsOf(preview->header), preview->header, choices);
    if (!columns)
        return tl::unexpected(columns.error());
    return std::optional(std::move(*columns));
}

Outcome importAnswers(const ImportOptions& options, Invocation& invocation)
{
    const auto csv = readCsvChoice(options.csv);
    if (!csv)
        return tl::unexpected(csv.error());
    const auto choices = readMapChoices(options.map);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto round = roundNamed(**workspace, options.round);
    if (!round)
        return tl::unexpected(round.error());
    const auto columns = readColumns(*choices, options.file, *csv);
    if (!columns)
        return tl::unexpected(columns.error());
    SurveyImportRequest request;
    request.columns = *columns;
    request.round = *round;
    request.file = options.file;
    request.csv = *csv;
    request.dryRun = options.dryRun;
    request.rejects = rejectsFile(options.rejects);
    const auto result = (*workspace)->surveys().import(request);
    return result ? answerWithImport(*result, options, invocation) : tl::unexpected(result.error());
}

void addImport(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App& app =
        addCommand(group, "import",
                   "Answers from a CSV with a column per question, a row per person; importing it again "
                   "changes only what differs",
                   "werkpad-cli survey import answers.csv --survey \"najaar 2026 balie\" --map overall=Rapportcijfer "
                   "--map date=Ingevuld");
    app.add_option("file", options->file, "The CSV")->type_name("FILE")->required();
    app.add_option("--survey", options->round, "Its name or id")->type_name("SURVEY")->required();
    app.add_option("--map", options->map,
                   "Which column is which field: date, remark, number (by which a row is known again) or the code of a "
                   "question ('survey questions' has them); an empty column leaves the field out")
        ->type_name("field=column")
        ->allow_extra_args(false);
    addCsvOptions(app, options->csv);
    app.add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    addRejectsOption(app, options->rejects);
    onChosen(app, tree, [options](Invocation& invocation) { return importAnswers(*options, invocation); });
}

// --- list, questions, remove -----------------------------------------------------------------------------------------

Outcome listRounds(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithRounds(**workspace, invocation) : tl::unexpected(workspace.error());
}

Outcome listQuestions(Invocation& invocation)
{
    Json list = Json::array();
    TextTable table({"Code", "Jobseekers", "Employers", "Question"});
    for (const auto& principle : clientPrinciples()) {
        Json audiences = Json::array();
        for (const Audience audience : principle.audiences)
            audiences.push_back(storedCode(audience));
        list.push_back({{"code", principle.code},
                        {"audiences", std::move(audiences)},
                        {"dutch", principle.dutch},
                        {"english", principle.english}});
        table.row({principle.code, principle.isFor(Audience::Jobseekers) ? "yes" : "",
                   principle.isFor(Audience::Employers) ? "yes" : "", principle.dutch});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"questions", std::move(list)}});
    else
        table.print(invocation.output().text());
    return Done{};
}

Outcome removeRound(const std::string& name, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto round = roundNamed(**workspace, name);
    if (!round)
        return tl::unexpected(round.error());
    if (auto removed = (*workspace)->surveys().removeRound(round->id); !removed)
        return tl::unexpected(removed.error());
    return answerWithRounds(**workspace, invocation);
}

void addRemove(CLI::App& group, CommandTree& tree)
{
    const auto name = std::make_shared<std::string>();
    CLI::App& app = addCommand(group, "remove", "Take out a survey with all its answers",
                               "werkpad-cli survey remove \"najaar 2026 balie\"");
    app.add_option("survey", *name, "Its name or id")->type_name("SURVEY")->required();
    onChosen(app, tree, [name](Invocation& invocation) { return removeRound(*name, invocation); });
}

} // namespace

void addSurveyCommands(CommandTree& tree)
{
    CLI::App& group =
        addGroup(tree.root, "survey", "Ask jobseekers and employers how satisfied they are", "werkpad-cli survey list");
    addBegin(group, tree);
    addAdd(group, tree);
    addImport(group, tree);
    onChosen(addCommand(group, "list", "The surveys, newest first", "werkpad-cli survey list"), tree, listRounds);
    onChosen(addCommand(group, "questions", "What surveys ask: the client principles; needs no database",
                        "werkpad-cli survey questions"),
             tree, listQuestions);
    addRemove(group, tree);
}

} // namespace werkpad
