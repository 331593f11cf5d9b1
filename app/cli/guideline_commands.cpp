#include "app/cli/client_access.h"
#include "app/cli/command_groups.h"
#include "app/cli/command_tree.h"
#include "app/cli/outcome_json.h"
#include "app/cli/record_input.h"
#include "app/cli/service_json.h"
#include "app/cli/words.h"
#include "core/guideline/guideline_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr const char* kFieldHelp = "period (before, 0-3, 3-6, 6-12, >12), client_group (everyone, theme:youth, "
                                   "regime:WW, self_reliance:limited …), service_type, rank (smaller comes first), "
                                   "argument, source, first_day, last_day";

// --- the lines -------------------------------------------------------------------------------------------------------

Result<GuidelineRule> ruleWithId(Workspace& workspace, const std::string& text)
{
    const auto id = GuidelineRuleId::parse(text);
    if (!id)
        return refuse("'" + text + "' is no id of a line: 'werkpad-cli guideline list' shows them");
    const auto rules = workspace.guideline().rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto found = std::ranges::find(*rules, *id, &GuidelineRule::id);
    if (found == rules->end())
        return fail(ErrorKind::NotFound, "guideline line", text);
    return *found;
}

Outcome answerWithRules(Workspace& workspace, Json json, Invocation& invocation)
{
    const auto rules = workspace.guideline().rules();
    if (!rules)
        return tl::unexpected(rules.error());
    json["rules"] = Json::array();
    TextTable table({"Period", "Group", "Service", "Rank", "Until", "Id"});
    for (const auto& rule : *rules) {
        json["rules"].push_back(ruleJson(rule, invocation.today()));
        table.row({periodText(rule.period), groupNameEnglish(rule.group), typeName(rule.serviceType),
                   std::to_string(rule.rank), rule.during.last ? rule.during.last->iso() : std::string{},
                   rule.id.text()});
    }
    json["total"] = rules->size();
    if (invocation.output().isJson())
        invocation.output().json(json);
    else
        table.print(invocation.output().text());
    return Done{};
}

Outcome answerWithRule(Workspace& workspace, GuidelineRuleId id, Invocation& invocation)
{
    const auto rule = ruleWithId(workspace, id.text());
    if (!rule)
        return tl::unexpected(rule.error());
    if (invocation.output().isJson()) {
        invocation.output().json({{"rule", ruleJson(*rule, invocation.today())}});
        return Done{};
    }
    FactSheet facts;
    facts.add("Period", periodText(rule->period));
    facts.add("Group", groupNameEnglish(rule->group));
    facts.add("Service", typeName(rule->serviceType));
    facts.add("Argument", rule->argument);
    facts.add("Source", rule->source);
    facts.add("Id", rule->id.text());
    facts.print(invocation.output().text());
    return Done{};
}

Outcome listRules(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    return workspace ? answerWithRules(**workspace, Json::object(), invocation) : tl::unexpected(workspace.error());
}

Outcome addRule(const std::vector<std::string>& fields, Invocation& invocation)
{
    GuidelineRule rule;
    rule.during.first = invocation.today();
    if (auto set = setFields(rule, fields, invocation); !set)
        return tl::unexpected(set.error());
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto id = (*workspace)->guideline().addRule(rule);
    return id ? answerWithRule(**workspace, *id, invocation) : tl::unexpected(id.error());
}

Outcome setRule(const std::string& id, const std::vector<std::string>& fields, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = ruleWithId(**workspace, id);
    if (!before)
        return tl::unexpected(before.error());
    GuidelineRule after = *before;
    if (auto set = setFields(after, fields, invocation); !set)
        return tl::unexpected(set.error());
    if (auto set = (*workspace)->guideline().setRule(*before, after); !set)
        return tl::unexpected(set.error());
    return answerWithRule(**workspace, before->id, invocation);
}

Outcome removeRule(const std::string& id, Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto rule = ruleWithId(**workspace, id);
    if (!rule)
        return tl::unexpected(rule.error());
    if (auto removed = (*workspace)->guideline().removeRule(rule->id); !removed)
        return tl::unexpected(removed.error());
    return answerWithRules(**workspace, {{"removed", rule->id.text()}}, invocation);
}

Outcome loadExample(Invocation& invocation)
{
    const auto workspace = invocation.openWorkspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto before = (*workspace)->guideline().rules();
    if (!before)
        return tl::unexpected(before.error());
    if (auto loaded = (*workspace)->guideline().loadExample(); !loaded)
        return tl::unexpected(loaded.error());
    const auto after = (*workspace)->guideline().rules();
    if (!after)
        return tl::unexpected(after.error());
    return answerWithRules(**workspace, {{"added", after->size() - before->size()}}, invocation);
}

// --- on a dossier ----------------------------------------------------------------------------------------------------

Json adviceJson(const ClientAdvice& advice, const std::vector<ServiceOutcome>& outcomes, ClientId client,
                const StaffNames& names, Date today)
{
    Json json{
        {"client", client.text()},           {"period", advice.period ? Json(periodCode(*advice.period)) : Json()},
        {"overridden", advice.isOverridden}, {"groups", Json::array()},
        {"suggestions", Json::array()},      {"outside", Json::array()},
        {"deviations", Json::array()}};
    for (const auto& group : advice.groups)
        json["groups"].push_back(
            {{"code", group.code}, {"name", groupNameEnglish(group.code)}, {"certain", group.isCertain}});
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        json["suggestions"].push_back(suggestionJson(advice.advice.suggestions[i], outcomes[i], names, today));
    for (const auto& outside : advice.advice.outside)
        json["outside"].push_back(
            {{"type", outside.serviceType},
             {"type_name", typeName(outside.serviceType)},
             {"deviation", outside.deviation ? deviationJson(*outside.deviation, names) : Json()}});
    for (const auto& deviation : advice.deviations)
        json["deviations"].push_back(deviationJson(deviation, names));
    return json;
}

std::string stateText(const Suggestion& suggestion)
{
    if (suggestion.isInPlan)
        return "in the plan";
    return suggestion.deviation ? "not done: " + suggestion.deviation->argument : std::string{};
}

void printAdvice(const ClientAdvice& advice, const std::vector<ServiceOutcome>& outcomes, std::ostream& out)
{
    TextTable table({"Service", "Because", "Argument", "State"});
    for (const auto& suggestion : advice.advice.suggestions) {
        std::string name = typeName(suggestion.serviceType);
        std::string state = stateText(suggestion);
        for (const auto& reason : suggestion.reasons) {
            table.row({name, groupNameEnglish(reason.rule.group) + (reason.isCertain ? "" : " (perhaps)"),
                       reason.rule.argument, state});
            name.clear();
            state.clear();
        }
    }
    for (const auto& outside : advice.advice.outside)
        table.row({typeName(outside.serviceType), "not in the guideline",
                   outside.deviation ? outside.deviation->argument : std::string{}, "in the plan"});
    table.print(out);
    for (const auto& outcome : outcomes)
        out << '\n'
            << typeName(outcome.question.serviceType) << ": " << outcomeText(outcome) << ".\n  "
            << outcomeWarning(outcome) << '\n';
}

std::string whyNothing(const ClientAdvice& advice)
{
    if (advice.isDeceased)
        return "The client has died: nothing is suggested.";
    if (!advice.period)
        return "The client has no period today: record the first day of unemployment with 'client spell'.";
    if (!advice.hasGuideline)
        return "The office has no guideline yet: see 'werkpad-cli guideline load-example'.";
    return "The guideline has nothing for this period and these groups.";
}

Outcome answerWithAdvice(Workspace& workspace, ClientId client, Invocation& invocation)
{
    const auto advice = workspace.guideline().suggest(client);
    if (!advice)
        return tl::unexpected(advice.error());
    const auto names = staffNames(workspace);
    if (!names)
        return tl::unexpected(names.error());
    const auto outcomes = workspace.evidence().behind(*advice);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    if (invocation.output().isJson())
        invocation.output().json(adviceJson(*advice, *outcomes, client, *names, invocation.today()));
    else
        printAdvice(*advice, *outcomes, invocation.output().text());
    if (advice->advice.suggestions.empty())
        invocation.console().err << "Note: " << whyNothing(*advice) << '\n';
    return Done{};
}

Outcome suggest(const ClientChoice& choice, Invocation& invocation)
{
    const auto open = openClient(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    return answerWithAdvice(*open->workspace, open->dossier.client.id, invocation);
}

struct DeviateOptions {
    ClientChoice choice{};
    std::string type{};
    std::string kind{};
    std::string argument{};
    std::string perspective = "personal";
};

Outcome deviate(const DeviateOptions& options, Invocation& invocation)
{
    Deviation deviation;
    if (!fromValue(Value(options.kind), deviation.kind))
        return refuse("'" + options.kind + "' is no kind of deviation: choose " + listed(storedCodes(DeviationKind{})));
    if (!fromValue(Value(options.perspective), deviation.perspective))
        return refuse("'" + options.perspective + "' is no perspective: choose " + listed(storedCodes(Perspective{})));
    const auto open = openClient(options.choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    deviation.client = open->dossier.client.id;
    deviation.serviceType = options.type;
    deviation.argument = options.argument;
    if (auto recorded = open->workspace->guideline().deviate(deviation); !recorded)
        return tl::unexpected(recorded.error());
    return answerWithAdvice(*open->workspace, deviation.client, invocation);
}

// --- options ---------------------------------------------------------------------------------------------------------

void addRuleCommands(CLI::App& group, CommandTree& tree)
{
    const auto id = std::make_shared<std::string>();
    const auto fields = std::make_shared<std::vector<std::string>>();
    onChosen(addCommand(group, "list", "The lines of the guideline, by period", "werkpad-cli guideline list --json"),
             tree, listRules);
    CLI::App& add = addCommand(group, "add", "A line: in this period, for this group, this type of service",
                               "werkpad-cli guideline add period=3-6 client_group=theme:over_45 "
                               "service_type=network_training argument=\"…\" source=\"teamoverleg 12-11-2026\"");
    add.add_option("fields", *fields, kFieldHelp)->type_name("field=value")->required();
    onChosen(add, tree, [fields](Invocation& invocation) { return addRule(*fields, invocation); });

    CLI::App& set = addCommand(group, "set", "Change a line",
                               "werkpad-cli guideline set 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f last_day=2026-12-31");
    set.add_option("id", *id, "The line's id")->type_name("ID")->required();
    set.add_option("fields", *fields, kFieldHelp)->type_name("field=value")->required();
    onChosen(set, tree, [id, fields](Invocation& invocation) { return setRule(*id, *fields, invocation); });

    CLI::App& remove = addCommand(group, "remove", "Remove a line; to end one keep it, with 'set … last_day='",
                                  "werkpad-cli guideline remove 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f");
    remove.add_option("id", *id, "The line's id")->type_name("ID")->required();
    onChosen(remove, tree, [id](Invocation& invocation) { return removeRule(*id, invocation); });

    onChosen(addCommand(group, "load-example", "Take over the example guideline, to change it afterwards",
                        "werkpad-cli guideline load-example"),
             tree, loadExample);
}

void addSuggest(CLI::App& group, CommandTree& tree)
{
    const auto choice = std::make_shared<ClientChoice>();
    CLI::App& app = addCommand(group, "suggest", "What the guideline suggests for a client today, and why",
                               "werkpad-cli guideline suggest 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --json");
    addClientChoice(app, *choice);
    onChosen(app, tree, [choice](Invocation& invocation) { return suggest(*choice, invocation); });
}

void addDeviate(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<DeviateOptions>();
    CLI::App& app = addCommand(group, "deviate", "Record why something else is done than the guideline suggests",
                               "werkpad-cli guideline deviate 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --type coaching "
                               "--kind not_followed --argument \"Heeft een baan in zicht\"");
    addClientChoice(app, options->choice);
    app.add_option("--type", options->type, "The type of service")->type_name("CODE")->required();
    app.add_option("--kind", options->kind, "not_followed (suggested, not done) or outside (done, not suggested)")
        ->type_name("WORD")
        ->required();
    app.add_option("--argument", options->argument, "Why")->type_name("TEXT")->required();
    app.add_option("--perspective", options->perspective,
                   "From where the labour market is looked at: regional, local or personal")
        ->type_name("WORD");
    onChosen(app, tree, [options](Invocation& invocation) { return deviate(*options, invocation); });
}

} // namespace

void addGuidelineCommands(CommandTree& tree)
{
    CLI::App& group = addGroup(tree.root, "guideline", "Which service fits which period and group; a help, no rule",
                               "werkpad-cli guideline list");
    addRuleCommands(group, tree);
    addSuggest(group, tree);
    addDeviate(group, tree);
}

} // namespace werkpad
