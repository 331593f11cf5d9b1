#include "core/demo/demo_process.h"
#include "core/plan/client_plan.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kNoon = 720;

class PlanMaker
{
public:
    PlanMaker(const DemoCase& client, DemoProcess& process)
        : m_client(client)
        , m_random(client.random)
        , m_process(process)
    {
    }

    void make(const Diagnosis& diagnosis)
    {
        m_plan.id = m_client.ids.make<PlanId>();
        m_plan.client = m_client.client();
        m_plan.diagnosis = diagnosis.id;
        m_plan.author = m_client.coach;
        const Date begun = DemoCase::workingDay(addDays(*diagnosis.decidedOn, m_random.between(0, 8)));
        m_plan.startedOn = std::min(begun, m_client.lastSeen());
        setGoal(diagnosis);
        addDuty();
        addActivities();
        addEvaluations();
        answer();
        close();
        m_process.plans.push_back(std::move(m_plan));
    }

private:
    void setGoal(const Diagnosis& diagnosis)
    {
        const bool isFar = diagnosis.width == DiagnosisWidth::Broad;
        constexpr std::array kGoals{PlanGoal::Work, PlanGoal::StepToWork, PlanGoal::Participation};
        constexpr std::array kKeys{"goal_work", "goal_step_to_work", "goal_participation"};
        const auto goal = m_random.weighted(isFar ? std::array{350, 450, 200} : std::array{850, 140, 10});
        m_plan.goal = kGoals.at(goal);
        m_plan.goalText = m_client.sentence(kKeys.at(goal));
        m_plan.shortestRoad = m_client.sentence("road");
    }

    void addDuty()
    {
        if (m_plan.goal == PlanGoal::Participation)
            return;
        Duty duty;
        duty.id = m_client.ids.make<DutyId>();
        duty.client = m_plan.client;
        duty.kind = "application";
        duty.text = m_client.sentence("duty_text");
        duty.consequence = m_client.sentence("duty_consequence");
        duty.during = {m_plan.startedOn, m_client.life.closedOn};
        duty.author = m_client.coach;
        m_process.duties.push_back(std::move(duty));
    }

    bool fits(const Service& service) const
    {
        const auto& periods = service.periods;
        const bool inPeriod = periods.empty() || std::ranges::find(periods, periodCode(m_client.band)) != periods.end();
        return inPeriod && service.groups.empty() && service.type != "job_to_job" && service.type != "self_employment";
    }

    void addActivities()
    {
        std::vector<const Service*> fitting;
        for (const auto& service : m_client.services) {
            if (fits(service))
                fitting.push_back(&service);
        }
        addOwnActivity();
        const int services = fitting.empty() ? 0 : m_random.between(1, 2);
        for (int i = 0; i < services; ++i) {
            const Service* service = m_random.oneOf(fitting);
            std::erase(fitting, service);
            PlanActivity activity = activityFor(*service);
            activity.doer = ActivityDoer::Provider;
            activity.doerName = service->provider;
            add(std::move(activity));
            if (fitting.empty())
                break;
        }
        if (m_random.chance(400))
            addOwnActivity();
    }

    void addOwnActivity()
    {
        PlanActivity activity;
        activity.title = m_client.sentence("own_activity");
        if (std::ranges::find(m_process.activities, activity.title, &PlanActivity::title) == m_process.activities.end())
            add(std::move(activity));
    }

    void add(PlanActivity activity)
    {
        activity.id = m_client.ids.make<PlanActivityId>();
        activity.client = m_plan.client;
        activity.plan = m_plan.id;
        activity.author = m_client.coach;
        activity.rank = static_cast<int>(m_process.activities.size());
        activity.dueOn = addDays(m_plan.startedOn, m_random.between(14, 120));
        progress(activity);
        m_process.activities.push_back(std::move(activity));
    }

    // What is past is mostly done; what is not yet may be going on. A few are late.
    void progress(PlanActivity& activity)
    {
        const Date until = m_client.lastSeen();
        if (*activity.dueOn > until) {
            if (addDays(m_plan.startedOn, 7) < until && m_random.chance(500)) {
                activity.state = ActivityState::Running;
                activity.startedOn = addDays(m_plan.startedOn, 7);
            }
            return;
        }
        if (daysBetween(*activity.dueOn, until) < 21 && m_random.chance(500))
            return; // not yet looked after
        const bool isDropped = m_random.chance(120);
        activity.state = isDropped ? ActivityState::Dropped : ActivityState::Done;
        activity.startedOn = addDays(m_plan.startedOn, m_random.between(0, 10));
        activity.endedOn = std::max(*activity.startedOn, addDays(*activity.dueOn, -m_random.between(0, 6)));
        activity.result = m_client.sentence(isDropped ? "activity_dropped" : "activity_result");
    }

    void addEvaluations()
    {
        const Date until = m_client.lastSeen();
        constexpr int kMost = 4; // of a plan that runs for years, only how it went at first
        Date planned = DemoCase::workingDay(addDays(m_plan.startedOn, m_random.between(42, 90)));
        for (int i = 0; i < kMost; ++i) {
            Evaluation evaluation;
            evaluation.id = m_client.ids.make<EvaluationId>();
            evaluation.client = m_plan.client;
            evaluation.plan = m_plan.id;
            evaluation.plannedOn = planned;
            evaluation.author = m_client.coach;
            const bool isLate = daysBetween(planned, until) < 14 && m_random.chance(400);
            if (planned <= until && !isLate) {
                evaluation.heldOn = planned;
                evaluation.outcome = m_client.sentence("evaluation");
            }
            m_process.evaluations.push_back(std::move(evaluation));
            if (planned > until || isLate)
                return;
            planned = DemoCase::workingDay(addDays(planned, m_random.between(60, 110)));
        }
        if (m_client.life.isOpen())
            planNext();
    }

    // The plan still runs, so there is always one to come.
    void planNext()
    {
        Evaluation evaluation;
        evaluation.id = m_client.ids.make<EvaluationId>();
        evaluation.client = m_plan.client;
        evaluation.plan = m_plan.id;
        evaluation.plannedOn = DemoCase::workingDay(addDays(m_client.today, m_random.between(-4, 60)));
        evaluation.author = m_client.coach;
        m_process.evaluations.push_back(std::move(evaluation));
    }

    void answer()
    {
        const Date day = addDays(m_plan.startedOn, m_random.between(0, 10));
        if (day > m_client.lastSeen() || m_random.chance(80))
            return; // still to be asked
        const bool disagrees = m_random.chance(50);
        m_plan.agreement = disagrees ? Agreement::Disagreed : Agreement::Agreed;
        m_plan.agreedOn = day;
        if (disagrees || m_random.chance(350))
            m_plan.agreementRemark = m_client.sentence(disagrees ? "disagreement_remark" : "agreement_remark");
        PlanVersion version;
        version.id = m_client.ids.make<PlanVersionId>();
        version.client = m_plan.client;
        version.plan = m_plan.id;
        version.madeAt = {day, kNoon};
        version.author = m_client.coach;
        version.content = snapshotToJson({m_plan, asAgreed(), m_process.evaluations, m_process.duties, {}});
        m_process.versions.push_back(std::move(version));
    }

    // As it was when the client answered: nothing had begun.
    std::vector<PlanActivity> asAgreed() const
    {
        auto activities = m_process.activities;
        for (auto& activity : activities) {
            activity.state = ActivityState::Planned;
            activity.startedOn.reset();
            activity.endedOn.reset();
            activity.result.clear();
        }
        return activities;
    }

    void close()
    {
        if (m_client.life.isOpen() || !m_client.life.closedOn)
            return;
        m_plan.closedOn = m_client.life.closedOn;
        m_plan.closingReason = "work";
        m_plan.closingSummary = m_client.sentence("closing");
        std::erase_if(m_process.evaluations, [](const Evaluation& evaluation) { return !evaluation.heldOn; });
    }

    const DemoCase& m_client;
    DemoRandom& m_random;
    DemoProcess& m_process;
    Plan m_plan{};
};

} // namespace

void addDemoPlan(const DemoCase& client, DemoProcess& process)
{
    if (process.diagnoses.empty())
        return;
    const Diagnosis& diagnosis = process.diagnoses.back();
    const bool isServed = diagnosis.level == ServiceLevel::Basic || diagnosis.level == ServiceLevel::Intensive;
    const int days = isServed ? daysBetween(*diagnosis.decidedOn, client.lastSeen()) : 0;
    const int without = days < 14 ? 500 : 150; // per mille; in the end everybody gets one
    if (!isServed || (days < 60 && client.random.chance(without)))
        return; // no plan wanted, or not yet made
    PlanMaker(client, process).make(diagnosis);
}

} // namespace werkpad
