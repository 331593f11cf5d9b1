// What a person can do with a client's plan of approach: make it, carry it out, discuss it, evaluate it, close it.
#pragma once

#include "core/clients/action_context.h"
#include "core/plan/client_plan.h"
#include "core/plan/plan_rules.h"

namespace werkpad
{

// Contract as ClientActions: NotPermitted, PurposeNeeded, NotFound, Invalid with all findings together. Ids and authors
// are filled in here. `before` is what the person saw: ChangedMeanwhile when a field that changes is no longer so.
// A closed plan is not changed any more ("plan_closed"). What changes the plan after the client answered opens the
// question again, in the same act.
class PlanActions
{
public:
    explicit PlanActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Of a dossier that this session has opened.
    [[nodiscard]] Result<ClientPlan> ofClient(ClientId client);
    // Of the catalogue, that can be chosen today.
    [[nodiscard]] Result<std::vector<Service>> services();

    // Carries out the decision of the newest diagnosis that was decided, unless another is named.
    [[nodiscard]] Result<PlanId> create(Plan plan);
    // Goal, road, first day and diagnosis; the answer and the closing have their own acts.
    [[nodiscard]] Result<ChangeSetNumber> set(const Plan& before, const Plan& after);
    // Makes a version: the plan as it is, with the answer.
    [[nodiscard]] Result<ChangeSetNumber> agree(const PlanAnswer& answer);
    [[nodiscard]] Result<ChangeSetNumber> close(const PlanClosing& closing);

    // At the end of the list. The title and type of a service are filled in where they are empty.
    [[nodiscard]] Result<PlanActivityId> addActivity(PlanActivity activity);
    [[nodiscard]] Result<ChangeSetNumber> setActivity(const PlanActivity& before, const PlanActivity& after);
    // Only while the client never answered ("activity_answered_to"); after that it is dropped, with the reason.
    [[nodiscard]] Result<ChangeSetNumber> removeActivity(PlanActivityId activity);

    [[nodiscard]] Result<EvaluationId> planEvaluation(Evaluation evaluation);
    // Another day, or what came of it.
    [[nodiscard]] Result<ChangeSetNumber> setEvaluation(const Evaluation& before, const Evaluation& after);
    // One that was not held.
    [[nodiscard]] Result<ChangeSetNumber> removeEvaluation(EvaluationId evaluation);

private:
    ActionContext& m_context;
};

} // namespace werkpad
