#include "core/caseload/process_facts_store.h"

#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/plan/plan_fields.h"

namespace werkpad
{

namespace
{

constexpr SideTable kContacts{"SELECT client, id, staff, channel, state, at, minutes, place, subject, follow_up, "
                              "follow_up_on, is_followed_up FROM contact"};
constexpr SideTable kDiagnoses{"SELECT client, id, level, decided_on FROM diagnosis", "decided_on IS NOT NULL"};
constexpr SideTable kPlans{"SELECT client, id, started_on, closed_on FROM plan"};
constexpr SideTable kActivities{"SELECT client, id, plan, title, due_on, state FROM plan_activity",
                                "state IN ('planned', 'running')"};
constexpr SideTable kEvaluations{"SELECT client, id, plan, planned_on, held_on FROM evaluation"};
constexpr SideTable kExemptions{"SELECT client, id, reason, review_on, last_day FROM exemption",
                                "review_on IS NOT NULL"};

template <class T>
T begun(const Query& row)
{
    T record;
    record.client = row.id<ClientId>(0);
    record.id = row.id<decltype(record.id)>(1);
    return record;
}

Contact readContact(const Query& row)
{
    auto contact = begun<Contact>(row);
    contact.staff = row.id<StaffId>(2);
    contact.channel = enumerator<Channel>(row, 3);
    contact.state = enumerator<ContactState>(row, 4);
    contact.at = Moment::parseIso(row.view(5)).value_or(Moment{});
    contact.minutes = static_cast<int>(row.integer(6));
    contact.place = row.view(7);
    contact.subject = row.view(8);
    contact.followUp = row.view(9);
    contact.followUpOn = row.date(10);
    contact.isFollowedUp = row.integer(11) != 0;
    return contact;
}

Diagnosis readDiagnosis(const Query& row)
{
    auto diagnosis = begun<Diagnosis>(row);
    diagnosis.level = enumerator<ServiceLevel>(row, 2);
    diagnosis.decidedOn = row.date(3);
    return diagnosis;
}

Plan readPlan(const Query& row)
{
    auto plan = begun<Plan>(row);
    if (const auto started = row.date(2))
        plan.startedOn = *started;
    plan.closedOn = row.date(3);
    return plan;
}

PlanActivity readActivity(const Query& row)
{
    auto activity = begun<PlanActivity>(row);
    activity.plan = row.id<PlanId>(2);
    activity.title = row.view(3);
    activity.dueOn = row.date(4);
    activity.state = enumerator<ActivityState>(row, 5);
    return activity;
}

Evaluation readEvaluation(const Query& row)
{
    auto evaluation = begun<Evaluation>(row);
    evaluation.plan = row.id<PlanId>(2);
    if (const auto planned = row.date(3))
        evaluation.plannedOn = *planned;
    evaluation.heldOn = row.date(4);
    return evaluation;
}

Exemption readExemption(const Query& row)
{
    auto exemption = begun<Exemption>(row);
    exemption.reason = row.view(2);
    exemption.reviewOn = row.date(3);
    exemption.during.last = row.date(4);
    return exemption;
}

} // namespace

ProcessFacts readProcessFacts(Database& database, ClientId client)
{
    return {readAll(database, kContacts, client, readContact),
            readAll(database, kDiagnoses, client, readDiagnosis),
            readAll(database, kPlans, client, readPlan),
            readAll(database, kActivities, client, readActivity),
            readAll(database, kEvaluations, client, readEvaluation),
            readAll(database, kExemptions, client, readExemption)};
}

ProcessScan::ProcessScan(Database& database, const ClientRange& range)
    : m_contacts(database, kContacts, readContact, range)
    , m_diagnoses(database, kDiagnoses, readDiagnosis, range)
    , m_plans(database, kPlans, readPlan, range)
    , m_activities(database, kActivities, readActivity, range)
    , m_evaluations(database, kEvaluations, readEvaluation, range)
    , m_exemptions(database, kExemptions, readExemption, range)
{
}

void ProcessScan::collect(ClientId client, ProcessFacts& facts)
{
    m_contacts.collect(client, facts.contacts);
    m_diagnoses.collect(client, facts.diagnoses);
    m_plans.collect(client, facts.plans);
    m_activities.collect(client, facts.activities);
    m_evaluations.collect(client, facts.evaluations);
    m_exemptions.collect(client, facts.exemptions);
}

} // namespace werkpad
