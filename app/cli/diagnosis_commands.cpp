#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/diagnosis_json.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/diagnosis/instrument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

struct DiagnosisOptions {
    ClientChoice choice{};
    bool broad = false;
    std::string kind{};
    std::string text{};
    std::string judgement{};
    std::string weighing{};
    std::string decision{};
    std::string level{};
    std::string instrument{};
    std::vector<std::string> scores{};
    std::string on{};
    std::string remark{};
};

template <class T>
Result<void> outcomeOf(const Result<T>& result)
{
    return result ? Result<void>{} : tl::unexpected(result.error());
}

// Answers with the diagnosis that is open, else with the newest.
Outcome answerWithDiagnosis(Workspace& workspace, ClientId client, Invocation& invocation)
{
    const auto all = workspace.diagnoses().ofClient(client);
    if (!all)
        return tl::unexpected(all.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    auto& output = invocation.output();
    const DiagnosisWithEntries* shown = all->open();
    if (!shown && !all->diagnoses.empty())
        shown = &all->diagnoses.front();
    if (output.isJson())
        output.json({{"diagnosis", shown ? diagnosisJson(*shown, *all, *names) : Json()}});
    else if (shown)
        printDiagnosis(*shown, *all, *names, output.text());
    else
        output.text() << "No diagnosis has been made yet.\n";
    return Done{};
}

// Opens the dossier, does the work, answers with the diagnosis.
template <class Work>
Outcome onClient(const ClientChoice& choice, Invocation& invocation, const Work& work)
{
    const auto open = openClient(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    Workspace& workspace = *open->workspace;
    if (auto done = work(workspace, open->dossier.client.id); !done)
        return tl::unexpected(done.error());
    return answerWithDiagnosis(workspace, open->dossier.client.id, invocation);
}

// The same for work on the diagnosis that is open.
template <class Work>
Outcome onOpenDiagnosis(const ClientChoice& choice, Invocation& invocation, const Work& work)
{
    return onClient(choice, invocation, [&](Workspace& workspace, ClientId client) -> Result<void> {
        const auto all = workspace.diagnoses().ofClient(client);
        if (!all)
            return tl::unexpected(all.error());
        const DiagnosisWithEntries* open = all->open();
        if (!open)
            return refuse("No diagnosis is open for this client: begin one with 'werkpad-cli diagnosis start'");
        return work(workspace.diagnoses(), open->diagnosis);
    });
}

template <class E>
Result<E> readCode(const std::string& what, const std::string& text)
{
    E value{};
    if (fromValue(Value(text), value))
        return value;
    const auto codes = storedCodes(E{});
    return refuse("'" + text + "' is no " + what + ": choose " + listed(codes));
}

Result<ServiceLevel> readLevel(const std::string& text)
{
    constexpr std::array<std::string_view, 4> kLevels{"none", "basic", "intensive", "elsewhere"};
    if (std::ranges::find(kLevels, text) == kLevels.end())
        return refuse("'" + text + "' is no level of service: choose " + listed(kLevels));
    return readCode<ServiceLevel>("level of service", text);
}

// --- the commands ----------------------------------------------------------------------------------------------------

Outcome start(const DiagnosisOptions& options, Invocation& invocation)
{
    return onClient(options.choice, invocation, [&](Workspace& workspace, ClientId client) {
        return outcomeOf(
            workspace.diagnoses().start(client, options.broad ? DiagnosisWidth::Broad : DiagnosisWidth::Narrow));
    });
}

Outcome add(const DiagnosisOptions& options, Invocation& invocation)
{
    const auto kind = readCode<DiagnosisEntryKind>("kind of note", options.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    return onOpenDiagnosis(options.choice, invocation, [&](DiagnosisActions& actions, const Diagnosis& diagnosis) {
        DiagnosisEntry entry;
        entry.diagnosis = diagnosis.id;
        entry.kind = *kind;
        entry.text = options.text;
        return outcomeOf(actions.addEntry(entry));
    });
}

Outcome widen(const DiagnosisOptions& options, Invocation& invocation)
{
    return onOpenDiagnosis(options.choice, invocation, [&](DiagnosisActions& actions, const Diagnosis& diagnosis) {
        return outcomeOf(actions.widen(diagnosis.id));
    });
}

Outcome judge(const DiagnosisOptions& options, Invocation& invocation)
{
    if (options.judgement.empty() && options.weighing.empty())
        return refuse("Nothing is judged: give --judgement TEXT, --weighing TEXT or both");
    return onOpenDiagnosis(options.choice, invocation, [&](DiagnosisActions& actions, const Diagnosis& before) {
        Diagnosis after = before;
        if (!options.judgement.empty())
            after.judgement = options.judgement;
        if (!options.weighing.empty())
            after.weighing = options.weighing;
        return outcomeOf(actions.update(before, after));
    });
}

Outcome decide(const DiagnosisOptions& options, Invocation& invocation)
{
    const auto level = readLevel(options.level);
    if (!level)
        return tl::unexpected(level.error());
    return onOpenDiagnosis(options.choice, invocation, [&](DiagnosisActions& actions, const Diagnosis& before) {
        Diagnosis after = before;
        after.decision = options.decision;
        after.level = *level;
        return outcomeOf(actions.decide(before, after));
    });
}

// "finances=3"; the number is judged by core.
Result<std::vector<Score>> readScores(const std::vector<std::string>& assignments)
{
    std::vector<Score> scores;
    for (const auto& assignment : assignments) {
        const auto parts = splitAssignment(assignment);
        if (!parts)
            return tl::unexpected(parts.error());
        const auto value = parseInteger(parts->second);
        if (!value || *value < -1000 || *value > 1000)
            return refuse("'" + parts->second + "' at " + parts->first + " is no score: give a whole number");
        if (scoreOf(scores, parts->first))
            return refuse("'" + parts->first + "' is scored twice: give it one number");
        scores.push_back({parts->first, static_cast<int>(*value)});
    }
    return scores;
}

Outcome assess(const DiagnosisOptions& options, Invocation& invocation)
{
    const Instrument* instrument = findInstrument(options.instrument);
    if (!instrument) {
        std::vector<std::string_view> codes;
        for (const auto& known : knownInstruments())
            codes.push_back(known.code);
        return refuse("There is no instrument '" + options.instrument + "': choose " + listed(codes));
    }
    const auto on = invocation.readOptionalDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    const auto scores = readScores(options.scores);
    if (!scores)
        return tl::unexpected(scores.error());
    return onClient(options.choice, invocation, [&](Workspace& workspace, ClientId client) {
        Assessment assessment;
        assessment.client = client;
        assessment.instrument = instrument->code;
        assessment.takenOn = on->value_or(invocation.today());
        assessment.scores = formatScores(*instrument, *scores);
        assessment.remark = options.remark;
        return outcomeOf(workspace.diagnoses().assess(assessment));
    });
}

// --- their options ---------------------------------------------------------------------------------------------------

constexpr auto kId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

struct Described {
    const char* name;
    const char* description;
    const char* example; // what follows "werkpad-cli diagnosis NAME ID"
};

template <class Run>
std::pair<CLI::App&, std::shared_ptr<DiagnosisOptions>> addOne(CLI::App& group, CommandTree& tree,
                                                               const Described& command, const Run& run)
{
    const auto options = std::make_shared<DiagnosisOptions>();
    CLI::App& app = addCommand(group, command.name, command.description,
                               std::string("werkpad-cli diagnosis ") + command.name + " " + kId + command.example);
    addClientChoice(app, options->choice);
    onChosen(app, tree, [options, run](Invocation& invocation) { return run(*options, invocation); });
    return {app, options};
}

void addWriting(CLI::App& group, CommandTree& tree)
{
    const auto [adding, added] =
        addOne(group, tree,
               {"add", "Write a note: impression, reasoning, argument, activity, chance, risk or source",
                " impression \"Zoekt elke week, schrijft goede brieven\""},
               add);
    adding.add_option("kind", added->kind, "impression, reasoning, argument, activity, chance, risk or source")
        ->type_name("KIND")
        ->required();
    adding.add_option("text", added->text, "In words the client may read; work ability, no illnesses")
        ->type_name("TEXT")
        ->required();
    const auto [judging, judged] =
        addOne(group, tree,
               {"judge", "Write the judgement, and what was weighed against what; what is not given stays",
                " --judgement \"Kan binnen drie maanden aan het werk\""},
               judge);
    judging.add_option("--judgement", judged->judgement, "What follows from the impressions")->type_name("TEXT");
    judging.add_option("--weighing", judged->weighing, "What was weighed against what; a broad diagnosis needs it")
        ->type_name("TEXT");
}

void addAssess(CLI::App& group, CommandTree& tree)
{
    const auto [app, options] =
        addOne(group, tree,
               {"assess", "Record the scores of an instrument; earlier scores stay", " zrm finances=3 work=2"}, assess);
    app.add_option("instrument", options->instrument, "zrm (13 domains, 1-5) or participation_ladder (step, 1-6)")
        ->type_name("INSTRUMENT")
        ->required();
    app.add_option("scores", options->scores, "What was scored")->type_name("ITEM=SCORE")->required();
    app.add_option("--on", options->on, "The day it was taken; else today")->type_name("DATE");
    app.add_option("--remark", options->remark, "Explanation")->type_name("TEXT");
}

void addDecide(CLI::App& group, CommandTree& tree)
{
    const auto [app, options] = addOne(group, tree,
                                       {"decide", "Take the decision; the diagnosis stays as it is from then on",
                                        " --decision \"Zelf zoeken, over zes weken bellen\" --level basic"},
                                       decide);
    app.add_option("--decision", options->decision, "The decision in words the client may read")
        ->type_name("TEXT")
        ->required();
    app.add_option("--level", options->level, "none, basic, intensive or elsewhere")->type_name("LEVEL")->required();
}

} // namespace

void addDiagnosisCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "diagnosis", "From impressions to a judgement to a decision",
                               std::string("werkpad-cli diagnosis show ") + kId);
    const auto [app, options] =
        addOne(group, tree, {"start", "Begin a diagnosis: narrow, for a quick judgement, or broad", " --broad"}, start);
    app.add_flag("--broad", options->broad, "Broad: it cannot be decided without a weighed judgement");
    addWriting(group, tree);
    addOne(group, tree, {"widen", "Make the open diagnosis broad; everything in it stays", ""}, widen);
    addAssess(group, tree);
    addDecide(group, tree);
    addOne(group, tree, {"show", "The open diagnosis, else the newest, with scores and earlier diagnoses", ""},
           [](const DiagnosisOptions& chosen, Invocation& invocation) {
               return onClient(chosen.choice, invocation, [](Workspace&, ClientId) { return Result<void>{}; });
           });
}

} // namespace werkpad
