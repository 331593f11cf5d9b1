#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

namespace
{

struct OutcomeDesk {
    CliOffice office{};
    std::string id = office.addClient();

    [[nodiscard]] nlohmann::json outcomes() const { return office.ask({"client", "show", id})["client"]["outcomes"]; }
    [[nodiscard]] CliRun run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"client", "outcome"});
        return office.run(arguments);
    }
};

} // namespace

TEST_CASE("A placement is recorded, confirmed and taken out again on the command line")
{
    const OutcomeDesk desk;
    const auto added = desk.office.ask({"client", "outcome", "add", desk.id, "--kind", "full_time", "--on", "1-3-2026",
                                        "--through", "vacature lasser"});
    REQUIRE(added.is_object());
    auto outcome = desk.outcomes().at(0);
    CHECK(outcome["kind"] == "full_time");
    CHECK(outcome["happened_on"] == "2026-03-01");
    CHECK(outcome["through"] == "vacature lasser");
    CHECK(outcome["exit_reason"].is_null());
    CHECK(outcome["lasting"] == "open");
    CHECK(outcome["to_be_confirmed"] == true);
    CHECK(outcome["author"] == "S. de Boer");
    CHECK(desk.office.run({"client", "show", desk.id}).out.find("full-time work from 2026-03-01, to be confirmed") !=
          std::string::npos);

    CHECK(desk.run({"set", desk.id, "1", "lasting=lasted"}).exit == 0);
    outcome = desk.outcomes().at(0);
    CHECK(outcome["lasting"] == "lasted");
    CHECK(outcome["lasting_checked_on"] == "2026-11-23");
    CHECK(outcome["to_be_confirmed"] == false);
    CHECK(desk.run({"set", desk.id, outcome["id"], "lasting=open"}).exit == 0);
    CHECK(desk.outcomes().at(0)["lasting_checked_on"].is_null());

    CHECK(desk.run({"remove", desk.id, "1"}).exit == 0);
    CHECK(desk.outcomes().empty());
}

TEST_CASE("Another exit takes a reason by code, by label or as the office called it")
{
    const OutcomeDesk desk;
    const auto add = [&desk](const char* reason, const char* on) {
        return desk.run({"add", desk.id, "--kind", "other_exit", "--reason", reason, "--on", on});
    };
    CHECK(add("moved", "2026-01-01").exit == 0);
    CHECK(add("Pensioen", "2026-01-02").exit == 0);
    const auto refused = add("mantelzorg", "2026-01-03");
    CHECK(refused.exit == 2);
    CHECK(refused.saysOneSentence());
    const auto list = desk.office.ask({"catalogue", "exit-reasons", "--add", "Mantelzorg"})["exit_reasons"];
    CHECK(list.back()["reason"] == "Mantelzorg");
    CHECK(list.back()["own"] == true);
    CHECK(add("mantelzorg", "2026-01-03").exit == 0);
    CHECK(desk.outcomes().at(0)["exit_reason"] == "moved");
    CHECK(desk.outcomes().at(1)["exit_reason"] == "pension");
    CHECK(desk.outcomes().at(2)["exit_reason"] == "Mantelzorg");
    CHECK(desk.office.ask({"catalogue", "exit-reasons", "--end", "mantelzorg", "--on", "2026-11-22"})["exit_reasons"]
              .back()["ended_on"] == "2026-11-22");
    CHECK(add("Mantelzorg", "2026-01-04").exit == 2);
    CHECK(desk.office.run({"catalogue", "exit-reasons", "--end", "onbekend"}).exit == 2);
}

TEST_CASE("A mistake in an outcome is told in one sentence and changes nothing")
{
    const OutcomeDesk desk;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"add", desk.id, "--kind", "holiday"},
                                               {"add", desk.id, "--kind", "full_time", "--on", "31-2-2026"},
                                               {"add", desk.id, "--kind", "full_time", "--reason", "moved"},
                                               {"set", desk.id, "1", "remark=x"},
                                               {"remove", desk.id, "7"},
                                               {"add", "geen-id", "--kind", "full_time"}}) {
        const auto run = desk.run(arguments);
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.err.starts_with("werkpad-cli: "));
    }
    CHECK(desk.outcomes().empty());
    REQUIRE(desk.run({"add", desk.id, "--kind", "part_time"}).exit == 0);
    for (const char* change : {"lasting=lasted", "kind=vacation", "author=me", "happened_on=gisteren?"})
        CHECK(desk.run({"set", desk.id, "1", change}).exit == 2);
    CHECK(desk.outcomes().at(0)["lasting"] == "open");
}

TEST_CASE("An open spell beside work is worth a note, not a refusal")
{
    const OutcomeDesk desk;
    REQUIRE(desk.office.run({"client", "spell", desk.id, "--first-day", "2026-01-05"}).exit == 0);
    const auto run = desk.run({"add", desk.id, "--kind", "full_time", "--on", "2026-06-01"});
    CHECK(run.exit == 0);
    CHECK(run.err.find("still open") != std::string::npos);
}
