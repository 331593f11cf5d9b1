#include "core/contacts/contact_fields.h"
#include "core/intake/intake_actions.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

template <class T>
T must(Result<T> result)
{
    REQUIRE(result.has_value());
    return *std::move(result);
}

template <class T>
std::string firstFinding(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().findings.empty() ? "" : result.error().findings.front().code;
}

constexpr std::int64_t kMinute = 60'000;

// An office on Monday 23 November 2026 at noon, with a lead (S. de Boer), a coach and somebody at reception.
struct Desk {
    TestOffice office;
    std::unique_ptr<Workspace> coach = office.colleague("M. Yilmaz", {Role::CaseWorker});
    std::unique_ptr<Workspace> reception = office.colleague("R. Balie", {Role::Intake});

    [[nodiscard]] StaffId coachId() const { return coach->session().staff; }
    IntakeActions& intake() { return reception->intake(); }
    VisitId walkIn(const std::string& name) { return must(intake().arrive(visitor(name))); }
    VisitId arrive(ClientId client)
    {
        Visit visit;
        visit.client = client;
        visit.subject = "Vraag over WW";
        return must(intake().arrive(visit));
    }
    Visit visit(VisitId id) { return must(intake().visit(id)).entry.visit.value(); }
    // An appointment with the coach, today at one o'clock.
    ContactId appointment(ClientId client, int minute = 780)
    {
        Contact contact;
        contact.id = office.lead().ids().make<ContactId>();
        contact.client = client;
        contact.staff = coachId();
        contact.at = {office.clock().today(), minute};
        contact.subject = "Voortgang";
        contact.author = coachId();
        auto& context = office.lead().context();
        must(context.writer.write(coachId(), "contact.plan", [&](Transaction& transaction) -> Result<void> {
            transaction.insert(contact);
            return {};
        }));
        return contact.id;
    }
    std::vector<Contact> contacts(ClientId client)
    {
        return must(
            office.lead().database().attempt([&] { return recordsOf<Contact>(office.lead().database(), client); }));
    }
    static Visit visitor(const std::string& name)
    {
        Visit visit;
        visit.visitor = name;
        return visit;
    }
};

} // namespace

TEST_CASE("A walk-in without dossier waits, with only a name, and can become a client later")
{
    Desk desk;
    const auto id = desk.walkIn(" K. Bos ");
    CHECK(desk.visit(id).visitor == "K. Bos");
    CHECK(desk.visit(id).state == VisitState::Waiting);
    CHECK(desk.visit(id).arrivedAt == desk.office.clock().now());
    must(desk.intake().assign(id, desk.coachId()));

    const auto client = desk.office.client(aClient().named("Karel", "Bos"));
    must(desk.intake().link(id, client));
    CHECK(must(desk.intake().visit(id)).entry.name == "Karel Bos");
    CHECK(must(desk.intake().visit(id)).steps.front().client == client);
    CHECK(firstFinding(desk.intake().link(id, desk.office.client(aClient()))) == "visit_has_client");
    const auto history = must(desk.office.lead().dossiers().history(client, 10));
    CHECK(history.front().change.action == "visit.set");
}

TEST_CASE("Nobody at the desk needs a name or a client")
{
    Desk desk;
    CHECK(firstFinding(desk.intake().arrive(Desk::visitor("  "))) == "visitor_missing");
    Visit unknown;
    unknown.client = ClientId{};
    CHECK(desk.intake().arrive(unknown).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A client who is at the desk already does not arrive a second time, and a deceased client not at all")
{
    Desk desk;
    const auto client = desk.office.client();
    const auto id = desk.arrive(client);
    Visit again;
    again.client = client;
    CHECK(firstFinding(desk.intake().arrive(again)) == "already_at_desk");
    must(desk.intake().leave(id, "Komt morgen terug"));
    CHECK(desk.intake().arrive(again));

    Client deceased = aClient();
    deceased.deceasedOn = PartialDate(Date(2026, 1, 2));
    again.client = desk.office.client(deceased);
    CHECK(firstFinding(desk.intake().arrive(again)) == "client_deceased");
}

TEST_CASE("Reception writes down and routes a client of a colleague without opening the dossier")
{
    Desk desk;
    const auto client = desk.office.client(aClient().coachedBy(desk.coachId()));
    const auto id = desk.arrive(client);
    const auto proposed = must(desk.intake().route(id));
    REQUIRE_FALSE(proposed.empty());
    CHECK(proposed.front().staff == desk.coachId());
    CHECK(proposed.front().parts.front().reason == RoutingReason::OwnClient);
    CHECK(desk.reception->dossiers().reload(client).error().kind == ErrorKind::PurposeNeeded);
    const auto entries = must(desk.office.lead().accessLog().entries(client, 5));
    CHECK(entries.front().action == "visit.route");
    CHECK(entries.front().purpose == "Vraag over WW");
    CHECK(entries.front().actorName == "R. Balie");
}

TEST_CASE("A planned client goes straight through to whom the appointment is with")
{
    Desk desk;
    const auto client = desk.office.client();
    const auto appointment = desk.appointment(client);
    const auto expected = must(desk.intake().today());
    REQUIRE(expected.size() == 1);
    CHECK(expected.front().isExpected());
    CHECK(expected.front().coachName == "M. Yilmaz");
    REQUIRE(must(desk.intake().appointmentToday(client))->id == appointment);

    const auto id = must(desk.intake().arrivePlanned(appointment));
    const auto details = must(desk.intake().visit(id));
    CHECK(details.entry.visit->state == VisitState::Routed);
    CHECK(details.entry.visit->coach == desk.coachId());
    CHECK(details.entry.visit->subject == "Voortgang");
    REQUIRE(details.steps.size() == 1);
    CHECK(details.steps.front().kind == RoutingKind::Assigned);
    CHECK(must(desk.intake().today()).size() == 1);
    CHECK_FALSE(must(desk.intake().appointmentToday(client)));
}

TEST_CASE("An appointment with somebody who left the office waits for a colleague instead")
{
    Desk desk;
    const auto appointment = desk.appointment(desk.office.client());
    must(desk.office.lead().staff().leave(desk.coachId()));
    const auto id = must(desk.intake().arrivePlanned(appointment));
    CHECK(desk.visit(id).state == VisitState::Waiting);
    CHECK(must(desk.intake().visit(id)).steps.empty());
}

TEST_CASE("The conversation about an appointment makes it a contact that was held, with what was said")
{
    Desk desk;
    const auto client = desk.office.client();
    const auto id = must(desk.intake().arrivePlanned(desk.appointment(client)));
    desk.office.clock().pass(5 * kMinute);
    must(desk.coach->intake().start(id));
    CHECK(desk.visit(id).state == VisitState::Talking);
    desk.office.clock().pass(25 * kMinute);
    const auto change = must(desk.coach->intake().end(id, "CV besproken"));

    CHECK(desk.visit(id).state == VisitState::Done);
    CHECK(minutesWaited(desk.visit(id), desk.office.clock().now()) == 5);
    const auto contacts = desk.contacts(client);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.front().state == ContactState::Done);
    CHECK(contacts.front().minutes == 25);
    CHECK(contacts.front().at.clock() == "12:05");
    CHECK(contacts.front().note == "CV besproken");

    // One change: taking it back opens the conversation and the appointment again.
    must(desk.coach->undo(change));
    CHECK(desk.visit(id).state == VisitState::Talking);
    CHECK(desk.contacts(client).front().state == ContactState::Planned);
}

TEST_CASE("A walk-in of a client becomes a contact when something was noted, of a visitor never")
{
    Desk desk;
    const auto client = desk.office.client();
    const auto first = desk.arrive(client);
    must(desk.coach->intake().start(first));
    must(desk.coach->intake().end(first));
    CHECK(desk.contacts(client).empty());

    const auto second = desk.arrive(client);
    must(desk.coach->intake().start(second));
    must(desk.coach->intake().end(second, "Vraag over WW beantwoord"));
    REQUIRE(desk.contacts(client).size() == 1);
    CHECK(desk.contacts(client).front().staff == desk.coachId());
    CHECK(desk.contacts(client).front().subject == "Vraag over WW");

    const auto visitor = desk.walkIn("K. Bos");
    must(desk.coach->intake().start(visitor));
    CHECK(desk.coach->intake().end(visitor, "Folder meegegeven"));
}

TEST_CASE("Who starts with a visitor that nobody has takes the visit")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    must(desk.coach->intake().start(id));
    CHECK(desk.visit(id).coach == desk.coachId());
    const auto steps = must(desk.intake().visit(id)).steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().kind == RoutingKind::Accepted);
    CHECK(steps.front().to == desk.coachId());
}

TEST_CASE("Every step of the way stays readable: assigned, refused, assigned again, handed over, begun")
{
    Desk desk;
    const auto lead = desk.office.lead().session().staff;
    const auto id = desk.walkIn("K. Bos");
    must(desk.intake().assign(id, desk.coachId()));
    CHECK(firstFinding(desk.intake().refuse(id, "")) == "reason_missing");
    must(desk.coach->intake().refuse(id, "Spoed elders"));
    CHECK(desk.visit(id).state == VisitState::Waiting);
    CHECK_FALSE(desk.visit(id).coach);
    must(desk.intake().assign(id, lead));
    CHECK(firstFinding(desk.intake().assign(id, desk.coachId())) == "visit_state_other");
    CHECK(firstFinding(desk.intake().handOver(id, desk.coachId(), " ")) == "reason_missing");
    CHECK(firstFinding(desk.intake().handOver(id, lead, "omdat")) == "same_colleague");
    must(desk.intake().handOver(id, desk.coachId(), "Spreekt Turks"));
    must(desk.coach->intake().start(id));

    const auto steps = must(desk.intake().visit(id)).steps;
    REQUIRE(steps.size() == 5);
    CHECK(steps[1].kind == RoutingKind::Refused);
    CHECK(steps[1].from == desk.coachId());
    CHECK_FALSE(steps[1].to);
    CHECK(steps[1].reason == "Spoed elders");
    CHECK(steps[3].kind == RoutingKind::HandedOver);
    CHECK(steps[3].from == lead);
    CHECK(steps[3].to == desk.coachId());
    CHECK(steps[4].kind == RoutingKind::Accepted);
}

TEST_CASE("A visit handed over during the conversation waits for the next colleague")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    must(desk.coach->intake().start(id));
    must(desk.coach->intake().handOver(id, desk.office.lead().session().staff, "Hoort bij een ander"));
    CHECK(desk.visit(id).state == VisitState::Routed);
    CHECK_FALSE(desk.visit(id).startedAt);
    must(desk.office.lead().intake().start(id));
    must(desk.office.lead().intake().end(id));
    CHECK(firstFinding(desk.intake().leave(id)) == "visit_state_other");
}

TEST_CASE("Nobody is routed to somebody who has left or is not known")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    CHECK(firstFinding(desk.intake().assign(id, StaffId{})) == "colleague_unknown");
    must(desk.office.lead().staff().leave(desk.coachId()));
    CHECK(firstFinding(desk.intake().assign(id, desk.coachId())) == "colleague_left");
}

TEST_CASE("A visit that was forgotten stays on the desk the next day, and keeps nobody busy")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    must(desk.coach->intake().start(id));
    desk.office.clock().setToday(Date(2026, 11, 24));
    const auto entries = must(desk.intake().today());
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().visit->id == id);
    const auto proposed = must(desk.intake().route(desk.walkIn("A. Nder")));
    for (const auto& proposal : proposed)
        for (const auto& part : proposal.parts)
            CHECK(part.reason != RoutingReason::Talking);
    must(desk.coach->intake().end(id));
    CHECK(must(desk.intake().today()).size() == 1); // yesterday's is done
}

TEST_CASE("Routing knows period, themes, last contact and caseload of a client")
{
    Desk desk;
    auto& lead = desk.office.lead();
    must(lead.professionals().setExpertise(desk.coachId(), {"theme:over_45", "period:6-12"}));
    must(lead.professionals().setCapacity(desk.coachId(), 2));
    const auto client =
        desk.office.client(aClient().born(Date(1970, 1, 1)).coachedBy(desk.coachId()), Date(2026, 4, 1));
    const auto earlier = desk.arrive(client);
    must(lead.intake().start(earlier));
    must(lead.intake().end(earlier));

    const auto proposed = must(desk.intake().route(desk.arrive(client)));
    REQUIRE(proposed.size() == 2);
    const auto has = [](const RoutingProposal& proposal, RoutingReason reason, const std::string& value) {
        return std::ranges::any_of(
            proposal.parts, [&](const RoutingPart& part) { return part.reason == reason && part.value == value; });
    };
    CHECK(proposed[0].staff == desk.coachId());
    CHECK(has(proposed[0], RoutingReason::Expertise, "theme:over_45"));
    CHECK(has(proposed[0], RoutingReason::Expertise, "period:6-12"));
    CHECK(has(proposed[0], RoutingReason::RoomInCaseload, "1/2"));
    CHECK(has(proposed[1], RoutingReason::LastContact, "2026-11-23"));
}

TEST_CASE("Who may not change clients looks at the desk and changes nothing; who may not see clients sees nothing")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    const auto matchmaker = desk.office.colleague("M. Maker", {Role::Matchmaker});
    const auto auditor = desk.office.colleague("A. Uditor", {Role::Auditor});
    const auto before = desk.office.dump();
    CHECK(matchmaker->intake().today());
    CHECK(matchmaker->intake().arrive(Desk::visitor("X")).error().kind == ErrorKind::NotPermitted);
    CHECK(matchmaker->intake().arrivePlanned({}).error().kind == ErrorKind::NotPermitted);
    CHECK(matchmaker->intake().route(id).error().kind == ErrorKind::NotPermitted);
    CHECK(matchmaker->intake().assign(id, desk.coachId()).error().kind == ErrorKind::NotPermitted);
    CHECK(matchmaker->intake().start(id).error().kind == ErrorKind::NotPermitted);
    CHECK(matchmaker->intake().leave(id).error().kind == ErrorKind::NotPermitted);
    CHECK(auditor->intake().today().error().kind == ErrorKind::NotPermitted);
    CHECK(auditor->intake().visit(id).error().kind == ErrorKind::NotPermitted);
    CHECK(desk.office.dump() == before);
}

TEST_CASE("Reception takes back what it did for a client of a colleague")
{
    Desk desk;
    const auto client = desk.office.client(aClient().coachedBy(desk.coachId()));
    const auto id = desk.arrive(client);
    const auto change = must(desk.intake().assign(id, desk.coachId()));
    must(desk.reception->undo(change));
    CHECK(desk.visit(id).state == VisitState::Waiting);
    CHECK(must(desk.intake().visit(id)).steps.empty());
}

TEST_CASE("What for, channel and remark of a visit can be corrected")
{
    Desk desk;
    const auto id = desk.walkIn("K. Bos");
    must(desk.intake().change(id, Channel::Telephone, " Sollicitatie ", "Belt terug"));
    CHECK(desk.visit(id).channel == Channel::Telephone);
    CHECK(desk.visit(id).subject == "Sollicitatie");
    CHECK(firstFinding(desk.intake().change(id, Channel::Desk, std::string(1001, 'x'), {})) == "text_too_long");
}
