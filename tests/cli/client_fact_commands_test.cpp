#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

TEST_CASE("A spell is recorded, and recording its end changes the same spell")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE(office.ask({"client", "spell", id, "--first-day", "2026-02-28"})["client"]["period"] == "6-12");
    const auto client =
        office.ask({"client", "spell", id, "--first-day", "28-2-2026", "--last-day", "2026-10-31"})["client"];
    REQUIRE(client["spells"].size() == 1);
    CHECK(client["spells"][0]["last_day"] == "2026-10-31");
    CHECK(client["period"].is_null());
}

TEST_CASE("An override stands beside the computed period, is replaced by the next, and can be ended")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", "2026-10-01"}).is_null());
    auto client = office.ask({"client", "override", id, "--period", ">12", "--argument", "Sector krimpt",
                              "--perspective", "regional", "--until", "2027-06-30"})["client"];
    CHECK(client["period"] == ">12");
    CHECK(client["computed_period"] == "0-3");
    CHECK(client["override"]["argument"] == "Sector krimpt");
    CHECK(client["override"]["perspective"] == "regional");
    CHECK(client["override"]["author"] == "S. de Boer");
    CHECK(client["override"]["until"] == "2027-06-30");

    client = office.ask({"client", "override", id, "--period", "3-6", "--argument", "Toch niet"})["client"];
    CHECK(client["period"] == "3-6");
    client = office.ask({"client", "override", id, "--end"})["client"];
    CHECK(client["override"].is_null());
    CHECK(client["period"] == "0-3");
    CHECK(office.run({"client", "override", id, "--end"}).exit == 2);
}

TEST_CASE("An override without argument, or for a period that does not exist, is refused")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"--period", "3-6"},
        {"--period", "3-6", "--argument", " "},
        {"--period", "4-5", "--argument", "x"},
        {"--period", "3-6", "--argument", "x", "--perspective", "global"},
        {"--period", "3-6", "--argument", "x", "--until", "2026-01-01"},
    }));
    std::vector<std::string> line{"client", "override", id};
    line.insert(line.end(), arguments.begin(), arguments.end());
    const auto run = office.run(line);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("Characteristics are recorded by axis, and history is kept")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "characteristic", id, "motivation=hesitant", "--on", "2026-01-01"}).is_null());
    const auto client = office.ask(
        {"client", "characteristic", id, "motivation=active", "other=education:mbo2", "--remark", "gesprek"})["client"];
    REQUIRE(client["characteristics"].size() == 3);
    CHECK(client["characteristics"][0]["value"] == "active");
    CHECK(client["characteristics"][0]["current"] == true);
    CHECK(client["characteristics"][0]["remark"] == "gesprek");
    CHECK(client["characteristics"][1]["value"] == "hesitant");
    CHECK(client["characteristics"][1]["current"] == false);
}

TEST_CASE("A characteristic that is derived, unknown or has no such value is refused, and nothing is written")
{
    const CliOffice office;
    const auto id = office.addClient();
    const auto [assignment, said] = GENERATE(table<std::string, std::string>({
        {"phase=3-6", "client spell"},
        {"regime=WW", "client regime"},
        {"motivatio=active", "motivation"},
        {"motivation=hoog", "unwilling, hesitant, willing or active"},
        {"motivation", "name=value"},
    }));
    const auto run = office.run({"client", "characteristic", id, "self_reliance=full", assignment});
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(said) != std::string::npos);
    CHECK(office.ask({"client", "show", id})["client"]["characteristics"].empty());
}

TEST_CASE("Several regimes cover a client at once, and the end of one changes that one")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "regime", id, "ww", "--from", "2026-03-01"}).is_null());
    REQUIRE_FALSE(office.ask({"client", "regime", id, "IOW", "--from", "2026-04-01"}).is_null());
    const auto client =
        office.ask({"client", "regime", id, "WW", "--from", "2026-03-01", "--to", "2026-10-31"})["client"];
    REQUIRE(client["regimes"].size() == 2);
    CHECK(client["regimes"][0]["code"] == "WW");
    CHECK(client["regimes"][0]["to"] == "2026-10-31");
    CHECK(client["regimes"][0]["in_force"] == false);
    CHECK(client["regimes"][1]["in_force"] == true);
    const auto overlap = office.run({"client", "regime", id, "IOW", "--from", "2026-05-01"});
    CHECK(overlap.exit == 2);
    CHECK(overlap.saysOneSentence());
}
