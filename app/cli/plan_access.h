// What all commands on a plan share: opening the client's plan, finding things in it, and answering with it.
#pragma once

#include "app/cli/client_access.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/changes/field.h"
#include "core/plan/client_plan.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// A dossier that was opened, with its plan.
struct OpenPlan {
    Workspace& workspace;
    ClientId client{};
    ClientPlan plan{};
    Invocation& invocation;
};

using PlanWork = std::function<Result<void>(const OpenPlan&)>;

// Opens the dossier, does the work, answers with the plan as it is then.
[[nodiscard]] Outcome changeClientPlan(const ClientChoice& choice, Invocation& invocation, const PlanWork& work);
// The open plan. Invalid, with a sentence, when there is none.
[[nodiscard]] Result<PlanParts> currentPlan(const OpenPlan& open);
// By id, or by its number in `plan show`.
[[nodiscard]] Result<PlanActivity> activityNamed(const PlanParts& parts, const std::string& name);
// By name, of those that can be chosen today.
[[nodiscard]] Result<Service> serviceNamed(Workspace& workspace, const std::string& name);

// Done, or the error of a Result of whatever kind.
template <class T>
[[nodiscard]] Result<void> outcomeOf(const Result<T>& result)
{
    return result ? Result<void>{} : tl::unexpected(result.error());
}

// Reads one of the stored words of an enumeration; `what` names it in the sentence.
template <class E>
[[nodiscard]] Result<E> readWord(const std::string& what, const std::string& text)
{
    E value{};
    if (!fromValue(Value(text), value))
        return refuse("'" + text + "' is no " + what + ": choose " + listed(storedCodes(E{})));
    return value;
}

// plan_duty_commands.cpp: duty, exemption, measure, cv.
void addPlanDutyCommands(CLI::App& group, CommandTree& tree);

} // namespace werkpad
