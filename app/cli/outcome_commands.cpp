// client outcome: placements and other exits of a client.
#include "app/cli/client_access.h"
#include "app/cli/client_commands.h"
#include "app/cli/command_tree.h"
#include "app/cli/plan_access.h"
#include "app/cli/record_input.h"
#include "core/base/text.h"
#include "core/outcomes/outcome_fields.h"
#include "core/outcomes/outcome_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr const char* kId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

// Opens the dossier, does the work, answers with the client.
template <class Work>
Outcome changeOutcomes(const ClientChoice& choice, Invocation& invocation, const Work& work)
{
    const auto open = openClient(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    if (auto done = work(*open->workspace, open->dossier); !done)
        return tl::unexpected(done.error());
    return answerWithClient(*open->workspace, open->dossier.client.id, invocation);
}

// As it is stored; a text that is in no list stays as it was typed, and is refused by the rules.
Result<std::string> readReason(Workspace& workspace, const std::string& text)
{
    if (text.empty())
        return text;
    return workspace.outcomes().reasons().map(
        [&text](const std::vector<ExitReason>& own) { return exitReasonCalled(text, own).value_or(text); });
}

void tellWarnings(const ClientOutcome& outcome, const Dossier& dossier, Workspace& workspace, Invocation& invocation)
{
    const auto own = workspace.outcomes().reasons();
    if (own)
        tellWarnings(check(outcome, {{}, dossier.spells, *own, invocation.today()}), invocation);
}

// --- add -------------------------------------------------------------------------------------------------------------

struct AddOptions {
    ClientChoice choice{};
    std::string kind{};
    std::string on{};
    std::string reason{};
    std::string through{};
    std::string remark{};
};

Outcome addOutcome(const AddOptions& options, Invocation& invocation)
{
    const auto kind = readWord<OutcomeKind>("kind of outcome", options.kind);
    const auto on = invocation.readOptionalDay("--on", options.on);
    if (!kind)
        return tl::unexpected(kind.error());
    if (!on)
        return tl::unexpected(on.error());
    return changeOutcomes(options.choice, invocation,
                          [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
                              auto reason = readReason(workspace, options.reason);
                              if (!reason)
                                  return tl::unexpected(reason.error());
                              ClientOutcome outcome;
                              outcome.client = dossier.client.id;
                              outcome.kind = *kind;
                              outcome.exitReason = *std::move(reason);
                              outcome.happenedOn = on->value_or(invocation.today());
                              outcome.through = options.through;
                              outcome.remark = options.remark;
                              const auto added = workspace.outcomes().add(outcome);
                              if (added)
                                  tellWarnings(outcome, dossier, workspace, invocation);
                              return outcomeOf(added);
                          });
}

void addAdd(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App& app =
        addCommand(group, "add", "Record that a client found work, or left for another reason",
                   std::string("werkpad-cli client outcome add ") + kId +
                       " --kind full_time --on 2026-12-01 --through \"vacature magazijnmedewerker, Jobhouse\"");
    addClientChoice(app, options->choice);
    app.add_option("--kind", options->kind, "What happened")
        ->check(CLI::IsMember({"full_time", "part_time", "other_exit"}))
        ->required();
    app.add_option("--on", options->on, "First day of work, or of the other exit; else today")->type_name("DATE");
    app.add_option("--reason", options->reason, "Of another exit; 'catalogue exit-reasons' has the list")
        ->type_name("REASON");
    app.add_option("--through", options->through, "Which service or vacancy led to it")->type_name("TEXT");
    app.add_option("--remark", options->remark, "Anything worth knowing")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return addOutcome(*options, invocation); });
}

// --- set, remove -----------------------------------------------------------------------------------------------------

struct SetOptions {
    ClientChoice choice{};
    std::string name{};
    std::vector<std::string> assignments{};
};

// By id, or by its number in `client show`.
Result<ClientOutcome> outcomeNamed(const Dossier& dossier, const std::string& name)
{
    const auto id = ClientOutcomeId::parse(name);
    const auto found = id ? std::ranges::find(dossier.outcomes, *id, &ClientOutcome::id) : dossier.outcomes.end();
    if (found != dossier.outcomes.end())
        return *found;
    const auto number = parseInteger(name);
    if (number && *number >= 1 && *number <= static_cast<long long>(dossier.outcomes.size()))
        return dossier.outcomes[static_cast<std::size_t>(*number - 1)];
    return refuse("There is no outcome '" + name +
                  "': give its id, or its number from the oldest on, as in 'client show'");
}

// Today, when it is said whether the work lasted and not when that was seen.
void completeLasting(const ClientOutcome& before, ClientOutcome& after, Date today)
{
    if (after.lasting == before.lasting)
        return;
    if (after.lasting == Lasting::Open)
        after.lastingCheckedOn.reset();
    else if (after.lastingCheckedOn == before.lastingCheckedOn)
        after.lastingCheckedOn = today;
}

Outcome setOutcome(const SetOptions& options, Invocation& invocation)
{
    return changeOutcomes(options.choice, invocation,
                          [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
                              const auto before = outcomeNamed(dossier, options.name);
                              if (!before)
                                  return tl::unexpected(before.error());
                              ClientOutcome after = *before;
                              if (auto set = setFields(after, options.assignments, invocation); !set)
                                  return set;
                              auto reason = readReason(workspace, after.exitReason);
                              if (!reason)
                                  return tl::unexpected(reason.error());
                              after.exitReason = *std::move(reason);
                              after.client = before->client;
                              after.author = before->author;
                              completeLasting(*before, after, invocation.today());
                              const auto written = workspace.outcomes().set(*before, after);
                              if (written)
                                  tellWarnings(after, dossier, workspace, invocation);
                              return outcomeOf(written);
                          });
}

void addSet(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SetOptions>();
    CLI::App& app = addCommand(group, "set", "Change an outcome: whether the work lasted, whether the client came back",
                               std::string("werkpad-cli client outcome set ") + kId + " 1 lasting=lasted");
    addClientChoice(app, options->choice);
    app.add_option("outcome", options->name, "Its id, or its number in 'client show'")
        ->type_name("OUTCOME")
        ->required();
    app.add_option("fields", options->assignments,
                   "kind, exit_reason, happened_on, lasting (open, lasted, ended_early), lasting_checked_on, "
                   "returned_on, through, remark")
        ->type_name("field=value")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) { return setOutcome(*options, invocation); });
}

void addRemove(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SetOptions>();
    CLI::App& app = addCommand(group, "remove", "Take out an outcome that was recorded by mistake",
                               std::string("werkpad-cli client outcome remove ") + kId + " 1");
    addClientChoice(app, options->choice);
    app.add_option("outcome", options->name, "Its id, or its number in 'client show'")
        ->type_name("OUTCOME")
        ->required();
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeOutcomes(options->choice, invocation,
                              [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
                                  const auto outcome = outcomeNamed(dossier, options->name);
                                  if (!outcome)
                                      return tl::unexpected(outcome.error());
                                  return outcomeOf(workspace.outcomes().remove(outcome->id));
                              });
    });
}

} // namespace

void addClientOutcome(CLI::App& group, CommandTree& tree)
{
    CLI::App& outcome = addGroup(group, "outcome", "Work that a client found, and other ways of leaving",
                                 std::string("werkpad-cli client outcome add ") + kId + " --kind part_time");
    addAdd(outcome, tree);
    addSet(outcome, tree);
    addRemove(outcome, tree);
}

} // namespace werkpad
