#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

const std::vector<std::string> kLine{"guideline",
                                     "add",
                                     "period=0-3",
                                     "client_group=everyone",
                                     "service_type=coaching",
                                     "rank=1",
                                     "argument=Samen gaat",
                                     "source=teamoverleg"};

std::string clientOutOfWork(const CliOffice& office, const std::string& since = "2026-11-01")
{
    auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", since}).is_null());
    return id;
}

} // namespace

TEST_CASE("A suggestion names service, period, reasons and services, and no figures before there are any")
{
    const CliOffice office;
    REQUIRE(office.ask(kLine)["rule"]["in_force"] == true);
    REQUIRE_FALSE(office.ask({"catalogue", "add", "name=Vaste coach", "type=coaching"}).is_null());
    const auto answer = office.ask({"guideline", "suggest", clientOutOfWork(office)});
    CHECK(answer["period"] == "0-3");
    REQUIRE(answer["suggestions"].size() == 1);
    const auto& suggestion = answer["suggestions"][0];
    CHECK(suggestion["type"] == "coaching");
    CHECK(suggestion["service"] == "Coaching");
    CHECK(suggestion["period"] == "0-3");
    CHECK(suggestion["basis"] == "guideline");
    CHECK(suggestion["n"] == 0);
    for (const auto* figure : {"estimate", "low", "high"}) {
        CHECK(suggestion.contains(figure));
        CHECK(suggestion[figure].is_null());
    }
    CHECK_FALSE(suggestion["warning"].get<std::string>().empty());
    REQUIRE(suggestion["reasons"].size() == 1);
    CHECK(suggestion["reasons"][0]["group"] == "everyone");
    CHECK(suggestion["reasons"][0]["argument"] == "Samen gaat");
    CHECK(suggestion["reasons"][0]["source"] == "teamoverleg");
    REQUIRE(suggestion["services"].size() == 1);
    CHECK(suggestion["services"][0]["name"] == "Vaste coach");
    CHECK(suggestion["in_plan"] == false);
    CHECK(suggestion["deviation"].is_null());
}

TEST_CASE("Without a guideline or a period the command says what to do")
{
    const CliOffice office;
    const auto id = clientOutOfWork(office);
    auto run = office.run({"guideline", "suggest", id});
    CHECK(run.exit == 0);
    CHECK(run.err.find("load-example") != std::string::npos);
    REQUIRE_FALSE(office.ask({"guideline", "load-example"}).is_null());
    run = office.run({"guideline", "suggest", office.addClient()});
    CHECK(run.err.find("first day of unemployment") != std::string::npos);
}

TEST_CASE("A deviation is recorded with its argument and stands with the suggestion")
{
    const CliOffice office;
    REQUIRE_FALSE(office.ask(kLine).is_null());
    const auto id = clientOutOfWork(office);
    const auto answer = office.ask({"guideline", "deviate", id, "--type", "coaching", "--kind", "not_followed",
                                    "--argument", "Baan in zicht", "--perspective", "local"});
    CHECK(answer["suggestions"][0]["deviation"]["argument"] == "Baan in zicht");
    REQUIRE(answer["deviations"].size() == 1);
    CHECK(answer["deviations"][0]["perspective"] == "local");
    CHECK(answer["deviations"][0]["author"] == "S. de Boer");
    CHECK(answer["deviations"][0]["on"] == "2026-11-23");
    const auto again = office.run(
        {"guideline", "deviate", id, "--type", "coaching", "--kind", "not_followed", "--argument", "Nog eens"});
    CHECK(again.exit == 2);
    CHECK(again.saysOneSentence());
}

TEST_CASE("A deviation that cannot be is refused with one sentence and leaves nothing")
{
    const CliOffice office;
    const auto id = clientOutOfWork(office);
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"--type", "coaching", "--kind", "wrong", "--argument", "x"},
        {"--type", "magic", "--kind", "outside", "--argument", "x"},
        {"--type", "coaching", "--kind", "outside", "--argument", " "},
        {"--type", "coaching", "--kind", "outside", "--argument", "x", "--perspective", "global"},
    }));
    std::vector<std::string> line{"guideline", "deviate", id};
    line.insert(line.end(), arguments.begin(), arguments.end());
    const auto run = office.run(line);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(office.ask({"guideline", "suggest", id})["deviations"].empty());
}

TEST_CASE("Lines of the guideline are listed, changed, ended and removed")
{
    const CliOffice office;
    const auto id = office.ask(kLine)["rule"]["id"].get<std::string>();
    auto rule = office.ask({"guideline", "set", id, "rank=4", "last_day=31-12-2026"})["rule"];
    CHECK(rule["rank"] == 4);
    CHECK(rule["last_day"] == "2026-12-31");
    rule = office.ask({"guideline", "set", id, "last_day="})["rule"];
    CHECK(rule["last_day"].is_null());
    CHECK(office.ask({"guideline", "list"})["total"] == 1);
    CHECK(office.ask({"guideline", "remove", id})["rules"].empty());
    CHECK(office.run({"guideline", "remove", id}).exit == 2);
}

TEST_CASE("A line with a mistake is refused, and the sentence says where")
{
    const CliOffice office;
    const auto [fields, said] = GENERATE(table<std::vector<std::string>, std::string>({
        {{"period=4-5"}, "period"},
        {{"period=0-3", "client_group=everyone", "service_type=coaching", "source=x"}, "argument"},
        {{"rank=first"}, "whole number"},
        {{"colour=red"}, "client_group"},
        {{"first_day=31-2-2026"}, "first_day"},
    }));
    std::vector<std::string> line{"guideline", "add"};
    line.insert(line.end(), fields.begin(), fields.end());
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(said) != std::string::npos);
}

TEST_CASE("The examples are taken over by one command each, once")
{
    const CliOffice office;
    CHECK(office.ask({"catalogue", "list"})["total"] == 0);
    const auto services = office.ask({"catalogue", "load-example"});
    CHECK(services["added"] == services["total"]);
    CHECK(office.ask({"catalogue", "load-example"})["added"] == 0);
    const auto rules = office.ask({"guideline", "load-example"});
    CHECK(rules["added"] == rules["total"]);
    CHECK(office.ask({"guideline", "load-example"})["added"] == 0);
    CHECK(office.ask({"guideline", "suggest", clientOutOfWork(office)})["suggestions"].size() >= 2);
}

TEST_CASE("Services of the catalogue are added, changed and ended")
{
    const CliOffice office;
    const auto added = office.ask({"catalogue", "add", "name=Taalles", "type=language", "periods=6-12 >12",
                                   "groups=other:language", "cost_kind=per_client", "cost_cents=12000"})["service"];
    CHECK(added["periods"] == nlohmann::json::array({"6-12", ">12"}));
    CHECK(added["active"] == true);
    const auto id = added["id"].get<std::string>();
    CHECK(office.ask({"catalogue", "set", id, "duration_weeks=30"})["service"]["duration_weeks"] == 30);
    CHECK(office.ask({"catalogue", "end", id, "--on", "2026-11-22"})["service"]["active"] == false);
    CHECK(office.ask({"catalogue", "list"})["total"] == 0);
    CHECK(office.ask({"catalogue", "list", "--all"})["total"] == 1);
    const auto wrong = office.run({"catalogue", "add", "name=Toveren", "type=magic", "cost_kind=gratis"});
    CHECK(wrong.exit == 2);
    CHECK(wrong.saysOneSentence());
}
