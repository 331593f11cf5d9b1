#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

TEST_CASE("A wrong command line gives exit code 2 and one sentence that names the help")
{
    const std::vector<std::string> arguments = GENERATE(values<std::vector<std::string>>({
        {},
        {"nonsense"},
        {"client"},
        {"client", "nonsense"},
        {"client", "show"},
        {"client", "set", "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f"},
        {"period", "--on", "2026-01-01"},
        {"period", "--first-day"},
        {"info", "--unknown"},
        {"info", "superfluous"},
        {"create", "--office", "X", "--profile", "nonsense"},
        {"bsn"},
    }));
    const auto run = runCli(arguments);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find("--help'") != std::string::npos);
    CHECK(run.out.empty());
}

TEST_CASE("An unknown command is named, also below a group")
{
    CHECK(runCli({"nonsense"}).err.find("'nonsense'") != std::string::npos);
    CHECK(runCli({"client", "nonsense"}).err.find("'client nonsense'") != std::string::npos);
}

TEST_CASE("With --json a refusal is one JSON object too, and the sentence stays on standard error")
{
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"--json", "nonsense"}, {"period", "--first-day", "x", "--on", "y", "--json"}}) {
        const auto run = runCli(arguments);
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
        REQUIRE(run.json().is_object());
        CHECK(run.json()["error"]["exit"] == 2);
        CHECK(run.json()["error"]["code"] == "invalid");
    }
}

TEST_CASE("Every level has help with an example")
{
    const std::vector<std::string> arguments = GENERATE(values<std::vector<std::string>>({
        {"--help"},
        {"client", "--help"},
        {"client", "add", "--help"},
        {"client", "override", "--help"},
        {"period", "--help"},
        {"audit", "report", "--help"},
    }));
    const auto run = runCli(arguments);
    CHECK(run.exit == 0);
    CHECK(run.err.empty());
    CHECK(run.out.find("Example:") != std::string::npos);
    CHECK(run.out.find("werkpad-cli") != std::string::npos);
}

TEST_CASE("Global options stand before or after the command")
{
    const CliOffice office;
    REQUIRE(office.isMade());
    CHECK(office.run({"--json", "info"}).json()["office"] == "Testplein");
    CHECK(office.run({"info", "--json"}).json()["office"] == "Testplein");
    CHECK(runCli({"info", "--json", "--database", office.file().string()}, {{"WERKPAD_PASSPHRASE", "geheim genoeg"}})
              .json()["office"] == "Testplein");
}

TEST_CASE("The calendar day can be fixed")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", "2026-02-28"}).is_null());
    CHECK(office.ask({"--today", "2026-05-27", "client", "show", id})["client"]["period"] == "0-3");
    CHECK(office.ask({"--today", "2026-05-28", "client", "show", id})["client"]["period"] == "3-6");
    const auto wrong = office.run({"--today", "31-02-2026", "info"});
    CHECK(wrong.exit == 2);
    CHECK(wrong.saysOneSentence());
}
