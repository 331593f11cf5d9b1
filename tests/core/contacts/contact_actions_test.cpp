#include "core/contacts/contact_fields.h"
#include "tests/support/test_office.h"

#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

Contact anAppointment(ClientId client, Moment at = {Date(2026, 12, 1), 600})
{
    Contact contact;
    contact.client = client;
    contact.at = at;
    contact.subject = "Voortgang";
    return contact;
}

Contact aCall(ClientId client)
{
    Contact contact;
    contact.client = client;
    contact.channel = Channel::Telephone;
    contact.at = {Date(2026, 11, 23), 700};
    contact.note = "Heeft gesolliciteerd";
    contact.followUp = "Stuurt het cv";
    contact.followUpOn = Date(2026, 11, 30);
    return contact;
}

template <class T>
std::string codeOf(const Result<T>& result)
{
    if (result)
        return "done";
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

} // namespace

TEST_CASE("A contact is recorded with who had it, and undone")
{
    TestOffice office;
    auto& lead = office.lead();
    const auto client = office.client();
    const auto id = lead.contacts().record(aCall(client));
    REQUIRE(id);
    const auto contacts = lead.contacts().ofClient(client);
    REQUIRE(contacts);
    REQUIRE(contacts->size() == 1);
    const Contact& contact = contacts->front();
    CHECK(contact.state == ContactState::Done);
    CHECK(contact.staff == lead.session().staff);
    CHECK(contact.author == lead.session().staff);
    CHECK(contact.followUpOn == Date(2026, 11, 30));

    const auto history = lead.dossiers().history(client, 10);
    REQUIRE(history);
    CHECK(history->front().change.action == "contact.add");
    REQUIRE(lead.undo(history->front().change.number));
    CHECK(lead.contacts().ofClient(client)->empty());
}

TEST_CASE("An appointment becomes the contact when it is held: one record")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto client = office.client();
    const auto id = contacts.plan(anAppointment(client));
    REQUIRE(id);
    CHECK(contacts.find(*id)->state == ContactState::Planned);
    CHECK(codeOf(contacts.hold(*id, {})) == "contact_in_future"); // eight days too early

    office.clock().setToday(Date(2026, 12, 1)); // noon
    REQUIRE(contacts.hold(*id, {"Plan besproken", "Belt werkgever", Date(2026, 12, 8)}));
    const auto held = contacts.find(*id);
    CHECK(held->state == ContactState::Done);
    CHECK(held->note == "Plan besproken");
    CHECK(held->at == Moment{Date(2026, 12, 1), 600});
    CHECK(contacts.ofClient(client)->size() == 1);
    CHECK(codeOf(contacts.hold(*id, {})) == "appointment_not_planned");
    CHECK(codeOf(contacts.miss(*id, {})) == "appointment_not_planned");
    CHECK(codeOf(contacts.cancel(*id, {})) == "appointment_not_planned");
}

TEST_CASE("A client who comes early is seen at the time of the clock")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto id = contacts.plan(anAppointment(office.client(), {Date(2026, 11, 23), 735}));
    REQUIRE(id);
    REQUIRE(contacts.hold(*id, {}));
    CHECK(contacts.find(*id)->at == office.clock().now());
}

TEST_CASE("Not coming and calling off keep the reason")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto client = office.client();
    const auto missed = contacts.plan(anAppointment(client));
    const auto cancelled = contacts.plan(anAppointment(client));
    REQUIRE(missed);
    REQUIRE(cancelled);
    REQUIRE(contacts.miss(*missed, "Belde niet af"));
    REQUIRE(contacts.cancel(*cancelled, "Ziek"));
    CHECK(contacts.find(*missed)->state == ContactState::Missed);
    CHECK(contacts.find(*missed)->note == "Belde niet af");
    CHECK(contacts.find(*cancelled)->state == ContactState::Cancelled);
}

TEST_CASE("A correction writes what it changed, and notices that somebody else was quicker")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto client = office.client();
    const auto id = contacts.record(aCall(client));
    REQUIRE(id);
    const Contact before = *contacts.find(*id);
    Contact mine = before;
    mine.note = "Heeft twee keer gesolliciteerd";
    Contact theirs = before;
    theirs.subject = "Sollicitaties";
    REQUIRE(contacts.set(before, theirs));
    REQUIRE(contacts.set(before, mine));
    CHECK(contacts.find(*id)->note == mine.note);
    CHECK(contacts.find(*id)->subject == theirs.subject);

    Contact late = before;
    late.note = "Iets anders";
    const auto refused = contacts.set(before, late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ChangedMeanwhile);
}

TEST_CASE("An agreement is ticked off, and a contact removed")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto id = contacts.record(aCall(office.client()));
    REQUIRE(id);
    REQUIRE(contacts.setFollowedUp(*id, true));
    CHECK(contacts.find(*id)->isFollowedUp);
    REQUIRE(contacts.remove(*id));
    CHECK(contacts.find(*id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A contact is refused to who may not change the client, and nothing is written")
{
    TestOffice office;
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const auto matchmaker = office.colleague("B. Koning", {Role::Matchmaker});
    const auto client = office.client(aClient().coachedBy(office.lead().session().staff));
    const auto before = office.dump();
    CHECK(coach->contacts().record(aCall(client)).error().kind == ErrorKind::PurposeNeeded);
    CHECK(coach->contacts().ofClient(client).error().kind == ErrorKind::PurposeNeeded);
    CHECK(matchmaker->contacts().plan(anAppointment(client)).error().kind == ErrorKind::NotPermitted);
    CHECK(codeOf(office.lead().contacts().plan(anAppointment(client, {Date(2026, 11, 1), 600}))) ==
          "appointment_in_past");
    CHECK(office.dump() == before);

    REQUIRE(coach->dossiers().open(client, "vervanging"));
    CHECK(coach->contacts().record(aCall(client)));
}

TEST_CASE("A client who has died gets no appointment")
{
    TestOffice office;
    Client client = aClient();
    client.deceasedOn = PartialDate(Date(2026, 11, 1));
    const auto id = office.client(client);
    CHECK(codeOf(office.lead().contacts().plan(anAppointment(id))) == "client_deceased");
}

TEST_CASE("A double booking is told before it is made, and may be made")
{
    TestOffice office;
    auto& contacts = office.lead().contacts();
    const auto first = office.client();
    const auto second = office.client(aClient().named("Piet", "Bakker"));
    REQUIRE(contacts.plan(anAppointment(first)));
    const auto findings = contacts.findings(anAppointment(second, {Date(2026, 12, 1), 615}));
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().code == "coach_double_booked");
    CHECK(findings->front().value == "10:00");
    CHECK(contacts.plan(anAppointment(second, {Date(2026, 12, 1), 615})));
}

TEST_CASE("An agenda follows the day, of one person or of everybody, with names for who may see them")
{
    TestOffice office;
    auto& lead = office.lead();
    const auto coach = office.colleague("M. Smit", {Role::CaseWorker});
    const auto auditor = office.colleague("R. Auditor", {Role::Auditor});
    const auto client = office.client();
    auto late = anAppointment(client, {Date(2026, 12, 2), 900});
    late.note = "geheim";
    REQUIRE(lead.contacts().plan(late));
    REQUIRE(lead.contacts().plan(anAppointment(client, {Date(2026, 12, 2), 540})));
    REQUIRE(coach->contacts().plan(anAppointment(client, {Date(2026, 12, 3), 600})));
    REQUIRE(lead.contacts().plan(anAppointment(client, {Date(2026, 12, 4), 600})));
    const auto cancelled = lead.contacts().plan(anAppointment(client, {Date(2026, 12, 2), 600}));
    REQUIRE(lead.contacts().cancel(*cancelled, {}));

    const auto office2And3 = coach->contacts().agenda({}, Date(2026, 12, 2), Date(2026, 12, 3));
    REQUIRE(office2And3);
    REQUIRE(office2And3->size() == 3);
    CHECK((*office2And3)[0].contact.at.minute == 540);
    CHECK((*office2And3)[1].contact.at.minute == 900);
    CHECK((*office2And3)[1].contact.note.empty());
    CHECK((*office2And3)[2].staffName == "M. Smit");
    CHECK((*office2And3)[0].clientName == "Jan van den Berg");

    const auto own = coach->contacts().agenda(coach->session().staff, Date(2026, 12, 1), Date(2026, 12, 31));
    CHECK(own->size() == 1);

    const auto seen = auditor->contacts().agenda({}, Date(2026, 12, 2), Date(2026, 12, 3));
    REQUIRE(seen->size() == 3);
    CHECK(seen->front().clientName.empty());
    CHECK(seen->front().contact.subject.empty());
    CHECK(seen->front().contact.client.isNil());
    CHECK(auditor->contacts().calendar({}).error().kind == ErrorKind::NotPermitted);
}

TEST_CASE("A calendar file has neither BSN nor note nor secret address")
{
    TestOffice office;
    Client client = aClient().bsn("111222333");
    client.street = "Boterdiep";
    client.houseNumber = "31";
    client.secrecy = 7;
    const auto id = office.client(client);
    auto contact = anAppointment(id);
    contact.channel = Channel::HomeVisit;
    contact.place = "Boterdiep 31";
    contact.subject = "Huisbezoek 111222333";
    contact.note = "Niets voor de agenda";
    const auto planned = office.lead().contacts().plan(contact);
    REQUIRE(planned);
    const std::vector found{*office.lead().contacts().find(*planned)};
    const auto calendar = office.lead().contacts().calendar(found);
    REQUIRE(calendar);
    CHECK(calendar->find("Huisbezoek") != std::string::npos);
    for (const auto* secret : {"111222333", "Boterdiep", "Niets voor", "Berg"})
        CHECK(calendar->find(secret) == std::string::npos);
    const auto log = office.lead().accessLog().entries(id, 1);
    CHECK(log->front().action == "contact.calendar");
}
