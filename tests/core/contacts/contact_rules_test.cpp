#include "core/contacts/contact_rules.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

constexpr int kTen = 600;
const Moment kNow{Date(2026, 11, 23), 720};

Contact anAppointment(Moment at = {Date(2026, 12, 1), kTen})
{
    Contact contact;
    contact.at = at;
    contact.subject = "Voortgang";
    return contact;
}

Contact aHeldContact(Moment at = {Date(2026, 11, 20), kTen})
{
    Contact contact = anAppointment(at);
    contact.state = ContactState::Done;
    return contact;
}

std::string codes(const std::vector<Finding>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += (text.empty() ? "" : " ") + finding.field + ":" + finding.code;
    return text;
}

} // namespace

TEST_CASE("An appointment in the future and a contact in the past are fine")
{
    CHECK(check(anAppointment(), {kNow}).empty());
    CHECK(check(aHeldContact(), {kNow}).empty());
    CHECK(check(anAppointment(kNow), {kNow}).empty());
    CHECK(check(aHeldContact(kNow), {kNow}).empty());
}

TEST_CASE("What is wrong with a contact is said all at once, field by field")
{
    struct Case {
        Contact contact;
        std::string found;
    };
    Contact untitled = anAppointment();
    untitled.subject = "  ";
    Contact silent = aHeldContact();
    silent.subject.clear();
    Contact noted = silent;
    noted.note = "Belde over het cv";
    Contact endless = anAppointment();
    endless.minutes = 721;
    Contact instant = anAppointment();
    instant.minutes = 0;
    Contact letter = aHeldContact();
    letter.minutes = 0;
    Contact backwards = aHeldContact();
    backwards.followUp = "Stuurt cv";
    backwards.followUpOn = Date(2026, 11, 19);
    Contact wordless = aHeldContact();
    wordless.followUpOn = Date(2026, 12, 1);
    Contact several = anAppointment({Date(2026, 11, 23), 719});
    several.subject.clear();
    several.minutes = -5;
    const auto [contact, found] = GENERATE_COPY(values<Case>({
        {untitled, "subject:subject_missing"},
        {silent, "note:note_missing"},
        {noted, ""},
        {endless, "minutes:out_of_range"},
        {instant, "minutes:out_of_range"},
        {letter, ""},
        {anAppointment({Date(2026, 11, 23), 719}), "at:appointment_in_past"},
        {aHeldContact({Date(2026, 11, 23), 721}), "at:contact_in_future"},
        {backwards, "follow_up_on:follow_up_before_contact"},
        {wordless, "follow_up:follow_up_missing"},
        {several, "subject:subject_missing minutes:out_of_range at:appointment_in_past"},
    }));
    const auto findings = check(contact, {kNow});
    CHECK(codes(findings) == found);
    CHECK(blocks(findings) == !found.empty());
}

TEST_CASE("An appointment that has passed may be corrected, but not moved into the past")
{
    const Contact before = anAppointment({Date(2026, 11, 20), kTen});
    Contact after = before;
    after.subject = "Kennismaking";
    CHECK(check(after, {kNow, {}, {}, &before}).empty());
    after.at.minute += 30;
    CHECK(codes(check(after, {kNow, {}, {}, &before})) == "at:appointment_in_past");
}

TEST_CASE("A client who has died gets no appointment, and a contact after the death is looked at")
{
    const PartialDate death(Date(2026, 11, 10));
    CHECK(codes(check(anAppointment(), {kNow, death})) == "at:client_deceased");
    const auto later = check(aHeldContact(), {kNow, death});
    CHECK(codes(later) == "at:contact_after_death");
    CHECK_FALSE(blocks(later));
    CHECK(check(aHeldContact({Date(2026, 11, 9), kTen}), {kNow, death}).empty());

    // What stood in the agenda already can be corrected and cancelled.
    const Contact before = anAppointment();
    Contact cancelled = before;
    cancelled.state = ContactState::Cancelled;
    CHECK(check(cancelled, {kNow, death, {}, &before}).empty());
}

TEST_CASE("A second appointment of the coach at that time is a warning")
{
    IdGenerator ids;
    Contact known = anAppointment();
    known.id = ids.make<ContactId>();
    known.staff = ids.make<StaffId>();
    const std::vector others{known};
    Contact contact = anAppointment();
    contact.staff = known.staff;
    const auto [start, minutes, overlaps] = GENERATE(table<int, int, bool>({
        {kTen, 30, true},
        {kTen + 29, 30, true},
        {kTen - 30, 31, true},
        {kTen + 30, 30, false}, // one begins when the other ends
        {kTen - 30, 30, false},
    }));
    contact.at.minute = start;
    contact.minutes = minutes;
    const auto findings = check(contact, {kNow, {}, others});
    CHECK(codes(findings) == (overlaps ? "at:coach_double_booked" : ""));
    CHECK_FALSE(blocks(findings));

    contact.staff = ids.make<StaffId>(); // of somebody else
    CHECK(check(contact, {kNow, {}, others}).empty());
}

TEST_CASE("A calendar event has subject and name, and of a secret address nothing that leads there")
{
    Client client = aClient();
    client.street = "Boterdiep";
    client.postcode = "3077AW";
    Contact contact = anAppointment();
    contact.place = "Kamer 2";
    CHECK(calendarEvent(contact, client).summary == "Voortgang (Jan van den Berg)");
    CHECK(calendarEvent(contact, client).location == "Kamer 2");

    client.secrecy = 1;
    CHECK(calendarEvent(contact, client).summary == "Voortgang");
    CHECK(calendarEvent(contact, client).location == "Kamer 2");
    contact.place = GENERATE("boterdiep 31", "3077 AW Rotterdam", "Bij 3077aw");
    CHECK(calendarEvent(contact, client).location.empty());
    contact.place = "Bij de buren";
    contact.channel = Channel::HomeVisit;
    CHECK(calendarEvent(contact, client).location.empty());
}

TEST_CASE("A BSN in a text is hidden, other numbers stay")
{
    CHECK(withoutBsn("Klant 111222333 belt") == "Klant ••••••••• belt");
    CHECK(withoutBsn("1112.22.333") == "•••••••••");
    CHECK(withoutBsn("bel 0101234567") == "bel 0101234567");
    CHECK(withoutBsn("dossier 123456789") == "dossier 123456789"); // fails the check: no BSN
    CHECK(withoutBsn("om 10.00 uur.") == "om 10.00 uur.");
}
