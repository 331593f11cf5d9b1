#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("A training is wished, planned, taken and removed on the command line")
{
    const CliOffice office;
    const auto added = office.ask({"training", "add", "Schulden signaleren", "--group", "period:6-12"});
    REQUIRE(added["trainings"].size() == 1);
    const auto id = added["trainings"][0]["id"].get<std::string>();
    CHECK(added["trainings"][0]["state"] == "wished");
    const auto planned =
        office.ask({"training", "set", id, "--state", "planned", "--on", "2026-12-10", "--provider", "Divosa"});
    CHECK(planned["trainings"][0]["on"] == "2026-12-10");
    CHECK(planned["trainings"][0]["provider"] == "Divosa");
    CHECK(planned["trainings"][0]["title"] == "Schulden signaleren");
    CHECK(office.ask({"training", "list", "--all"})["total"] == 1);
    CHECK(office.ask({"training", "remove", id})["total"] == 0);

    const auto refused = office.run({"training", "set", id, "--state", "taken"});
    CHECK(refused.exit != 0);
    CHECK(refused.err.find("training list") != std::string::npos);
    CHECK(office.run({"training", "add", "Iets", "--state", "misschien"}).exit != 0);
    CHECK(office.run({"training", "add", "Iets", "--group", "theme:niets"}).exit != 0);
    CHECK(office.ask({"training", "list"})["total"] == 0);
}

TEST_CASE("A text that must be typed is asked for as such, not as something to choose")
{
    const CliOffice office;
    for (const auto& line : std::vector<std::vector<std::string>>{
             {"training", "add", "  "},
             {"practice", "add", "Wandelend gesprek", "--theme", "youth"},
             {"practice", "add", " ", "--theme", "youth", "--what", "Buiten praten"},
         }) {
        const auto refused = office.run(line);
        INFO(refused.err);
        CHECK(refused.exit == 2);
        CHECK(refused.saysOneSentence());
        CHECK(refused.err.find("cannot stay empty: fill it in") != std::string::npos);
        CHECK(refused.err.find("choose one") == std::string::npos);
    }
}

TEST_CASE("Gaps in expertise name groups with clients, and who could learn")
{
    const CliOffice office;
    REQUIRE(office.run({"demo", "--clients", "200", "--seed", "2"}).exit == 0);
    const auto gaps = office.ask({"training", "gaps"});
    REQUIRE(gaps["gaps"].size() > 3);
    CHECK(gaps["worth_expertise_from"] == 5);
    for (const auto& gap : gaps["gaps"]) {
        CHECK(gap["clients"].get<int>() > 0);
        CHECK(gap["without_expert"].get<int>() <= gap["clients"].get<int>());
    }
}

TEST_CASE("Good practices are noted by theme on the command line")
{
    const CliOffice office;
    CHECK(office.run({"practice", "add", "Wandelend gesprek", "--theme", "youth"}).exit != 0); // not what is done
    const auto added = office.ask({"practice", "add", "Wandelend gesprek", "--theme", "youth", "--what",
                                   "Buiten praten", "--contact", "M. Bosch"});
    const auto id = added["practices"][0]["id"].get<std::string>();
    CHECK(office.ask({"practice", "list", "--theme", "over_45"})["total"] == 0);
    CHECK(office.ask({"practice", "set", id, "--evidence", "Onderzoek X"})["practices"][0]["evidence"] ==
          "Onderzoek X");
    CHECK(office.ask({"practice", "remove", id})["total"] == 0);
}
