#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("A question about a dossier is asked, answered and closed on the command line")
{
    CliOffice office;
    const auto id = office.addClient();
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    const auto as = [&](const std::string& name, std::vector<std::string> line) {
        line.insert(line.begin(), {"--user", name, "client", "review"});
        return line;
    };
    const auto asked = office.ask(as("S. de Boer", {"add", id, "--question", "Waarom geen plan?"}));
    REQUIRE(asked["reviews"].size() == 1);
    CHECK(asked["reviews"][0]["state"] == "asked");
    CHECK(asked["reviews"][0]["asked_by"] == "S. de Boer");
    CHECK(asked["reviews"][0]["answered_at"].is_null());

    const auto answered = office.ask(as("M. Smit", {"answer", id, "1", "--answer", "Was ziek"}));
    CHECK(answered["reviews"][0]["state"] == "answered");
    CHECK(answered["reviews"][0]["answer"] == "Was ziek");
    CHECK(answered["reviews"][0]["answered_by"] == "M. Smit");

    const auto note = answered["reviews"][0]["id"].get<std::string>();
    CHECK(office.run(as("M. Smit", {"close", id, note})).exit == 4);
    const auto closed = office.ask(as("S. de Boer", {"close", id, note}));
    CHECK(closed["reviews"][0]["state"] == "closed");
    CHECK(office.run(as("S. de Boer", {"list", id})).out.find("Waarom geen plan?") != std::string::npos);
}

TEST_CASE("What is wrong with a question on the command line is told in one sentence")
{
    CliOffice office;
    const auto id = office.addClient();
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    const auto refused = [&](const std::string& name, std::vector<std::string> line, int exit) {
        line.insert(line.begin(), {"--user", name, "client", "review"});
        const auto run = office.run(line);
        INFO(run.err);
        CHECK(run.exit == exit);
        CHECK(run.saysOneSentence());
    };
    refused("S. de Boer", {"add", id}, 2);
    refused("S. de Boer", {"add", id, "--question", " "}, 2);
    refused("M. Smit", {"add", id, "--question", "Mag dit?"}, 4);
    refused("S. de Boer", {"answer", id, "1", "--answer", "Ja"}, 2); // there is none
    refused("S. de Boer", {"close", id, "nummer een"}, 2);
}
