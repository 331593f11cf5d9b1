// What is still to be done is kept ready: after any edits it is what the facts say, and what Vandaag reads from it is
// what a reading of all records says.
#include "core/caseload/due_rules.h"
#include "core/clients/client_rules.h"
#include "core/contacts/appointment_queries.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/offices/office.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/today/today_queries.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace werkpad;
using werkpad::test::OfficeInMemory;

namespace
{

const Date kToday(2026, 11, 23);

// Two coaches and a handful of clients, to whom things happen at random.
struct Busy {
    OfficeInMemory office;
    std::vector<StaffId> coaches{office.ids.make<StaffId>(), office.ids.make<StaffId>()};
    std::vector<ClientId> clients;

    static int below(int bound) { return *rc::gen::inRange(0, bound); }
    static bool maybe() { return below(2) == 0; }
    static Date someDay() { return addDays(kToday, *rc::gen::inRange(-60, 30)); }
    static std::optional<Date> maybeDay() { return maybe() ? std::optional(someDay()) : std::nullopt; }
    std::optional<StaffId> someCoach()
    {
        const int number = below(3);
        return number == 2 ? std::nullopt : std::optional(coaches[static_cast<std::size_t>(number)]);
    }
    template <class T>
    std::optional<T> some()
    {
        const auto all = recordsWhere<T>(*office.database, "ORDER BY id");
        return all.empty() ? std::nullopt
                           : std::optional(all[static_cast<std::size_t>(below(static_cast<int>(all.size())))]);
    }
    template <class T, class Fill>
    void addOrChange(Fill fill)
    {
        const auto before = maybe() ? some<T>() : std::nullopt;
        T record = before.value_or(T{});
        fill(record);
        office.write([&](Transaction& transaction) {
            if (before && below(4) == 0) {
                transaction.remove(*before);
            } else if (before) {
                transaction.update(*before, record);
            } else {
                record.id = office.ids.make<decltype(record.id)>();
                record.client = clients[static_cast<std::size_t>(below(static_cast<int>(clients.size())))];
                transaction.insert(record);
            }
        });
    }

    void changeClient()
    {
        const auto before = some<Client>().value();
        Client after = before;
        after.coach = someCoach();
        after.surname += "a";
        after.closedOn = below(4) == 0 ? maybeDay() : std::nullopt;
        after.deceasedOn = below(6) == 0 ? std::optional(PartialDate(someDay())) : std::nullopt;
        office.change(before, after);
    }
    void contact()
    {
        addOrChange<Contact>([&](Contact& contact) {
            contact.staff = coaches[static_cast<std::size_t>(below(2))];
            contact.state = static_cast<ContactState>(below(4));
            contact.at = {someDay(), 60 * below(24)};
            contact.followUpOn = maybeDay();
            contact.followUp = contact.followUpOn ? "Bellen" : "";
            contact.isFollowedUp = maybe();
        });
    }
    void plan()
    {
        addOrChange<Plan>([&](Plan& plan) {
            plan.startedOn = someDay();
            plan.closedOn = maybeDay();
        });
    }
    PlanId somePlan()
    {
        const auto plan = some<Plan>();
        return plan ? plan->id : PlanId{};
    }
    void activity()
    {
        addOrChange<PlanActivity>([&](PlanActivity& activity) {
            activity.plan = somePlan();
            activity.title = "Cv";
            activity.dueOn = maybeDay();
            activity.state = static_cast<ActivityState>(below(4));
        });
    }
    void evaluation()
    {
        addOrChange<Evaluation>([&](Evaluation& evaluation) {
            evaluation.plan = somePlan();
            evaluation.plannedOn = someDay();
            evaluation.heldOn = maybeDay();
        });
    }
    void diagnosis()
    {
        addOrChange<Diagnosis>([&](Diagnosis& diagnosis) {
            diagnosis.level = static_cast<ServiceLevel>(below(5));
            diagnosis.decidedOn = maybeDay();
        });
    }
    void exemption()
    {
        addOrChange<Exemption>([&](Exemption& exemption) {
            exemption.reviewOn = maybeDay();
            exemption.during.last = maybeDay();
        });
    }
    void anything()
    {
        switch (below(8)) {
        case 0:
            return changeClient();
        case 1:
            return plan();
        case 2:
            return activity();
        case 3:
            return evaluation();
        case 4:
            return diagnosis();
        case 5:
            return exemption();
        case 6:
            return contact();
        default:
            if (maybe() && clients.size() > 1) {
                const auto gone = recordsWhere<Client>(*office.database, "WHERE id = ?", clients.back()).at(0);
                const auto count = [&](const char* table) {
                    return office.number("SELECT count(*) FROM " + std::string(table) +
                                         " WHERE client = (SELECT id FROM "
                                         "client ORDER BY id DESC LIMIT 1)");
                };
                if (count("contact") + count("plan") + count("plan_activity") + count("evaluation") +
                        count("diagnosis") + count("exemption") ==
                    0) {
                    office.write([&](Transaction& transaction) { transaction.remove(gone); });
                    clients.pop_back();
                }
                return;
            }
            Client client;
            client.surname = "B";
            client.coach = someCoach();
            client.registeredOn = maybeDay();
            clients.push_back(office.add(client).id);
        }
    }
};

// A reason, the record it is about, its day.
using Told = std::multiset<std::tuple<TodayReason, RecordId, std::optional<Date>>>;

template <class T>
RecordId idOf(const T& record)
{
    return RecordId(record.id.bytes());
}

// From whole records, reason by reason, as today_item.h words it.
class Plainly
{
public:
    Plainly(Database& database, std::optional<StaffId> coach, Date on)
        : m_database(database)
        , m_on(on)
    {
        for (const auto& client : recordsWhere<Client>(database, "")) {
            if (isActive(client, on) && (!coach || client.coach == coach))
                tellOf(client);
        }
        for (const auto& contact : recordsWhere<Contact>(database, "WHERE state = 'planned'")) {
            if (contact.at.day > on || (coach && contact.staff != *coach))
                continue;
            if (!findRecord<Client>(database, contact.client).value().deceasedOn)
                m_told.emplace(contact.at.day == on ? TodayReason::AppointmentToday : TodayReason::AppointmentOpen,
                               idOf(contact), contact.at.day);
        }
    }
    [[nodiscard]] const Told& told() const { return m_told; }

private:
    void tellOf(const Client& client)
    {
        const auto plans = recordsOf<Plan>(m_database, client.id);
        const auto isOfOpenPlan = [&](PlanId id) {
            return std::ranges::any_of(plans, [&](const Plan& plan) { return plan.id == id && !plan.closedOn; });
        };
        for (const auto& evaluation : recordsOf<Evaluation>(m_database, client.id)) {
            if (!evaluation.heldOn && evaluation.plannedOn <= m_on && isOfOpenPlan(evaluation.plan))
                m_told.emplace(TodayReason::EvaluationDue, idOf(evaluation), evaluation.plannedOn);
        }
        for (const auto& activity : recordsOf<PlanActivity>(m_database, client.id)) {
            const bool isOpen = activity.state == ActivityState::Planned || activity.state == ActivityState::Running;
            if (isOpen && activity.dueOn && *activity.dueOn < m_on && isOfOpenPlan(activity.plan))
                m_told.emplace(TodayReason::ActivityOverdue, idOf(activity), activity.dueOn);
        }
        for (const auto& exemption : recordsOf<Exemption>(m_database, client.id)) {
            if (exemption.reviewOn && *exemption.reviewOn <= addDays(m_on, 14) &&
                (!exemption.during.last || *exemption.during.last >= m_on))
                m_told.emplace(TodayReason::ExemptionReview, idOf(exemption), exemption.reviewOn);
        }
        tellOfContacts(client);
        tellOfPlanMissing(client, plans);
    }
    void tellOfContacts(const Client& client)
    {
        std::optional<Date> last;
        for (const auto& contact : recordsOf<Contact>(m_database, client.id)) {
            if (contact.followUpOn && *contact.followUpOn <= m_on && !contact.isFollowedUp &&
                contact.state != ContactState::Cancelled)
                m_told.emplace(TodayReason::FollowUpDue, idOf(contact), contact.followUpOn);
            if (contact.state == ContactState::Done && contact.at.day <= m_on && (!last || *last < contact.at.day))
                last = contact.at.day;
        }
        const auto since = last ? last : client.registeredOn;
        if (!since || daysBetween(*since, m_on) > Office{}.contactDays)
            m_told.emplace(TodayReason::NoContact, idOf(client), last);
    }
    void tellOfPlanMissing(const Client& client, const std::vector<Plan>& plans)
    {
        std::optional<Diagnosis> newest;
        for (const auto& diagnosis : recordsOf<Diagnosis>(m_database, client.id)) {
            if (!diagnosis.decidedOn || *diagnosis.decidedOn > m_on)
                continue;
            if (std::ranges::any_of(
                    plans, [&](const Plan& plan) { return !plan.closedOn || plan.startedOn >= *diagnosis.decidedOn; }))
                continue;
            if (!newest || *newest->decidedOn <= *diagnosis.decidedOn) // of one day the later record
                newest = diagnosis;
        }
        if (newest && (newest->level == ServiceLevel::Basic || newest->level == ServiceLevel::Intensive))
            m_told.emplace(TodayReason::PlanMissing, idOf(*newest), newest->decidedOn);
    }

    Database& m_database;
    Date m_on;
    Told m_told;
};

Told toldOf(Database& database, std::optional<StaffId> coach, Date on)
{
    Told told;
    for (const auto& item : readToday(database, coach, {on, 720}))
        told.emplace(item.reason, item.record, item.on);
    return told;
}

} // namespace

TEST_CASE("After any edits what is kept ready is what the facts say, on every day and for every caseload")
{
    CHECK(rc::check([] {
        Busy busy;
        Client first;
        first.surname = "A";
        first.coach = busy.coaches[0];
        busy.clients.push_back(busy.office.add(first).id);
        const int edits = *rc::gen::inRange(1, 40);
        for (int i = 0; i < edits; ++i)
            busy.anything();

        RC_ASSERT(busy.office.problems() == std::vector<std::string>{});
        Database& database = *busy.office.database;
        for (const Date on : {kToday, Busy::someDay(), Busy::someDay()}) {
            for (const auto& coach :
                 {std::optional(busy.coaches[0]), std::optional(busy.coaches[1]), std::optional<StaffId>{}})
                RC_ASSERT(toldOf(database, coach, on) == Plainly(database, coach, on).told());
        }
    }));
}

TEST_CASE("What is due that is not as the facts say is found, and made anew")
{
    OfficeInMemory office;
    const Client client = office.addClient("Jansen");
    Contact contact;
    contact.id = office.ids.make<ContactId>();
    contact.client = client.id;
    contact.at = {Date(2026, 12, 1), 600};
    contact.followUp = "Bellen";
    contact.followUpOn = Date(2026, 12, 2);
    office.write([&](Transaction& transaction) { transaction.insert(contact); });
    REQUIRE(office.problems().empty());
    const std::vector<std::string> differs{"what is due: client in row 1 is not as the facts say"};
    SECTION("a thing to do is lost")
    {
        office.database->execute("DELETE FROM due_item");
        CHECK(office.problems() == differs);
    }
    SECTION("an appointment has another time")
    {
        office.database->execute("UPDATE planned_appointment SET at = '2026-12-01T11:00'");
        CHECK(office.problems() == differs);
    }
    SECTION("an appointment of nobody")
    {
        office.database->execute("INSERT INTO planned_appointment SELECT at, x'01', x'02', staff, channel, minutes, "
                                 "place, subject, '', '' FROM planned_appointment");
        CHECK(office.problems() == std::vector<std::string>{"what is due: 1 entries belong to no client"});
    }
    REQUIRE(rebuildDerived(*office.database));
    CHECK(office.problems().empty());
}

TEST_CASE("The next step is the first that is still to be done, also when its day has passed")
{
    ClientFacts facts;
    CHECK_FALSE(nextStepOf(facts).has_value());
    CHECK_FALSE(lastContactOf(facts.process).has_value());
    Contact contact;
    contact.at = {Date(2026, 12, 1), 600};
    facts.process.contacts.push_back(contact);
    CHECK(nextStepOf(facts) == NextStep{Date(2026, 12, 1), StepKind::Appointment});
    CHECK_FALSE(lastContactOf(facts.process).has_value());

    Plan plan;
    plan.id = IdGenerator().make<PlanId>();
    Evaluation evaluation;
    evaluation.plan = plan.id;
    evaluation.plannedOn = Date(2026, 11, 1);
    facts.process.plans.push_back(plan);
    facts.process.evaluations.push_back(evaluation);
    CHECK(nextStepOf(facts) == NextStep{Date(2026, 11, 1), StepKind::Evaluation});
    facts.process.plans.front().closedOn = Date(2026, 11, 2);
    CHECK(nextStepOf(facts) == NextStep{Date(2026, 12, 1), StepKind::Appointment});

    facts.process.contacts.front().state = ContactState::Done;
    CHECK_FALSE(nextStepOf(facts).has_value());
    CHECK(lastContactOf(facts.process) == Date(2026, 12, 1));
    facts.process.contacts.push_back(contact);
    facts.client.deceasedOn = PartialDate(Date(2026, 11, 20));
    CHECK_FALSE(nextStepOf(facts).has_value());
}

TEST_CASE("A day at the desk is everybody's planned appointments of that day, without those of clients who died")
{
    OfficeInMemory office;
    const Client client = office.addClient("Jansen");
    Client gone = client;
    gone.deceasedOn = PartialDate(Date(2026, 11, 1));
    const auto plan = [&](const Client& whose, Moment at) {
        Contact contact;
        contact.id = office.ids.make<ContactId>();
        contact.client = whose.id;
        contact.at = at;
        office.write([&](Transaction& transaction) { transaction.insert(contact); });
    };
    plan(client, {kToday, 1439});
    plan(client, {kToday, 0});
    plan(client, {addDays(kToday, 1), 0});
    plan(client, {addDays(kToday, -1), 1439});
    const auto today = plannedAppointmentsOn(*office.database, kToday);
    REQUIRE(today.size() == 2);
    CHECK(today.front().contact.at.minute == 0);
    CHECK(today.front().displayName == "Jansen");
    office.change(client, gone);
    CHECK(plannedAppointmentsOn(*office.database, kToday).empty());
    CHECK(office.problems().empty());
}
