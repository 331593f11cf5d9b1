// training and practice: who learns what, where expertise is missing, and what colleagues found to work.
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/intake_json.h"
#include "app/cli/plan_access.h"
#include "app/cli/staff_choice.h"
#include "core/base/text.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/training/training_actions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace werkpad
{

namespace
{

template <class Record>
Result<Record> named(const Result<std::vector<Record>>& records, const std::string& id, const std::string& where)
{
    if (!records)
        return tl::unexpected(records.error());
    const auto found = std::ranges::find_if(*records, [&id](const Record& record) { return record.id.text() == id; });
    if (found == records->end())
        return refuse("There is nothing with the id '" + id + "' here: 'werkpad-cli " + where +
                      "' shows what there is, with ids");
    return *found;
}

// Takes over what was given; an empty text takes away what stood there.
void take(const CLI::App& app, const std::string& option, const std::string& given, std::string& field)
{
    if (app.count(option) > 0)
        field = trimmed(given);
}

std::map<StaffId, std::string> namesOfStaff(Workspace& workspace)
{
    std::map<StaffId, std::string> names;
    if (const auto staff = workspace.staff().staff())
        for (const auto& [member, roles] : *staff)
            names.emplace(member.id, member.name);
    return names;
}

// --- training --------------------------------------------------------------------------------------------------------

struct TrainingOptions {
    CLI::App* app = nullptr;
    std::string id{};
    std::string of{};
    bool all = false;
    std::string title{};
    std::string group{};
    std::string state{};
    std::string on{};
    std::string provider{};
    std::string remark{};
};

Outcome answerWithTrainings(Workspace& workspace, std::optional<StaffId> staff, Invocation& invocation)
{
    const auto trainings = TrainingActions(workspace.context()).trainings(staff);
    if (!trainings)
        return tl::unexpected(trainings.error());
    const auto names = namesOfStaff(workspace);
    Json list = Json::array();
    TextTable table({"Colleague", "Training", "State", "On", "For", "Provider", "Id"});
    for (const auto& training : *trainings) {
        const auto name = names.find(training.staff);
        const std::string who = name == names.end() ? std::string{} : name->second;
        list.push_back({{"id", training.id.text()},
                        {"staff", training.staff.text()},
                        {"name", who},
                        {"title", training.title},
                        {"group", training.group},
                        {"state", storedCode(training.state)},
                        {"on", training.on ? Json(training.on->iso()) : Json()},
                        {"provider", training.provider},
                        {"remark", training.remark}});
        table.row({who, training.title, std::string(storedCode(training.state)),
                   training.on ? training.on->iso() : std::string{},
                   training.group.empty() ? std::string{} : expertiseText(training.group), training.provider,
                   training.id.text()});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"trainings", std::move(list)}, {"total", trainings->size()}});
    else if (trainings->empty())
        invocation.output().text()
            << "No training is wished, planned or taken: 'werkpad-cli training add' notes one.\n";
    else
        table.print(invocation.output().text());
    return Done{};
}

Result<StaffId> staffFor(Workspace& workspace, const std::string& name)
{
    if (name.empty())
        return workspace.session().staff;
    const auto member = findStaff(name, workspace);
    return member ? Result<StaffId>(member->id) : tl::unexpected(member.error());
}

Result<void> takeOver(const TrainingOptions& options, Training& training, Invocation& invocation)
{
    take(*options.app, "--title", options.title, training.title);
    take(*options.app, "--group", options.group, training.group);
    take(*options.app, "--provider", options.provider, training.provider);
    take(*options.app, "--remark", options.remark, training.remark);
    if (!options.state.empty()) {
        const auto state = readWord<TrainingState>("state", options.state);
        if (!state)
            return tl::unexpected(state.error());
        training.state = *state;
    }
    if (options.app->count("--on") > 0) {
        const auto on = invocation.readOptionalDay("--on", options.on);
        if (!on)
            return tl::unexpected(on.error());
        training.on = *on;
    }
    return {};
}

Outcome listTrainings(const TrainingOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (options.all)
        return answerWithTrainings(**workspace, std::nullopt, invocation);
    const auto staff = staffFor(**workspace, options.of);
    return staff ? answerWithTrainings(**workspace, *staff, invocation) : tl::unexpected(staff.error());
}

Outcome addTraining(const TrainingOptions& options, Invocation& invocation)
{
    Training training;
    if (auto taken = takeOver(options, training, invocation); !taken)
        return tl::unexpected(taken.error());
    training.title = trimmed(options.title);
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto staff = staffFor(**workspace, options.of);
    if (!staff)
        return tl::unexpected(staff.error());
    training.staff = *staff;
    if (auto added = TrainingActions((*workspace)->context()).add(training); !added)
        return tl::unexpected(added.error());
    return answerWithTrainings(**workspace, *staff, invocation);
}

// One's own, or with ManageStaff anybody's.
Result<Training> trainingNamed(Workspace& workspace, const std::string& id)
{
    const TrainingActions actions(workspace.context());
    const bool mayAll = workspace.session().require(Permission::ManageStaff).has_value();
    return named(actions.trainings(mayAll ? std::nullopt : std::optional(workspace.session().staff)), id,
                 "training list");
}

Outcome setTraining(const TrainingOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = trainingNamed(**workspace, options.id);
    if (!before)
        return tl::unexpected(before.error());
    Training after = *before;
    if (auto taken = takeOver(options, after, invocation); !taken)
        return tl::unexpected(taken.error());
    if (auto set = TrainingActions((*workspace)->context()).set(*before, after); !set)
        return tl::unexpected(set.error());
    return answerWithTrainings(**workspace, after.staff, invocation);
}

Outcome removeTraining(const std::string& id, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto training = trainingNamed(**workspace, id);
    if (!training)
        return tl::unexpected(training.error());
    if (auto removed = TrainingActions((*workspace)->context()).remove(training->id); !removed)
        return tl::unexpected(removed.error());
    return answerWithTrainings(**workspace, training->staff, invocation);
}

Outcome showGaps(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto gaps = TrainingActions((*workspace)->context()).gaps();
    if (!gaps)
        return tl::unexpected(gaps.error());
    const auto names = namesOfStaff(**workspace);
    Json list = Json::array();
    TextTable table({"For", "Clients", "With an expert", "Without", "Experts", "Could learn"});
    for (const auto& gap : *gaps) {
        Json learners = Json::array();
        std::string text;
        for (const auto& staff : gap.learn) {
            const auto name = names.find(staff);
            learners.push_back({{"id", staff.text()}, {"name", name == names.end() ? std::string{} : name->second}});
            if (name != names.end())
                text += (text.empty() ? "" : ", ") + name->second;
        }
        list.push_back({{"group", gap.group},
                        {"clients", gap.clients},
                        {"experts", gap.experts},
                        {"without_expert", gap.withoutExpert},
                        {"learn", std::move(learners)}});
        table.row({expertiseText(gap.group), std::to_string(gap.clients),
                   std::to_string(gap.clients - gap.withoutExpert), std::to_string(gap.withoutExpert),
                   std::to_string(gap.experts), text});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"gaps", std::move(list)}, {"worth_expertise_from", kWorthExpertise}});
    else
        table.print(invocation.output().text());
    return Done{};
}

void addTrainingFields(CLI::App& app, TrainingOptions& options)
{
    options.app = &app;
    app.add_option("--group", options.group, "What it makes expert in; 'staff expertise --help' has the codes")
        ->type_name("GROUP");
    app.add_option("--state", options.state, "wished, planned or taken")->type_name("WORD");
    app.add_option("--on", options.on, "Day for which it is planned, or on which it was taken")->type_name("DATE");
    app.add_option("--provider", options.provider, "Who gives it")->type_name("TEXT");
    app.add_option("--remark", options.remark, "What else is to be known")->type_name("TEXT");
}

// --- practice --------------------------------------------------------------------------------------------------------

struct PracticeOptions {
    CLI::App* app = nullptr;
    std::string id{};
    std::string theme{};
    std::string title{};
    std::string what{};
    std::string forWhom{};
    std::string contact{};
    std::string evidence{};
};

Outcome answerWithPractices(Workspace& workspace, std::optional<Theme> theme, Invocation& invocation)
{
    const auto practices = GoodPracticeActions(workspace.context()).practices(theme);
    if (!practices)
        return tl::unexpected(practices.error());
    Json list = Json::array();
    TextTable table({"Theme", "Practice", "What", "For whom", "Contact", "Evidence", "Id"});
    for (const auto& practice : *practices) {
        list.push_back({{"id", practice.id.text()},
                        {"theme", themeCode(practice.theme)},
                        {"title", practice.title},
                        {"what", practice.what},
                        {"for_whom", practice.forWhom},
                        {"contact", practice.contact},
                        {"evidence", practice.evidence},
                        {"added_on", practice.addedOn.iso()}});
        table.row({std::string(themeCode(practice.theme)), practice.title, practice.what, practice.forWhom,
                   practice.contact, practice.evidence, practice.id.text()});
    }
    if (invocation.output().isJson())
        invocation.output().json({{"practices", std::move(list)}, {"total", practices->size()}});
    else if (practices->empty())
        invocation.output().text() << "No good practice is noted yet: 'werkpad-cli practice add' notes one.\n";
    else
        table.print(invocation.output().text());
    return Done{};
}

Result<void> takeOver(const PracticeOptions& options, GoodPractice& practice)
{
    take(*options.app, "--title", options.title, practice.title);
    take(*options.app, "--what", options.what, practice.what);
    take(*options.app, "--for-whom", options.forWhom, practice.forWhom);
    take(*options.app, "--contact", options.contact, practice.contact);
    take(*options.app, "--evidence", options.evidence, practice.evidence);
    if (options.theme.empty())
        return {};
    const auto theme = readWord<Theme>("theme", options.theme);
    if (!theme)
        return tl::unexpected(theme.error());
    practice.theme = *theme;
    return {};
}

Outcome listPractices(const PracticeOptions& options, Invocation& invocation)
{
    std::optional<Theme> theme;
    if (!options.theme.empty()) {
        const auto read = readWord<Theme>("theme", options.theme);
        if (!read)
            return tl::unexpected(read.error());
        theme = *read;
    }
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithPractices(**workspace, theme, invocation) : tl::unexpected(workspace.error());
}

Outcome addPractice(const PracticeOptions& options, Invocation& invocation)
{
    GoodPractice practice;
    if (auto taken = takeOver(options, practice); !taken)
        return tl::unexpected(taken.error());
    practice.title = trimmed(options.title);
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (auto added = GoodPracticeActions((*workspace)->context()).add(practice); !added)
        return tl::unexpected(added.error());
    return answerWithPractices(**workspace, practice.theme, invocation);
}

Outcome setPractice(const PracticeOptions& options, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    GoodPracticeActions actions((*workspace)->context());
    const auto before = named(actions.practices(std::nullopt), options.id, "practice list");
    if (!before)
        return tl::unexpected(before.error());
    GoodPractice after = *before;
    if (auto taken = takeOver(options, after); !taken)
        return tl::unexpected(taken.error());
    if (auto set = actions.set(*before, after); !set)
        return tl::unexpected(set.error());
    return answerWithPractices(**workspace, after.theme, invocation);
}

Outcome removePractice(const std::string& id, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    GoodPracticeActions actions((*workspace)->context());
    const auto practice = named(actions.practices(std::nullopt), id, "practice list");
    if (!practice)
        return tl::unexpected(practice.error());
    if (auto removed = actions.remove(practice->id); !removed)
        return tl::unexpected(removed.error());
    return answerWithPractices(**workspace, practice->theme, invocation);
}

void addPracticeFields(CLI::App& app, PracticeOptions& options)
{
    options.app = &app;
    app.add_option("--what", options.what, "What is done")->type_name("TEXT");
    app.add_option("--for-whom", options.forWhom, "For which clients of the theme")->type_name("TEXT");
    app.add_option("--contact", options.contact, "Who knows more")->type_name("TEXT");
    app.add_option("--evidence", options.evidence, "What is known of the effect, and where that stands")
        ->type_name("TEXT");
}

constexpr const char* kThemes = "wajong_wsw, youth, neighbourhood or over_45";

} // namespace

void addTrainingCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "training", "What colleagues learn, and where expertise is missing",
                               "werkpad-cli training gaps");
    const auto listed = std::make_shared<TrainingOptions>();
    CLI::App& list = addCommand(group, "list", "Wishes, plans and courses taken; one's own without --of or --all",
                                "werkpad-cli training list --of yilmaz");
    auto* of = list.add_option("--of", listed->of, "Of this colleague")->type_name("NAME");
    list.add_flag("--all", listed->all, "Of everybody")->excludes(of);
    onChosen(list, tree, [listed](Invocation& invocation) { return listTrainings(*listed, invocation); });

    const auto added = std::make_shared<TrainingOptions>();
    CLI::App& add = addCommand(group, "add", "Note a wish, a plan or a course taken",
                               "werkpad-cli training add \"Schulden signaleren\" --group period:6-12 --state planned "
                               "--on 2026-12-10 --provider Divosa");
    add.add_option("title", added->title, "What it is called")->type_name("TITLE")->required();
    add.add_option("--of", added->of, "For this colleague; else for oneself")->type_name("NAME");
    addTrainingFields(add, *added);
    add.add_option("--title", added->title)->group("");
    onChosen(add, tree, [added](Invocation& invocation) { return addTraining(*added, invocation); });

    const auto changed = std::make_shared<TrainingOptions>();
    CLI::App& set = addCommand(group, "set", "Change one; what is not named stays",
                               "werkpad-cli training set ID --state taken --on 2026-11-20");
    set.add_option("id", changed->id, "From 'training list'")->type_name("ID")->required();
    set.add_option("--title", changed->title, "What it is called")->type_name("TITLE");
    addTrainingFields(set, *changed);
    onChosen(set, tree, [changed](Invocation& invocation) { return setTraining(*changed, invocation); });

    const auto id = std::make_shared<std::string>();
    CLI::App& remove = addCommand(group, "remove", "Take one out", "werkpad-cli training remove ID");
    remove.add_option("id", *id, "From 'training list'")->type_name("ID")->required();
    onChosen(remove, tree, [id](Invocation& invocation) { return removeTraining(*id, invocation); });

    onChosen(addCommand(group, "gaps",
                        "For each period, theme and regime: clients whose coach has no expertise for them, and which "
                        "coaches have five or more of these",
                        "werkpad-cli training gaps"),
             tree, showGaps);
}

void addPracticeCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "practice", "Good practices by theme", "werkpad-cli practice list");
    const auto listed = std::make_shared<PracticeOptions>();
    CLI::App& list = addCommand(group, "list", "All, or those of a theme", "werkpad-cli practice list --theme youth");
    list.add_option("--theme", listed->theme, kThemes)->type_name("WORD");
    onChosen(list, tree, [listed](Invocation& invocation) { return listPractices(*listed, invocation); });

    const auto added = std::make_shared<PracticeOptions>();
    CLI::App& add =
        addCommand(group, "add", "Note what works for a theme, and whom to ask",
                   "werkpad-cli practice add \"Wandelend gesprek\" --theme youth --what \"Een gesprek buiten, "
                   "zonder bureau ertussen\" --contact \"M. Bosch\"");
    add.add_option("title", added->title, "What it is called")->type_name("TITLE")->required();
    add.add_option("--theme", added->theme, kThemes)->type_name("WORD")->required();
    addPracticeFields(add, *added);
    add.add_option("--title", added->title)->group("");
    onChosen(add, tree, [added](Invocation& invocation) { return addPractice(*added, invocation); });

    const auto changed = std::make_shared<PracticeOptions>();
    CLI::App& set = addCommand(group, "set", "Change one; what is not named stays",
                               "werkpad-cli practice set ID --evidence \"Onderzoek X, 2025\"");
    set.add_option("id", changed->id, "From 'practice list'")->type_name("ID")->required();
    set.add_option("--title", changed->title, "What it is called")->type_name("TITLE");
    set.add_option("--theme", changed->theme, kThemes)->type_name("WORD");
    addPracticeFields(set, *changed);
    onChosen(set, tree, [changed](Invocation& invocation) { return setPractice(*changed, invocation); });

    const auto id = std::make_shared<std::string>();
    CLI::App& remove = addCommand(group, "remove", "Take one out", "werkpad-cli practice remove ID");
    remove.add_option("id", *id, "From 'practice list'")->type_name("ID")->required();
    onChosen(remove, tree, [id](Invocation& invocation) { return removePractice(*id, invocation); });
}

} // namespace werkpad
