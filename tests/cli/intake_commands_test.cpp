#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

std::string arrive(const CliOffice& office, const std::string& name)
{
    const auto answer = office.ask({"intake", "arrive", "--walk-in", name, "--subject", "Vraag over WW"});
    return answer.is_null() ? std::string{} : answer["visit"]["id"].get<std::string>();
}

} // namespace

TEST_CASE("A walk-in is written down, routed with reasons, assigned, helped, and its way stays readable")
{
    CliOffice office;
    REQUIRE(office.addUser("M. Yilmaz", {Role::CaseWorker}, "ook geheim genoeg"));
    const auto visit = office.ask({"--user", "S. de Boer", "intake", "arrive", "--walk-in", "K. Bos", "--subject",
                                   "Vraag over WW", "--channel", "telephone"})["visit"];
    CHECK(visit["name"] == "K. Bos");
    CHECK(visit["state"] == "waiting");
    CHECK(visit["channel"] == "telephone");
    CHECK(visit["client"].is_null());
    const auto id = visit["id"].get<std::string>();

    const auto routed = office.ask({"--user", "S. de Boer", "intake", "route", id});
    REQUIRE(routed["proposals"].size() == 2);
    CHECK(routed["proposals"][0]["coach"].is_string());
    CHECK(routed["proposals"][0]["score"].is_number_integer());
    CHECK(routed["proposals"][0]["reasons"][0]["code"] == "here_unknown");
    CHECK_FALSE(routed["proposals"][0]["reasons"][0]["text"].get<std::string>().empty());

    const auto step = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--user", "S. de Boer", "intake"});
        return office.ask(arguments)["visit"];
    };
    CHECK(step({"assign", id, "M. Yilmaz"})["coach"] == "M. Yilmaz");
    CHECK(step({"refuse", id, "--reason", "Spoed elders"})["state"] == "waiting");
    CHECK(step({"assign", id, "M. Yilmaz"})["state"] == "routed");
    CHECK(step({"hand-over", id, "S. de Boer", "--reason", "Kent de klant"})["coach"] == "S. de Boer");
    CHECK(step({"start", id})["state"] == "talking");
    const auto done = step({"end", id});
    CHECK(done["state"] == "done");
    REQUIRE(done["steps"].size() == 5);
    CHECK(done["steps"][1]["kind"] == "refused");
    CHECK(done["steps"][1]["from"] == "M. Yilmaz");
    CHECK(done["steps"][1]["reason"] == "Spoed elders");
}

TEST_CASE("The list shows who waits and for how long, and a visitor can be linked to a client")
{
    const CliOffice office;
    const auto id = arrive(office, "Jan Berg");
    const auto desk = office.ask({"intake", "list"});
    CHECK(desk["waiting"] == 1);
    CHECK(desk["total"] == 1);
    CHECK(desk["desk"][0]["visit"] == id);
    CHECK(desk["desk"][0]["waited_minutes"] == 0);
    CHECK(office.run({"intake", "list"}).out.find("Jan Berg") != std::string::npos);

    const auto client = office.addClient();
    CHECK(office.ask({"intake", "link", id, client})["visit"]["client"] == client);
    CHECK(office.ask({"intake", "leave", id, "--remark", "Komt terug"})["visit"]["state"] == "left");
    CHECK(office.ask({"intake", "list"})["waiting"] == 0);
}

TEST_CASE("What the desk cannot do is said in one sentence with the exit code of wrong input")
{
    const CliOffice office;
    const auto client = office.addClient();
    const auto id = arrive(office, "K. Bos");
    const auto arguments = GENERATE_COPY(values<std::vector<std::string>>({
        {"arrive"},
        {"arrive", "nonsense"},
        {"arrive", client, "--walk-in", "K. Bos"},
        {"arrive", client, "--channel", "pigeon"},
        {"arrive", client, "--planned"},
        {"arrive", "--walk-in", "K. Bos", "--planned"},
        {"route", "nonsense"},
        {"assign", id, "Niemand"},
        {"refuse", id, "--reason", "nog niet toegewezen"},
        {"end", id},
    }));
    std::vector<std::string> line{"intake"};
    line.insert(line.end(), arguments.begin(), arguments.end());
    const auto run = office.run(line);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("Expertise, hours, presence and capacity are set and shown")
{
    const CliOffice office;
    const std::string who = "S. de Boer";
    auto staff = office.ask({"staff", "expertise", who, "theme:over_45", "period:6-12"})["staff"];
    CHECK(staff["expertise"] == nlohmann::json::array({"theme:over_45", "period:6-12"}));
    CHECK(office.ask({"staff", "expertise", who})["staff"]["expertise"].size() == 2);
    staff = office.ask({"staff", "hours", who, "--weekday", "1", "--from", "8:30", "--until", "12:00", "--from",
                        "13:00", "--until", "17:00"})["staff"];
    REQUIRE(staff["hours"].size() == 2);
    CHECK(staff["hours"][0]["from"] == "08:30");
    staff = office.ask({"staff", "hours", who, "--weekday", "2", "--from", "9", "--until", "24:00"})["staff"];
    CHECK(staff["hours"].size() == 3);
    CHECK(staff["hours"][2]["until"] == "24:00");
    CHECK(office.ask({"staff", "hours", who, "--weekday", "1"})["staff"]["hours"].size() == 1);
    staff = office.ask({"staff", "presence", who, "--absent", "--remark", "Ziek"})["staff"];
    CHECK(staff["presence"]["day"] == "2026-11-23");
    CHECK(staff["presence"]["present"] == false);
    CHECK(office.ask({"staff", "presence", who, "--clear"})["staff"]["presence"].is_null());
    CHECK(office.ask({"staff", "capacity", who, "80"})["staff"]["capacity"] == 80);
    CHECK(office.ask({"staff", "expertise", who, "--none"})["staff"]["expertise"].empty());
    CHECK(office.run({"staff", "expertise", who}).out.find("80 clients") != std::string::npos);
}

TEST_CASE("A group, time or choice that makes no sense is refused")
{
    const CliOffice office;
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"expertise", "S. de Boer", "theme:tall"},
        {"expertise", "S. de Boer", "theme:youth", "--none"},
        {"expertise", "Niemand", "theme:youth"},
        {"hours", "S. de Boer", "--weekday", "8", "--from", "9", "--until", "10"},
        {"hours", "S. de Boer", "--weekday", "1", "--from", "9"},
        {"hours", "S. de Boer", "--weekday", "1", "--from", "10", "--until", "9"},
        {"hours", "S. de Boer", "--weekday", "1", "--from", "half negen", "--until", "12"},
        {"presence", "S. de Boer"},
        {"presence", "S. de Boer", "--present", "--absent"},
        {"capacity", "S. de Boer", "-5"},
    }));
    std::vector<std::string> line{"staff"};
    line.insert(line.end(), arguments.begin(), arguments.end());
    const auto run = office.run(line);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}
