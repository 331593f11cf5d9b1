#include "core/plan/plan_actions.h"

#include "core/catalogue/service_fields.h"
#include "core/clients/subject_actions.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/plan/plan_fields.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_queries.h"

#include <algorithm>

namespace werkpad
{

namespace
{

Result<void> refuseBlocking(std::vector<Finding> findings)
{
    if (blocks(findings))
        return failWith(std::move(findings));
    return {};
}

void append(std::vector<Finding>& findings, std::vector<Finding> more)
{
    std::ranges::move(more, std::back_inserter(findings));
}

// Finds the plan and its client, authorises, refuses when the plan is closed; `work` checks and writes.
template <class Work>
Result<ChangeSetNumber> changePlan(ActionContext& context, std::string_view action, PlanId id, const Work& work)
{
    return context.writer.write(context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto plan = findRecord<Plan>(transaction.database(), id);
        const auto client = plan ? findClient(transaction.database(), plan->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "plan", id.text());
        if (auto allowed = context.dossiers.requireEdit(*client); !allowed)
            return allowed;
        if (plan->closedOn)
            return failWith({{"plan", Severity::Blocking, "plan_closed", plan->closedOn->dutch()}});
        return work(transaction, *plan, *client);
    });
}

// The same for what belongs to a plan: `work` gets the record as it is now too.
template <class T, class Work>
Result<ChangeSetNumber> changePart(ActionContext& context, std::string_view action, decltype(T::id) id,
                                   const Work& work)
{
    const auto part = context.database.attempt([&] { return findRecord<T>(context.database, id); });
    if (!part)
        return tl::unexpected(part.error());
    if (!*part)
        return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), id.text());
    return changePlan(context, action, (*part)->plan,
                      [&](Transaction& transaction, const Plan& plan, const Client&) -> Result<void> {
                          const auto current = findRecord<T>(transaction.database(), id);
                          if (!current)
                              return fail(ErrorKind::NotFound, std::string(EntityOf<T>::table), id.text());
                          return work(transaction, plan, *current);
                      });
}

// The client's answer no longer covers the plan.
void reopenAgreement(Transaction& transaction, const Plan& plan)
{
    if (plan.agreement != Agreement::Open)
        transaction.update(plan, reopened(plan));
}

// What set() may change, laid over what the plan is.
std::optional<Plan> mergedGoal(const Plan& before, const Plan& after, const Plan& current)
{
    Plan wanted = before;
    wanted.goal = after.goal;
    wanted.goalText = after.goalText;
    wanted.shortestRoad = after.shortestRoad;
    wanted.startedOn = after.startedOn;
    wanted.diagnosis = after.diagnosis;
    return mergedEdit(before, wanted, current);
}

std::optional<DiagnosisId> newestDecided(Database& database, ClientId client)
{
    std::optional<DiagnosisId> newest;
    std::optional<Date> on;
    for (const auto& diagnosis : recordsOf<Diagnosis>(database, client)) {
        if (diagnosis.decidedOn && (!on || *diagnosis.decidedOn >= *on)) {
            newest = diagnosis.id;
            on = diagnosis.decidedOn;
        }
    }
    return newest;
}

// Fills in what the service says, and finds fault with one that is not (any more) in the catalogue.
std::vector<Finding> fillFromService(Database& database, PlanActivity& activity, Date today)
{
    if (!activity.service)
        return {};
    const auto service = findRecord<Service>(database, *activity.service);
    if (!service)
        return {{"service", Severity::Blocking, "value_unknown", activity.service->text()}};
    if (activity.title.empty())
        activity.title = service->name;
    if (activity.serviceType.empty())
        activity.serviceType = service->type;
    if (service->endedOn && *service->endedOn < today)
        return {{"service", Severity::Blocking, "service_ended", service->endedOn->dutch()}};
    return {};
}

} // namespace

Result<ClientPlan> PlanActions::ofClient(ClientId client)
{
    return m_context.database.attempt([&]() -> Result<ClientPlan> {
        const auto found = findClient(m_context.database, client);
        if (!found)
            return fail(ErrorKind::NotFound, "client", client.text());
        if (auto allowed = m_context.dossiers.requireOpened(*found); !allowed)
            return tl::unexpected(allowed.error());
        return readClientPlan(m_context.database, client);
    });
}

Result<std::vector<Service>> PlanActions::services()
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return servicesOn(m_context.database, m_context.clock.today()); });
}

Result<PlanId> PlanActions::create(Plan plan)
{
    plan.id = m_context.ids.make<PlanId>();
    plan.author = m_context.session.staff;
    plan = reopened(std::move(plan));
    const auto written =
        m_context.writer.write(m_context.session.staff, "plan.create", [&](Transaction& transaction) -> Result<void> {
            const auto client = findClient(transaction.database(), plan.client);
            if (!client)
                return fail(ErrorKind::NotFound, "client", plan.client.text());
            if (auto allowed = m_context.dossiers.requireEdit(*client); !allowed)
                return allowed;
            auto findings = check(plan, m_context.clock.today());
            append(findings, checkNew(*client, recordsOf<Plan>(transaction.database(), plan.client)));
            if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                return accepted;
            if (!plan.diagnosis)
                plan.diagnosis = newestDecided(transaction.database(), plan.client);
            transaction.insert(plan);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return plan.id;
}

Result<ChangeSetNumber> PlanActions::set(const Plan& before, const Plan& after)
{
    return changePlan(m_context, "plan.set", before.id,
                      [&](Transaction& transaction, const Plan& current, const Client&) -> Result<void> {
                          auto merged = mergedGoal(before, after, current);
                          if (!merged)
                              return fail(ErrorKind::ChangedMeanwhile, "plan");
                          if (auto accepted = refuseBlocking(check(*merged, m_context.clock.today())); !accepted)
                              return accepted;
                          if (changesAgreement(current, *merged))
                              merged = reopened(*std::move(merged));
                          transaction.update(current, *merged);
                          return {};
                      });
}

Result<ChangeSetNumber> PlanActions::agree(const PlanAnswer& answer)
{
    return changePlan(m_context, "plan.agree", answer.plan,
                      [&](Transaction& transaction, const Plan& plan, const Client& client) -> Result<void> {
                          Database& database = transaction.database();
                          const auto versions = versionsOf(database, plan);
                          auto findings = check(answer, plan, activitiesOf(database, plan), versions.size(),
                                                m_context.clock.today());
                          append(findings, checkLives(client));
                          if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                              return accepted;
                          Plan answered = plan;
                          answered.agreement = answer.agreement;
                          answered.agreedOn = answer.on;
                          answered.agreementRemark = answer.remark;
                          transaction.update(plan, answered);

                          PlanVersion version;
                          version.id = m_context.ids.make<PlanVersionId>();
                          version.client = plan.client;
                          version.plan = plan.id;
                          version.number = versions.empty() ? 1 : versions.back().number + 1;
                          version.madeAt = m_context.clock.now();
                          version.author = m_context.session.staff;
                          version.reason = answer.reason;
                          version.content = snapshotToJson(readSnapshot(database, answered, answer.on));
                          transaction.insert(version);
                          return {};
                      });
}

Result<ChangeSetNumber> PlanActions::close(const PlanClosing& closing)
{
    return changePlan(m_context, "plan.close", closing.plan,
                      [&](Transaction& transaction, const Plan& plan, const Client&) -> Result<void> {
                          auto findings = check(closing, plan, m_context.clock.today());
                          if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                              return accepted;
                          Plan closed = plan;
                          closed.closedOn = closing.on;
                          closed.closingReason = closing.reason;
                          closed.closingSummary = closing.summary;
                          transaction.update(plan, closed);
                          return {};
                      });
}

Result<PlanActivityId> PlanActions::addActivity(PlanActivity activity)
{
    activity.id = m_context.ids.make<PlanActivityId>();
    activity.author = m_context.session.staff;
    const auto written =
        changePlan(m_context, "activity.add", activity.plan,
                   [&](Transaction& transaction, const Plan& plan, const Client& client) -> Result<void> {
                       Database& database = transaction.database();
                       const Date today = m_context.clock.today();
                       activity.client = plan.client;
                       auto findings = fillFromService(database, activity, today);
                       append(findings, check(activity, plan, today));
                       append(findings, checkLives(client));
                       if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                           return accepted;
                       const auto others = activitiesOf(database, plan);
                       activity.rank = others.empty() ? 1 : others.back().rank + 1;
                       transaction.insert(activity);
                       reopenAgreement(transaction, plan);
                       return {};
                   });
    if (!written)
        return tl::unexpected(written.error());
    return activity.id;
}

Result<ChangeSetNumber> PlanActions::setActivity(const PlanActivity& before, const PlanActivity& after)
{
    return changePart<PlanActivity>(
        m_context, "activity.set", before.id,
        [&](Transaction& transaction, const Plan& plan, const PlanActivity& current) -> Result<void> {
            auto merged = mergedEdit(before, after, current);
            if (!merged)
                return fail(ErrorKind::ChangedMeanwhile, "activity");
            merged->client = current.client;
            merged->plan = current.plan;
            const Date today = m_context.clock.today();
            std::vector<Finding> findings;
            if (merged->service != current.service)
                findings = fillFromService(transaction.database(), *merged, today);
            append(findings, check(*merged, plan, today));
            if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                return accepted;
            transaction.update(current, *merged);
            if (changesAgreement(current, *merged))
                reopenAgreement(transaction, plan);
            return {};
        });
}

Result<ChangeSetNumber> PlanActions::removeActivity(PlanActivityId activity)
{
    return changePart<PlanActivity>(
        m_context, "activity.remove", activity,
        [&](Transaction& transaction, const Plan& plan, const PlanActivity& current) -> Result<void> {
            if (!versionsOf(transaction.database(), plan).empty())
                return failWith({{"activity", Severity::Blocking, "activity_answered_to", {}}});
            transaction.remove(current);
            return {};
        });
}

Result<EvaluationId> PlanActions::planEvaluation(Evaluation evaluation)
{
    evaluation.id = m_context.ids.make<EvaluationId>();
    evaluation.author = m_context.session.staff;
    const auto written =
        changePlan(m_context, "evaluation.plan", evaluation.plan,
                   [&](Transaction& transaction, const Plan& plan, const Client& client) -> Result<void> {
                       evaluation.client = plan.client;
                       auto findings = check(evaluation, plan, m_context.clock.today());
                       append(findings, checkLives(client));
                       if (auto accepted = refuseBlocking(std::move(findings)); !accepted)
                           return accepted;
                       transaction.insert(evaluation);
                       return {};
                   });
    if (!written)
        return tl::unexpected(written.error());
    return evaluation.id;
}

Result<ChangeSetNumber> PlanActions::setEvaluation(const Evaluation& before, const Evaluation& after)
{
    return changePart<Evaluation>(
        m_context, after.heldOn ? "evaluation.hold" : "evaluation.plan", before.id,
        [&](Transaction& transaction, const Plan& plan, const Evaluation& current) -> Result<void> {
            auto merged = mergedEdit(before, after, current);
            if (!merged)
                return fail(ErrorKind::ChangedMeanwhile, "evaluation");
            merged->client = current.client;
            merged->plan = current.plan;
            if (auto accepted = refuseBlocking(check(*merged, plan, m_context.clock.today())); !accepted)
                return accepted;
            transaction.update(current, *merged);
            return {};
        });
}

Result<ChangeSetNumber> PlanActions::removeEvaluation(EvaluationId evaluation)
{
    return changePart<Evaluation>(
        m_context, "evaluation.remove", evaluation,
        [&](Transaction& transaction, const Plan&, const Evaluation& current) -> Result<void> {
            if (current.heldOn)
                return failWith({{"held_on", Severity::Blocking, "evaluation_held", current.heldOn->dutch()}});
            transaction.remove(current);
            return {};
        });
}

} // namespace werkpad
