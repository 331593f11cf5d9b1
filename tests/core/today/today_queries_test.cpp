#include "core/clients/client_fields.h"
#include "core/contacts/contact_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/intake/visit_fields.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/today/today_queries.h"
#include "core/transfers/transfer_fields.h"
#include "tests/support/office_in_memory.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;
using werkpad::test::OfficeInMemory;

namespace
{

// One coach with one client, spoken to yesterday, at noon on Monday 23 November 2026.
struct Caseload {
    OfficeInMemory office;
    StaffId coach = office.ids.make<StaffId>();
    StaffId colleague = office.ids.make<StaffId>();
    Moment now{Date(2026, 11, 23), 720};
    Client client = spokenTo(named("Berg"));

    Client named(const std::string& surname)
    {
        Client record;
        record.surname = surname;
        record.coach = coach;
        record.registeredOn = Date(2026, 1, 1);
        return office.add(record);
    }
    Client spokenTo(const Client& record)
    {
        Contact contact;
        contact.at = {Date(2026, 11, 22), 600};
        contact.state = ContactState::Done;
        put(record, contact);
        return record;
    }
    template <class T>
    T put(const Client& of, T record)
    {
        record.id = office.ids.make<decltype(T::id)>();
        record.client = of.id;
        office.write([&](Transaction& transaction) { transaction.insert(record); });
        return record;
    }
    Plan openPlan()
    {
        Plan plan;
        plan.startedOn = Date(2026, 10, 1);
        return put(client, plan);
    }
    std::vector<TodayItem> mine() { return readToday(*office.database, coach, now); }
    std::vector<TodayReason> reasons()
    {
        std::vector<TodayReason> found;
        for (const auto& item : mine())
            found.push_back(item.reason);
        return found;
    }
};

using Reasons = std::vector<TodayReason>;

} // namespace

TEST_CASE("A client with whom all is well asks for nothing today")
{
    Caseload caseload;
    CHECK(caseload.mine().empty());
}

TEST_CASE("An evaluation is due from its day on, until it was held")
{
    Caseload caseload;
    Evaluation evaluation;
    evaluation.plan = caseload.openPlan().id;
    evaluation.plannedOn = Date(2026, 11, 24);
    caseload.put(caseload.client, evaluation);
    CHECK(caseload.reasons().empty());
    evaluation.plannedOn = Date(2026, 11, 23);
    const auto due = caseload.put(caseload.client, evaluation);
    CHECK(caseload.reasons() == Reasons{TodayReason::EvaluationDue});
    Evaluation held = due;
    held.heldOn = Date(2026, 11, 23);
    caseload.office.write([&](Transaction& transaction) { transaction.update(due, held); });
    CHECK(caseload.reasons().empty());
}

TEST_CASE("An activity is overdue the day after it should have been done, while it is not done or dropped")
{
    Caseload caseload;
    PlanActivity activity;
    activity.plan = caseload.openPlan().id;
    activity.title = "Cv maken";
    activity.dueOn = Date(2026, 11, 23);
    caseload.put(caseload.client, activity);
    CHECK(caseload.reasons().empty());
    activity.dueOn = Date(2026, 11, 22);
    activity.state = ActivityState::Dropped;
    caseload.put(caseload.client, activity);
    CHECK(caseload.reasons().empty());
    activity.state = ActivityState::Running;
    caseload.put(caseload.client, activity);
    const auto items = caseload.mine();
    REQUIRE(items.size() == 1);
    CHECK(items.front().reason == TodayReason::ActivityOverdue);
    CHECK(items.front().detail == "Cv maken");
    CHECK(items.front().on == Date(2026, 11, 22));
}

TEST_CASE("What belongs to a closed plan asks for nothing")
{
    Caseload caseload;
    Plan plan;
    plan.closedOn = Date(2026, 11, 1);
    plan = caseload.put(caseload.client, plan);
    Evaluation evaluation;
    evaluation.plan = plan.id;
    evaluation.plannedOn = Date(2026, 10, 1);
    caseload.put(caseload.client, evaluation);
    CHECK(caseload.reasons().empty());
}

TEST_CASE("A plan is missing after a decision on service, until there is one")
{
    Caseload caseload;
    Diagnosis diagnosis;
    diagnosis.level = ServiceLevel::Intensive;
    diagnosis.decidedOn = Date(2026, 11, 20);
    caseload.put(caseload.client, diagnosis);
    CHECK(caseload.reasons() == Reasons{TodayReason::PlanMissing});
    caseload.openPlan();
    CHECK(caseload.reasons().empty());
}

TEST_CASE("A decision that no service is needed asks for no plan")
{
    Caseload caseload;
    Diagnosis diagnosis;
    diagnosis.level = ServiceLevel::None;
    diagnosis.decidedOn = Date(2026, 11, 20);
    caseload.put(caseload.client, diagnosis);
    CHECK(caseload.reasons().empty());
}

TEST_CASE("The longest without contact comes first, and who was never spoken to before all")
{
    Caseload caseload;
    const auto old = caseload.named("Aarts");
    Contact contact;
    contact.state = ContactState::Done;
    contact.at = {Date(2026, 9, 1), 600};
    caseload.put(old, contact);
    const auto never = caseload.named("Zwart");
    const auto items = caseload.mine();
    REQUIRE(items.size() == 2);
    CHECK(items[0].client == never.id);
    CHECK_FALSE(items[0].on.has_value());
    CHECK(items[1].client == old.id);
}

TEST_CASE("A planned contact is no contact yet, and one of yesterday waits for its outcome")
{
    Caseload caseload;
    const auto client = caseload.named("Aarts");
    Contact planned;
    planned.staff = caseload.coach;
    planned.at = {Date(2026, 11, 22), 600};
    caseload.put(client, planned);
    planned.at = {Date(2026, 11, 23), 900};
    caseload.put(client, planned);
    CHECK(caseload.reasons() ==
          Reasons{TodayReason::AppointmentToday, TodayReason::AppointmentOpen, TodayReason::NoContact});
}

TEST_CASE("Who is routed to me waits for me, whoever's client it is, and a visitor without dossier too")
{
    Caseload caseload;
    Visit visit;
    visit.visitor = "Onbekende heer";
    visit.arrivedAt = {Date(2026, 11, 23), 700};
    visit.state = VisitState::Routed;
    visit.coach = caseload.coach;
    visit.id = caseload.office.ids.make<VisitId>();
    Visit elsewhere = visit;
    elsewhere.id = caseload.office.ids.make<VisitId>();
    elsewhere.coach = caseload.colleague;
    caseload.office.write([&](Transaction& transaction) {
        transaction.insert(visit);
        transaction.insert(elsewhere);
    });
    const auto items = caseload.mine();
    REQUIRE(items.size() == 1);
    CHECK(items.front().reason == TodayReason::VisitWaiting);
    CHECK(items.front().name == "Onbekende heer");
    CHECK_FALSE(items.front().client.has_value());
}

TEST_CASE("A transfer waits for the colleague it was asked of")
{
    Caseload caseload;
    Transfer transfer;
    transfer.to = caseload.colleague;
    transfer.requestedAt = {Date(2026, 11, 20), 600};
    caseload.put(caseload.client, transfer);
    CHECK(caseload.reasons().empty());
    const auto theirs = readToday(*caseload.office.database, caseload.colleague, caseload.now);
    REQUIRE(theirs.size() == 1);
    CHECK(theirs.front().reason == TodayReason::TransferToAccept);
    CHECK(theirs.front().name == "Berg");
}

TEST_CASE("Agreements, coming periods and exemptions are told of in time")
{
    Caseload caseload;
    Contact contact;
    contact.state = ContactState::Done;
    contact.at = {Date(2026, 11, 20), 600};
    contact.followUp = "Bellen over het cv";
    contact.followUpOn = Date(2026, 11, 23);
    caseload.put(caseload.client, contact);
    UnemploymentSpell spell;
    spell.during.first = Date(2026, 9, 1);
    caseload.put(caseload.client, spell);
    Exemption exemption;
    exemption.during.first = Date(2026, 6, 1);
    exemption.reviewOn = Date(2026, 12, 7);
    caseload.put(caseload.client, exemption);
    CHECK(caseload.reasons() ==
          Reasons{TodayReason::FollowUpDue, TodayReason::BoundaryComing, TodayReason::ExemptionReview});
}

TEST_CASE("A boundary is announced a fortnight ahead")
{
    Caseload caseload;
    UnemploymentSpell spell;
    SECTION("not when it is a day further off")
    {
        spell.during.first = Date(2026, 9, 8);
        caseload.put(caseload.client, spell);
        CHECK(caseload.mine().empty());
    }
    SECTION("with its day and the period that begins")
    {
        spell.during.first = Date(2026, 9, 7); // three months later is 7 December
        caseload.put(caseload.client, spell);
        const auto items = caseload.mine();
        REQUIRE(items.size() == 1);
        CHECK(items.front().reason == TodayReason::BoundaryComing);
        CHECK(items.front().on == Date(2026, 12, 7));
        CHECK(items.front().detail == "3-6");
    }
    SECTION("and not when the last one has passed")
    {
        spell.during.first = Date(2024, 1, 1);
        caseload.put(caseload.client, spell);
        CHECK(caseload.mine().empty());
    }
}

TEST_CASE("Asked for an earlier day, contacts and decisions of later days are not known yet")
{
    Caseload caseload;
    Contact contact;
    contact.state = ContactState::Done;
    contact.at = {Date(2026, 9, 1), 600};
    caseload.put(caseload.client, contact);
    Diagnosis diagnosis;
    diagnosis.level = ServiceLevel::Basic;
    diagnosis.decidedOn = Date(2026, 10, 1);
    const auto first = caseload.put(caseload.client, diagnosis);
    diagnosis.level = ServiceLevel::None;
    diagnosis.decidedOn = Date(2026, 11, 20);
    caseload.put(caseload.client, diagnosis);
    const auto on = [&](Date day) { return readToday(*caseload.office.database, caseload.coach, {day, 720}); };

    CHECK(on(Date(2026, 9, 30)).empty());
    const auto late = on(Date(2026, 11, 1));
    REQUIRE(late.size() == 2);
    CHECK(late[0].reason == TodayReason::PlanMissing);
    CHECK(late[0].record == RecordId(first.id.bytes()));
    CHECK(late[1].reason == TodayReason::NoContact);
    CHECK(late[1].on == Date(2026, 9, 1));
    CHECK(on(Date(2026, 11, 23)).empty());
}

TEST_CASE("What is due goes along when the client goes to a colleague, and appointments take a new name")
{
    Caseload caseload;
    Contact contact;
    contact.staff = caseload.coach;
    contact.at = {Date(2026, 11, 23), 900};
    contact.followUp = "Bellen";
    contact.followUpOn = Date(2026, 11, 23);
    caseload.put(caseload.client, contact);
    Client moved = caseload.client;
    moved.coach = caseload.colleague;
    moved.surname = "Dal";
    caseload.office.change(caseload.client, moved);

    const auto mine = caseload.mine();
    REQUIRE(mine.size() == 1);
    CHECK(mine.front().reason == TodayReason::AppointmentToday); // still mine to hold
    CHECK(mine.front().name == "Dal");
    const auto theirs = readToday(*caseload.office.database, caseload.colleague, caseload.now);
    REQUIRE(theirs.size() == 1);
    CHECK(theirs.front().reason == TodayReason::FollowUpDue);
    CHECK(theirs.front().name == "Dal");
}

TEST_CASE("Who has died or whose dossier is closed asks for nothing")
{
    Caseload caseload;
    Client gone;
    gone.surname = "Aarts";
    gone.coach = caseload.coach;
    gone.deceasedOn = PartialDate(Date(2026, 10, 1));
    caseload.office.add(gone);
    gone.deceasedOn.reset();
    gone.closedOn = Date(2026, 10, 1);
    caseload.office.add(gone);
    CHECK(caseload.mine().empty());
}

TEST_CASE("The whole office is what its coaches have together")
{
    Caseload caseload;
    caseload.named("Aarts");
    Client theirs = caseload.named("Zwart");
    Client moved = theirs;
    moved.coach = caseload.colleague;
    caseload.office.write([&](Transaction& transaction) { transaction.update(theirs, moved); });
    const auto all = readToday(*caseload.office.database, std::nullopt, caseload.now);
    CHECK(all.size() ==
          caseload.mine().size() + readToday(*caseload.office.database, caseload.colleague, caseload.now).size());
    CHECK(all.size() == 2);
}
