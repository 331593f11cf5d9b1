#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>
#include <iterator>

using namespace werkpad;

namespace
{

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("A contact is recorded over a channel with what was agreed, and listed newest first")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto answer = office.ask({"contact", "add", id, "--channel", "telephone", "--on", "20-11-2026", "--at",
                                    "9.30", "--minutes", "10", "--note", "Heeft gesolliciteerd", "--follow-up",
                                    "Stuurt cv", "--follow-up-on", "30-11-2026"});
    REQUIRE_FALSE(answer.is_null());
    const auto contact = answer["contact"];
    CHECK(contact["channel"] == "telephone");
    CHECK(contact["state"] == "done");
    CHECK(contact["at"] == "2026-11-20T09:30");
    CHECK(contact["coach"] == "S. de Boer");
    CHECK(contact["follow_up_on"] == "2026-11-30");
    REQUIRE_FALSE(office.ask({"contact", "add", id, "--note", "Aan de balie"}).is_null()); // now

    const auto contacts = office.ask({"contact", "list", id})["contacts"];
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0]["at"] == "2026-11-23T12:00");
    CHECK(contacts[0]["channel"] == "desk");
    CHECK(contacts[1]["id"] == contact["id"]);
    CHECK(office.run({"contact", "list", id}).out.find("Heeft gesolliciteerd") != std::string::npos);
}

TEST_CASE("An appointment is made, is in the agenda and in a calendar file, and is held")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto planned = office.ask({"contact", "plan", id, "--on", "24-11-2026", "--at", "10:00", "--subject",
                                     "Voortgang", "--place", "Kamer 2"})["contact"];
    REQUIRE(planned["state"] == "planned");
    const auto file = (office.folder() / "agenda.ics").string();
    const auto agenda = office.ask({"agenda", "--ics", file});
    CHECK(agenda["from"] == "2026-11-23");
    CHECK(agenda["to"] == "2026-11-29");
    CHECK(agenda["coach"] == "S. de Boer");
    REQUIRE(agenda["appointments"].size() == 1);
    CHECK(agenda["appointments"][0]["client_name"] == "Jan Berg");
    CHECK(textOf(file).find("DTSTART;TZID=Europe/Amsterdam:20261124T100000") != std::string::npos);
    CHECK(office.ask({"agenda", "--office", "--from", "25-11-2026"})["appointments"].empty());

    const auto contact = planned["id"].get<std::string>();
    const auto held = office.ask({"--today", "2026-11-25", "contact", "hold", contact, "--note", "Plan besproken"});
    REQUIRE_FALSE(held.is_null());
    CHECK(held["contact"]["state"] == "done");
    CHECK(held["contact"]["note"] == "Plan besproken");
    CHECK(office.run({"contact", "cancel", contact}).exit == 2);
}

TEST_CASE("A double booking is noted and not refused")
{
    const CliOffice office;
    const auto id = office.addClient();
    const std::vector<std::string> line{"contact", "plan", id, "--on", "24-11-2026", "--at", "10:00", "--subject", "x"};
    REQUIRE(office.run(line).exit == 0);
    const auto again = office.run(line);
    CHECK(again.exit == 0);
    CHECK(again.err.find("another appointment at 10:00") != std::string::npos);
}

TEST_CASE("Missed and cancelled appointments keep the reason")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto [command, option, state] = GENERATE(table<std::string, std::string, std::string>({
        {"miss", "--note", "missed"},
        {"cancel", "--reason", "cancelled"},
    }));
    const auto planned = office.ask({"contact", "plan", id, "--on", "24-11-2026", "--at", "10:00", "--subject", "x"});
    const auto contact = planned["contact"]["id"].get<std::string>();
    const auto closed = office.ask({"contact", command, contact, option, "Ziek"})["contact"];
    CHECK(closed["state"] == state);
    CHECK(closed["note"] == "Ziek");
}

TEST_CASE("What cannot be a contact is refused with one sentence")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"add", "ID"},
        {"add", "ID", "--channel", "pigeon", "--note", "x"},
        {"add", "ID", "--note", "x", "--at", "25:00"},
        {"add", "ID", "--note", "x", "--on", "24-11-2026"},
        {"add", "ID", "--note", "x", "--follow-up-on", "30-11-2026"},
        {"add", "ID", "--note", "x", "--coach", "Nobody"},
        {"plan", "ID", "--on", "1-11-2026", "--at", "10:00", "--subject", "x"},
        {"plan", "ID", "--on", "1-12-2026", "--at", "10:00"},
        {"hold", "0192f0c1"},
        {"hold", "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f"},
    }));
    std::vector<std::string> line{"contact"};
    for (const auto& argument : arguments)
        line.push_back(argument == "ID" ? id : argument);
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("The story has contacts, transfers and periods in one list")
{
    CliOffice office;
    const auto id = office.addClient();
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    office.environment()["WERKPAD_PASSPHRASE"] = "geheim genoeg";
    const auto as = [&](const std::string& name, std::vector<std::string> line) {
        line.insert(line.begin(), {"--user", name});
        return office.ask(line);
    };
    REQUIRE_FALSE(as("S. de Boer", {"client", "spell", id, "--first-day", "2026-06-01"}).is_null());
    REQUIRE_FALSE(as("S. de Boer", {"contact", "add", id, "--note", "Belde", "--on", "1-11-2026"}).is_null());
    const auto transfer = as("S. de Boer", {"client", "transfer", id, "--to", "M. Smit", "--reason", "Verlof",
                                            "--summary", "Wil lasser worden", "--until", "31-1-2027"})["transfer"];
    REQUIRE(transfer["state"] == "requested");
    CHECK(transfer["temporary_from"] == "2026-11-23");
    const auto transferId = transfer["id"].get<std::string>();
    const auto accepted = as("M. Smit", {"client", "transfer-answer", transferId, "--accept"});
    REQUIRE_FALSE(accepted.is_null());
    CHECK(accepted["transfer"]["state"] == "accepted");
    // For a while: the client stays with nobody of its own, and is listed with who stands in.
    CHECK(as("M. Smit", {"client", "show", id})["client"]["coach"].is_null());
    CHECK(as("M. Smit", {"client", "list", "--coach", "M. Smit"})["total"] == 1);

    std::vector<std::string> events;
    const auto listed = as("M. Smit", {"contact", "list", id, "--story"}); // outlives the loop
    for (const auto& entry : listed["story"])
        events.push_back(entry["event"].get<std::string>());
    CHECK(events == std::vector<std::string>{"transfer_accepted", "transfer_requested", "contact_done", "period_begins",
                                             "spell_begins"});
}

TEST_CASE("An answer to a transfer is one of three, and refusing needs a reason")
{
    CliOffice office;
    const auto id = office.addClient();
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    const auto made = office.run(
        {"--user", "S. de Boer", "--json", "client", "transfer", id, "--to", "M. Smit", "--reason", "Verlof"});
    REQUIRE(made.exit == 0);
    const auto transfer = made.json()["transfer"]["id"].get<std::string>();
    const auto answer = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"--user", "M. Smit", "client", "transfer-answer", transfer});
        return office.run(options);
    };
    CHECK(answer({}).exit == 2);
    CHECK(answer({"--accept", "--refuse"}).exit == 2);
    CHECK(answer({"--refuse"}).exit == 2);
    CHECK(answer({"--withdraw"}).exit == 4); // that is for who asked
    CHECK(answer({"--refuse", "--reason", "Vol"}).exit == 0);
    CHECK(answer({"--accept"}).exit == 2);
}

TEST_CASE("A contact is corrected: what was given is changed, the rest stays")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto planned = office
                             .ask({"contact", "plan", id, "--on", "24-11-2026", "--at", "10:00", "--subject",
                                   "Voortgang", "--place", "Kamer 2"})["contact"]["id"]
                             .get<std::string>();
    const auto moved = office.ask({"contact", "change", planned, "--on", "26-11-2026", "--at", "11.15"})["contact"];
    CHECK(moved["at"] == "2026-11-26T11:15");
    CHECK(moved["subject"] == "Voortgang");
    CHECK(moved["place"] == "Kamer 2");
    const auto cleared = office.ask({"contact", "change", planned, "--place", "", "--channel", "telephone"})["contact"];
    CHECK(cleared["place"] == "");
    CHECK(cleared["channel"] == "telephone");
    CHECK(cleared["at"] == "2026-11-26T11:15");

    const auto refused = office.run({"contact", "change", planned, "--channel", "pigeon"});
    CHECK(refused.exit == 2);
    CHECK(refused.err.find("'pigeon' is no channel") != std::string::npos);
}

TEST_CASE("What was agreed is ticked off, and open again when that was a mistake")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto contact = office
                             .ask({"contact", "add", id, "--note", "Gesproken", "--follow-up", "Stuurt cv",
                                   "--follow-up-on", "30-11-2026"})["contact"]["id"]
                             .get<std::string>();
    CHECK(office.ask({"contact", "follow-up", contact})["contact"]["followed_up"] == true);
    CHECK(office.ask({"contact", "follow-up", contact, "--undone"})["contact"]["followed_up"] == false);
}

TEST_CASE("A contact that was written down by mistake is taken out, once")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto contact =
        office.ask({"contact", "add", id, "--note", "Verkeerde klant"})["contact"]["id"].get<std::string>();
    CHECK(office.ask({"contact", "remove", contact})["removed"] == contact);
    CHECK(office.ask({"contact", "list", id})["contacts"].empty());
    CHECK(office.run({"contact", "remove", contact}).exit == 2);
}
