#include "app/cli/command_groups.h"
#include "app/cli/plan_access.h"
#include "app/cli/printing_commands.h"
#include "core/plan/plan_fields.h"

#include <algorithm>
#include <array>
#include <span>

namespace werkpad
{

namespace
{

constexpr const char* kId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

// --- create ----------------------------------------------------------------------------------------------------------

struct CreateOptions {
    ClientChoice choice{};
    std::string goal = "work";
    std::string text{};
    std::string road{};
    std::string on{};
};

Result<void> createPlan(const CreateOptions& options, const OpenPlan& open)
{
    Plan plan;
    plan.client = open.client;
    const auto goal = readWord<PlanGoal>("goal", options.goal);
    const auto on = open.invocation.readOptionalDay("--on", options.on);
    if (!goal)
        return tl::unexpected(goal.error());
    if (!on)
        return tl::unexpected(on.error());
    plan.goal = *goal;
    plan.goalText = options.text;
    plan.shortestRoad = options.road;
    plan.startedOn = on->value_or(open.invocation.today());
    const auto created = open.workspace.plans().create(plan);
    if (created)
        tellWarnings(check(plan, open.invocation.today()), open.invocation);
    return outcomeOf(created);
}

void addCreate(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<CreateOptions>();
    CLI::App& app = addCommand(group, "create", "Make a plan of approach; a client has one open plan at a time",
                               std::string("werkpad-cli plan create ") + kId +
                                   " --goal work --text \"Administratief werk, 24 uur\" --road \"Via een "
                                   "proefplaatsing in de buurt.\"");
    addClientChoice(app, options->choice);
    app.add_option("--goal", options->goal, "work (when not given), step_to_work or participation")->type_name("WORD");
    app.add_option("--text", options->text, "The goal in words")->type_name("TEXT")->required();
    app.add_option("--road", options->road, "The shortest road, in one sentence")->type_name("TEXT");
    app.add_option("--on", options->on, "First day of the plan; else today")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return createPlan(*options, open); });
    });
}

// --- set, activity: field=value --------------------------------------------------------------------------------------

struct FieldOptions {
    ClientChoice choice{};
    std::string activity{};
    std::vector<std::string> assignments{};
};

constexpr std::array<std::string_view, 4> kPlanFields{"goal", "goal_text", "shortest_road", "started_on"};
constexpr std::array<std::string_view, 9> kActivityFields{"title",      "service_type", "doer",  "doer_name", "due_on",
                                                          "started_on", "ended_on",     "state", "result"};

// Sets a column of the record from text: dates as people type them, an empty text clears.
template <class T>
Result<void> setField(T& record, const std::string& name, const std::string& text, const Invocation& invocation)
{
    const auto field = std::ranges::find_if(EntityOf<T>::fields, [&](const Field<T>& f) { return f.column == name; });
    if (name.ends_with("_on")) {
        const auto day = invocation.readOptionalDay(name, text);
        if (!day)
            return tl::unexpected(day.error());
        if (!field->write(record, *day ? Value((*day)->iso()) : Value{}))
            return refuse("'" + name + "' needs a date");
        return {};
    }
    if (!field->write(record, Value(text)))
        return refuse("'" + text + "' is no value of " + name + ": see 'werkpad-cli plan show --json' and the help");
    return {};
}

template <class T>
Result<void> setFields(T& record, const std::vector<std::string>& assignments, std::span<const std::string_view> fields,
                       const Invocation& invocation)
{
    for (const auto& assignment : assignments) {
        const auto parts = splitAssignment(assignment);
        if (!parts)
            return tl::unexpected(parts.error());
        if (std::ranges::find(fields, std::string_view(parts->first)) == fields.end())
            return refuse("There is no field '" + parts->first + "' to set: choose " + listed(fields));
        if (auto set = setField(record, parts->first, parts->second, invocation); !set)
            return set;
    }
    return {};
}

bool isGiven(const std::vector<std::string>& assignments, std::string_view field)
{
    return std::ranges::any_of(assignments, [field](const std::string& assignment) {
        return assignment.starts_with(field) && assignment.substr(field.size()).starts_with('=');
    });
}

Result<void> setPlan(const FieldOptions& options, const OpenPlan& open)
{
    const auto parts = currentPlan(open);
    if (!parts)
        return tl::unexpected(parts.error());
    Plan after = parts->plan;
    if (auto set = setFields(after, options.assignments, kPlanFields, open.invocation); !set)
        return set;
    const auto changed = open.workspace.plans().set(parts->plan, after);
    if (changed)
        tellWarnings(check(after, open.invocation.today()), open.invocation);
    return outcomeOf(changed);
}

// A new state brings the dates that follow from it; a date that is given counts.
Result<void> setActivity(const FieldOptions& options, const OpenPlan& open)
{
    const auto parts = currentPlan(open);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto before = activityNamed(*parts, options.activity);
    if (!before)
        return tl::unexpected(before.error());
    PlanActivity after = *before;
    if (auto set = setFields(after, options.assignments, kActivityFields, open.invocation); !set)
        return set;
    if (isGiven(options.assignments, "state")) {
        const PlanActivity given = after;
        after = inState(after, after.state, open.invocation.today());
        if (isGiven(options.assignments, "started_on"))
            after.startedOn = given.startedOn;
        if (isGiven(options.assignments, "ended_on"))
            after.endedOn = given.endedOn;
    }
    return outcomeOf(open.workspace.plans().setActivity(*before, after));
}

void addSet(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<FieldOptions>();
    CLI::App& app = addCommand(
        group, "set", "Change goal, goal_text, shortest_road or started_on; the client is asked to agree anew",
        std::string("werkpad-cli plan set ") + kId + " goal=step_to_work goal_text=\"Eerst werkervaring\"");
    addClientChoice(app, options->choice);
    app.add_option("fields", options->assignments, "What to set")->type_name("field=value")->required();
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return setPlan(*options, open); });
    });
}

void addActivity(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<FieldOptions>();
    CLI::App& app = addCommand(
        group, "activity", "Change an activity; state=done ends it today, state=dropped needs a result that says why",
        std::string("werkpad-cli plan activity ") + kId + " 1 state=done result=\"Cv is af\"");
    addClientChoice(app, options->choice);
    app.add_option("activity", options->activity, "Its id, or its number in 'plan show'")
        ->type_name("ACTIVITY")
        ->required();
    app.add_option(
           "fields", options->assignments,
           "title, service_type, doer, doer_name, due_on, started_on, ended_on, state (planned, running, done or "
           "dropped), result; an empty value clears")
        ->type_name("field=value")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return setActivity(*options, open); });
    });
}

void addRemove(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<FieldOptions>();
    CLI::App& app = addCommand(
        group, "remove", "Take an activity out of a plan that the client has not answered to; later it is dropped",
        std::string("werkpad-cli plan remove ") + kId + " 2");
    addClientChoice(app, options->choice);
    app.add_option("activity", options->activity, "Its id, or its number in 'plan show'")
        ->type_name("ACTIVITY")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation, [&](const OpenPlan& open) -> Result<void> {
            const auto parts = currentPlan(open);
            if (!parts)
                return tl::unexpected(parts.error());
            const auto activity = activityNamed(*parts, options->activity);
            if (!activity)
                return tl::unexpected(activity.error());
            return outcomeOf(open.workspace.plans().removeActivity(activity->id));
        });
    });
}

// --- add -------------------------------------------------------------------------------------------------------------

struct AddOptions {
    ClientChoice choice{};
    std::string title{};
    std::string service{};
    std::string type{};
    std::string doer{};
    std::string by{};
    std::string due{};
};

Result<PlanActivity> newActivity(const AddOptions& options, const OpenPlan& open)
{
    PlanActivity activity;
    if (!options.service.empty()) {
        const auto service = serviceNamed(open.workspace, options.service);
        if (!service)
            return tl::unexpected(service.error());
        activity = activityFor(*service);
    }
    if (!options.doer.empty()) {
        const auto doer = readWord<ActivityDoer>("doer", options.doer);
        if (!doer)
            return tl::unexpected(doer.error());
        activity.doer = *doer;
    }
    const auto due = open.invocation.readOptionalDay("--due", options.due);
    if (!due)
        return tl::unexpected(due.error());
    activity.dueOn = *due;
    if (!options.title.empty())
        activity.title = options.title;
    if (!options.type.empty())
        activity.serviceType = options.type;
    if (!options.by.empty())
        activity.doerName = options.by;
    return activity;
}

Result<void> addToPlan(const AddOptions& options, const OpenPlan& open)
{
    const auto parts = currentPlan(open);
    if (!parts)
        return tl::unexpected(parts.error());
    auto activity = newActivity(options, open);
    if (!activity)
        return tl::unexpected(activity.error());
    activity->plan = parts->plan.id;
    return outcomeOf(open.workspace.plans().addActivity(*activity));
}

void addAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App& app = addCommand(group, "add", "Add an activity: a service of the catalogue, or anything in words",
                               std::string("werkpad-cli plan add ") + kId +
                                   " --title \"Twee keer per week solliciteren\" --doer client --due +3w");
    addClientChoice(app, options->choice);
    app.add_option("--title", options->title, "What, as the client reads it; else the name of the service")
        ->type_name("TEXT");
    app.add_option("--service", options->service, "A service of the catalogue")->type_name("NAME");
    app.add_option("--type", options->type, "Type of service, for what is not in the catalogue: schooling, coaching …")
        ->type_name("CODE");
    app.add_option("--doer", options->doer, "client, coach, provider or other")->type_name("WORD");
    app.add_option("--by", options->by, "Who, when that needs saying")->type_name("NAME");
    app.add_option("--due", options->due, "By when")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return addToPlan(*options, open); });
    });
}

// --- agree -----------------------------------------------------------------------------------------------------------

struct AgreeOptions {
    ClientChoice choice{};
    bool disagree = false;
    std::string remark{};
    std::string reason{};
    std::string on{};
};

Result<void> answerPlan(const AgreeOptions& options, const OpenPlan& open)
{
    const auto parts = currentPlan(open);
    const auto on = open.invocation.readOptionalDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    if (!parts)
        return tl::unexpected(parts.error());
    const Date today = open.invocation.today();
    const PlanAnswer answer{parts->plan.id, options.disagree ? Agreement::Disagreed : Agreement::Agreed,
                            on->value_or(today), options.remark, options.reason};
    const auto answered = open.workspace.plans().agree(answer);
    if (answered)
        tellWarnings(check(answer, parts->plan, parts->activities, parts->versions.size(), today), open.invocation);
    return outcomeOf(answered);
}

void addAgree(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AgreeOptions>();
    CLI::App& app = addCommand(
        group, "agree", "Record what the client says to the plan; the plan is kept as it is then",
        std::string("werkpad-cli plan agree ") + kId + " --disagree --remark \"Ik wil eerst een opleiding.\"");
    addClientChoice(app, options->choice);
    app.add_flag("--disagree", options->disagree, "The client does not agree");
    app.add_option("--remark", options->remark, "In the client's words")->type_name("TEXT");
    app.add_option("--reason", options->reason, "Why there is a new version of the plan")->type_name("TEXT");
    app.add_option("--on", options->on, "The day; else today")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return answerPlan(*options, open); });
    });
}

// --- evaluate --------------------------------------------------------------------------------------------------------

struct EvaluateOptions {
    ClientChoice choice{};
    std::string on{};
    bool held = false;
    std::string outcome{};
};

// Held: the one planned for that day, else the first that was not held yet, else one that was not planned.
Result<void> holdEvaluation(const EvaluateOptions& options, const OpenPlan& open, const PlanParts& parts, Date on)
{
    const auto isOpenOn = [&](const Evaluation& evaluation) {
        return !evaluation.heldOn && evaluation.plannedOn == on;
    };
    auto found = std::ranges::find_if(parts.evaluations, isOpenOn);
    if (found == parts.evaluations.end())
        found = std::ranges::find_if(parts.evaluations, [](const Evaluation& e) { return !e.heldOn; });
    Evaluation after = found == parts.evaluations.end() ? Evaluation{} : *found;
    after.heldOn = on;
    after.outcome = options.outcome;
    if (found != parts.evaluations.end())
        return outcomeOf(open.workspace.plans().setEvaluation(*found, after));
    after.plan = parts.plan.id;
    after.plannedOn = on;
    return outcomeOf(open.workspace.plans().planEvaluation(after));
}

Result<void> evaluatePlan(const EvaluateOptions& options, const OpenPlan& open)
{
    const auto parts = currentPlan(open);
    const auto on = open.invocation.readDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    if (!parts)
        return tl::unexpected(parts.error());
    if (options.held || !options.outcome.empty())
        return holdEvaluation(options, open, *parts, *on);
    Evaluation evaluation;
    evaluation.plan = parts->plan.id;
    evaluation.plannedOn = *on;
    return outcomeOf(open.workspace.plans().planEvaluation(evaluation));
}

void addEvaluate(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App& app = addCommand(group, "evaluate", "Plan an evaluation, or record that it was held and what came of it",
                               std::string("werkpad-cli plan evaluate ") + kId + " --on 2027-01-15");
    addClientChoice(app, options->choice);
    app.add_option("--on", options->on, "The day it is planned on, or was held")->type_name("DATE")->required();
    app.add_flag("--held", options->held, "It was held that day");
    app.add_option("--outcome", options->outcome, "What came of it; says that it was held")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return evaluatePlan(*options, open); });
    });
}

// --- close, show -----------------------------------------------------------------------------------------------------

struct CloseOptions {
    ClientChoice choice{};
    std::string reason{};
    std::string summary{};
    std::string on{};
};

void addClose(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<CloseOptions>();
    CLI::App& app = addCommand(group, "close", "Close the plan; it stays readable and is not changed any more",
                               std::string("werkpad-cli plan close ") + kId +
                                   " --reason work --summary \"Jan werkt 24 uur bij een kantoor.\"");
    addClientChoice(app, options->choice);
    app.add_option("--reason", options->reason, "work, work_partly, education, new_plan, other …")
        ->type_name("CODE")
        ->required();
    app.add_option("--summary", options->summary, "What came of it")->type_name("TEXT")->required();
    app.add_option("--on", options->on, "Last day; else today")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation, [&](const OpenPlan& open) -> Result<void> {
            const auto parts = currentPlan(open);
            const auto on = invocation.readOptionalDay("--on", options->on);
            if (!on)
                return tl::unexpected(on.error());
            if (!parts)
                return tl::unexpected(parts.error());
            return outcomeOf(open.workspace.plans().close(
                {parts->plan.id, on->value_or(invocation.today()), options->reason, options->summary}));
        });
    });
}

void addShow(CLI::App& group, CommandTree& tree)
{
    const auto choice = std::make_shared<ClientChoice>();
    CLI::App& app =
        addCommand(group, "show", "The plan with everything in it, its versions, and earlier plans; looking is logged",
                   std::string("werkpad-cli plan show ") + kId + " --json");
    addClientChoice(app, *choice);
    onChosen(app, tree, [choice](Invocation& invocation) {
        return changeClientPlan(*choice, invocation, [](const OpenPlan&) { return Result<void>{}; });
    });
}

} // namespace

void addPlanCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "plan", "The plan of approach of a client, with duties and CV",
                               std::string("werkpad-cli plan show ") + kId);
    addShow(group, tree);
    addCreate(group, tree);
    addSet(group, tree);
    addAdd(group, tree);
    addActivity(group, tree);
    addRemove(group, tree);
    addAgree(group, tree);
    addEvaluate(group, tree);
    addPlanDutyCommands(group, tree);
    addClose(group, tree);
    addPlanPrint(group, tree);
}

} // namespace werkpad
