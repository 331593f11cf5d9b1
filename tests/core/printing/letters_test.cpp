#include "core/printing/dossier_summary.h"
#include "core/printing/dutch_words.h"
#include "core/printing/invitation_letter.h"
#include "core/printing/plan_letter.h"
#include "core/printing/print_document_json.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad;

namespace
{

constexpr const char* kBsn = "111222333";

// A plan with something in every part, of a client with a coach, an address and a BSN.
PrintMaterial material(int secrecy = 0)
{
    IdGenerator ids;
    PrintMaterial all;
    all.today = Date(2026, 11, 24);
    all.printedBy = "M. Bakker";
    all.office.name = "Rotterdam";
    all.office.subname = "Mercado";
    StaffMember coach;
    coach.id = ids.make<StaffId>();
    coach.name = "S. de Boer";
    coach.phone = "010 1234567";
    all.staff = {coach};
    auto& client = all.dossier.client;
    client = aClient().bsn(kBsn).coachedBy(coach.id);
    client.street = "Boterdiep";
    client.houseNumber = "31";
    client.postcode = "3077AW";
    client.place = "Rotterdam";
    client.phone = "0612345678";
    client.secrecy = secrecy;
    all.dossier.coachName = coach.name;

    PlanParts parts;
    parts.plan.goalText = "administratief werk, 24 uur";
    parts.plan.shortestRoad = "Via een proefplaatsing in de buurt";
    parts.plan.startedOn = Date(2026, 11, 2);
    parts.plan.agreement = Agreement::Agreed;
    parts.plan.agreedOn = Date(2026, 11, 20);
    parts.plan.agreementRemark = "Ik heb er zin in.";
    PlanActivity letters;
    letters.title = "Tien brieven schrijven";
    letters.dueOn = Date(2026, 12, 31);
    PlanActivity course;
    course.title = "Cursus Excel";
    course.doer = ActivityDoer::Provider;
    course.doerName = "Leerplein";
    course.state = ActivityState::Done;
    course.endedOn = Date(2026, 11, 23);
    parts.activities = {letters, course};
    Evaluation evaluation;
    evaluation.plannedOn = Date(2027, 1, 15);
    parts.evaluations = {evaluation};
    all.plan.current = parts;
    Duty duty;
    duty.kind = "application";
    duty.consequence = "minder uitkering";
    duty.during = {Date(2026, 11, 1), {}};
    Duty over = duty;
    over.text = "wat voorbij is";
    over.during = {Date(2026, 1, 1), Date(2026, 11, 23)};
    all.plan.duties = {duty, over};
    CurriculumVitae cv;
    cv.postedOn = Date(2026, 11, 5);
    cv.occupation = "Verzorgende";
    all.plan.cv = cv;
    return all;
}

Contact appointment(const PrintMaterial& all, Channel channel = Channel::Desk)
{
    Contact contact;
    contact.staff = all.staff.front().id;
    contact.channel = channel;
    contact.at = {Date(2026, 12, 1), 605};
    contact.subject = "Je cv";
    return contact;
}

bool has(const PrintDocument& document, std::string_view text)
{
    return printDocumentToJson(document).find(text) != std::string::npos;
}

std::vector<PrintDocument> allDocuments(const PrintMaterial& all, const PrintOptions& options)
{
    return {planLetter(all, options), dossierSummary(all, options),
            invitationLetter(all, appointment(all, Channel::HomeVisit), options.large)};
}

} // namespace

TEST_CASE("The plan on paper holds goal, road, who does what by when, duties, answer and lines to sign on")
{
    const auto letter = planLetter(material(), {});
    for (const auto* text : {"Plan van aanpak",
                             "Werkplein Mercado",
                             "Jan van den Berg",
                             "Boterdiep 31",
                             "3077 AW Rotterdam",
                             "24 november 2026",
                             "Je doel is werk: administratief werk, 24 uur.",
                             "Via een proefplaatsing in de buurt.",
                             "Tien brieven schrijven",
                             "Jij",
                             "31 december 2026",
                             "Te doen",
                             "Leerplein",
                             "Klaar op 23 november 2026",
                             "Sollicitatieplicht, vanaf 1 november 2026.",
                             "Dan gebeurt er dit: minder uitkering.",
                             "vrijdag 15 januari 2027",
                             "Op 20 november 2026 zei je dat je het eens bent",
                             "Ik heb er zin in.",
                             "Je cv staat sinds 5 november 2026 op Werk.nl. Je zoekt werk als: Verzorgende.",
                             "Werkplein Mercado · Jan van den Berg",
                             "dat we dit plan samen hebben besproken",
                             "010 1234567"}) {
        CAPTURE(text);
        CHECK(has(letter, text));
    }
    CHECK_FALSE(has(letter, "wat voorbij is"));
    CHECK(std::ranges::count(letter.blocks, PrintBlock{PrintSignatures{
                                                {{"Jij", "Jan van den Berg"}, {"Je werkcoach", "S. de Boer"}}}}) == 1);
}

TEST_CASE("What a client does not have gets no heading in the plan")
{
    auto all = material();
    all.plan.duties.clear();
    all.plan.cv.reset();
    all.plan.current->evaluations.clear();
    all.plan.current->plan.shortestRoad.clear();
    all.plan.current->activities.front().dueOn.reset();
    const auto letter = planLetter(all, {});
    for (const auto* heading :
         {"Wat je moet doen", "tijdelijk niet", "Maatregelen", "Je cv", "terugkijken", "De kortste weg"}) {
        CAPTURE(heading);
        CHECK_FALSE(has(letter, heading));
    }
    CHECK(has(letter, "nog geen datum"));
    all.plan.current->activities.clear();
    CHECK(has(planLetter(all, {}), "Er staan nog geen afspraken in het plan."));
}

TEST_CASE("A secret address is on no paper, whatever is printed")
{
    for (const auto& document : allDocuments(material(7), {false, true})) {
        CAPTURE(document.title);
        CHECK_FALSE(has(document, "Boterdiep"));
        CHECK_FALSE(has(document, "3077"));
        CHECK(has(document, "Jan van den Berg"));
    }
    for (const auto& document : allDocuments(material(0), {}))
        CHECK(has(document, "Boterdiep 31"));
}

TEST_CASE("The place of a home visit stands in no invitation and in no summary")
{
    auto all = material(7);
    auto visit = appointment(all, Channel::HomeVisit);
    visit.place = "Boterdiep 31";
    CHECK_FALSE(has(invitationLetter(all, visit, false), "Boterdiep"));
    visit.state = ContactState::Done;
    visit.note = "Goed gesprek";
    all.contacts = {visit};
    const auto summary = dossierSummary(all, {});
    CHECK_FALSE(has(summary, "Boterdiep"));
    CHECK(has(summary, "Goed gesprek"));
}

TEST_CASE("The summary tells a colleague which appointments are coming, and with whom")
{
    auto all = material();
    all.appointments = {appointment(all)};
    const auto summary = dossierSummary(all, {});
    for (const auto* text : {"Afspraken", "dinsdag 1 december 2026 om 10.05 uur", "Je cv", "S. de Boer"}) {
        CAPTURE(text);
        CHECK(has(summary, text));
    }
    all.appointments.clear();
    CHECK_FALSE(has(dossierSummary(all, {}), "Afspraken"));
}

TEST_CASE("The BSN stands on paper when it was asked for, and never else")
{
    for (const auto& document : allDocuments(material(), {true, false}))
        CHECK_FALSE(has(document, kBsn));
    CHECK(has(planLetter(material(), {false, true}), kBsn));
    CHECK(has(dossierSummary(material(), {false, true}), kBsn));
}

TEST_CASE("An invitation says when, where, with whom and what about, and how to say no")
{
    const auto all = material();
    const auto letter = invitationLetter(all, appointment(all), true);
    CHECK(letter.large);
    for (const auto* text : {"Beste Jan van den Berg,", "dinsdag 1 december 2026 om 10.05 uur", "ongeveer 30 minuten",
                             "Werkplein Mercado", "S. de Boer", "Je cv", "Kun je niet?", "telefoon 010 1234567"}) {
        CAPTURE(text);
        CHECK(has(letter, text));
    }
    CHECK(has(letter, "Neem je paspoort of identiteitskaart mee."));
    const auto call = invitationLetter(all, appointment(all, Channel::Telephone), false);
    CHECK(has(call, "We bellen je op 0612345678."));
    CHECK_FALSE(has(call, "paspoort"));
    CHECK(has(invitationLetter(all, appointment(all, Channel::HomeVisit), false), "Leg je paspoort"));
}

TEST_CASE("An invitation to the office names the office and the room, each once")
{
    const auto all = material();
    auto contact = appointment(all);
    contact.place = "Kamer 2";
    CHECK(has(invitationLetter(all, contact, false), "\"Werkplein Mercado, Kamer 2\""));
    contact.place = "Werkplein Mercado, balie";
    CHECK(has(invitationLetter(all, contact, false), "\"Werkplein Mercado, balie\""));
}

TEST_CASE("A summary tells a colleague who the client is, what was agreed and who made it")
{
    auto all = material();
    Diagnosis diagnosis;
    diagnosis.judgement = "Kan snel aan het werk";
    diagnosis.decidedOn = Date(2026, 11, 3);
    all.diagnosis = diagnosis;
    const auto summary = dossierSummary(all, {});
    for (const auto* text : {"Samenvatting van het dossier", "17 mei 1980", "Kan snel aan het werk", "De klant",
                             "akkoord, op 20 november 2026", "Gemaakt door M. Bakker op 24 november 2026",
                             "sinds 5 november 2026", "Sollicitatieplicht, vanaf 1 november 2026."}) {
        CAPTURE(text);
        CHECK(has(summary, text));
    }
    CHECK(summary.addressee.empty());
    CHECK_FALSE(has(summary, "wat voorbij is"));
    all.plan.current.reset();
    CHECK(has(dossierSummary(all, {}), "Er is geen plan."));
}

TEST_CASE("A print document comes out of its JSON as it went in, and nothing else is taken for one")
{
    for (const auto& document : allDocuments(material(), {true, true}))
        CHECK(printDocumentFromJson(printDocumentToJson(document)) == document);
    PrintDocument strange;
    strange.title = "„Zoë” \\ \"aan\"\nregel";
    CHECK(printDocumentFromJson(printDocumentToJson(strange)) == strange);

    const std::string good = printDocumentToJson(planLetter(material(), {}));
    CHECK_FALSE(printDocumentFromJson(""));
    CHECK_FALSE(printDocumentFromJson("[]"));
    CHECK_FALSE(printDocumentFromJson("{\"title\": \"x\"}"));
    CHECK_FALSE(printDocumentFromJson(good.substr(0, good.size() / 2)));
    auto unknown = good;
    unknown.replace(unknown.find("\"heading\""), 9, "\"surprise\"");
    CHECK_FALSE(printDocumentFromJson(unknown));
}

TEST_CASE("Dates are written out as far as they are known")
{
    CHECK(longDate(Date(2026, 11, 25)) == "25 november 2026");
    CHECK(longDate(PartialDate(Date(1980, 5, 7))) == "7 mei 1980");
    CHECK(longDate(*PartialDate::from(1980, 5, 0)) == "mei 1980");
    CHECK(longDate(*PartialDate::from(1980, 0, 0)) == "1980");
    CHECK(longDate(PartialDate{}).empty());
}

TEST_CASE("Sentences end with one full stop, and empty ones stay empty")
{
    CHECK(sentence("Werk") == "Werk.");
    CHECK(sentence("Werk. ") == "Werk.");
    CHECK(sentence("Echt?") == "Echt?");
    CHECK(sentence("  ").empty());
}
