// What a team lead does on the command line: all caseloads beside each other, clients moved in bulk, lists as files.
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

using Json = nlohmann::json;

Json exported(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return Json::parse(stream);
}

std::vector<std::string> linesOf(const std::filesystem::path& file)
{
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("The team's figures agree with the lists and with the figures of each coach")
{
    const CliOffice office;
    REQUIRE_FALSE(office.ask({"demo", "--clients", "200", "--seed", "7", "--coaches", "3"}).is_null());
    REQUIRE_FALSE(office.ask({"staff", "capacity", "S. de Boer", "1"}).is_null());
    const auto all = office.ask({"caseload", "--team"});
    int clients = 0;
    for (const auto& row : all["team"]) {
        clients += row["clients"].get<int>();
        const std::string coach = row["coach"].is_null() ? "none" : row["coach"].get<std::string>();
        CAPTURE(coach);
        for (const std::string attention : {"no_contact", "plan_missing", "overdue", "boundary_passed"}) {
            const auto list = office.ask({"client", "list", "--coach", coach, "--filter",
                                          "activity:active attention:" + attention, "--limit", "1"});
            CHECK(list["total"] == row[attention]);
        }
        if (row["coach"].is_null())
            continue;
        const auto own = office.ask({"caseload", "--coach", coach});
        CHECK(own["total"] == row["clients"]);
        CHECK(own["by_period"] == row["by_period"]);
        CHECK(own["lists"]["no_contact"].size() == row["no_contact"].get<std::size_t>());
        CHECK(own["lists"]["plan_missing"].size() == row["plan_missing"].get<std::size_t>());
        CHECK(own["lists"]["overdue"].size() == row["overdue"].get<std::size_t>());
        if (coach == "S. de Boer")
            CHECK(row["over_capacity"] == row["clients"].get<int>() - 1);
    }
    CHECK(all["total"] == clients);
    const auto text = office.run({"caseload", "--team"}).out;
    CHECK(text.find("The team") != std::string::npos);
    CHECK(office.run({"client", "list", "--filter", "attention:sleepy"}).exit == 2);
}

TEST_CASE("Clients go to another caseload by filter or by id, all of them or none")
{
    CliOffice office;
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    const auto me = [&](std::vector<std::string> line) {
        line.insert(line.begin(), {"--user", "S. de Boer"});
        return line;
    };
    std::vector<std::string> ids;
    for (const std::string name : {"Aalst", "Berg", "Cool"}) {
        const auto added = office.ask(me({"client", "add", "surname=" + name, "coach=S. de Boer"}));
        REQUIRE_FALSE(added.is_null());
        ids.push_back(added["client"]["id"].get<std::string>());
    }
    const auto totalOf = [&](const std::string& coach) {
        return office.ask(me({"client", "list", "--coach", coach}))["total"].get<int>();
    };
    const auto asked =
        office.ask(me({"client", "transfer", ids[0], ids[1], "--to", "M. Smit", "--reason", "Verhuisd"}));
    CHECK(asked["requested"] == 2);
    CHECK(asked["state"] == "requested");
    CHECK(totalOf("M. Smit") == 0);
    // Those two wait already, so the third does not go either.
    const auto refused = office.run(
        me({"client", "transfer", "--coach", "S. de Boer", "--to", "M. Smit", "--reason", "Weg", "--at-once"}));
    CHECK(refused.exit == 2);
    CHECK(refused.err.find("Aalst") != std::string::npos);
    CHECK(totalOf("S. de Boer") == 3);
    std::vector<std::string> answer{"--user", "M. Smit", "client", "transfer-answer"};
    for (const auto& transfer : asked["transfers"])
        answer.push_back(transfer.get<std::string>());
    answer.emplace_back("--accept");
    const auto accepted = office.ask(answer);
    CHECK(accepted["answered"] == 2);
    CHECK(totalOf("M. Smit") == 2);
    const auto moved = office.ask(
        me({"client", "transfer", "--coach", "S. de Boer", "--to", "M. Smit", "--reason", "Weg", "--at-once"}));
    CHECK(moved["state"] == "accepted");
    CHECK(totalOf("M. Smit") == 3);

    CHECK(office.run(me({"client", "transfer", "--to", "M. Smit", "--reason", "Weg"})).exit == 2);
    CHECK(
        office.run(me({"client", "transfer", ids[0], "--coach", "M. Smit", "--to", "M. Smit", "--reason", "x"})).exit ==
        2);
    CHECK(office.run(me({"client", "transfer", "--coach", "S. de Boer", "--to", "M. Smit", "--reason", "x"})).exit ==
          2); // nobody left
    CHECK(office
              .run({"--user", "M. Smit", "client", "transfer", ids[0], "--to", "S. de Boer", "--reason", "x",
                    "--at-once"})
              .exit == 4);
}

TEST_CASE("A replacement on the command line ends by its date")
{
    CliOffice office;
    REQUIRE(office.addUser("M. Smit", {Role::CaseWorker}, "geheim genoeg"));
    const auto added = office.ask({"--user", "S. de Boer", "client", "add", "surname=Berg", "coach=S. de Boer"});
    const auto id = added["client"]["id"].get<std::string>();
    REQUIRE_FALSE(office
                      .ask({"--user", "S. de Boer", "client", "transfer", id, "--to", "M. Smit", "--reason", "Verlof",
                            "--until", "30-11-2026", "--at-once"})
                      .is_null());
    const auto listOn = [&](const std::string& day) {
        return office.ask({"--user", "S. de Boer", "--today", day, "client", "list"})["clients"][0];
    };
    CHECK(listOn("2026-11-30")["coach"] == "M. Smit");
    CHECK(listOn("2026-11-30")["instead_of"] == "S. de Boer");
    CHECK(listOn("2026-12-01")["coach"] == "S. de Boer");
    CHECK(listOn("2026-12-01")["instead_of"].is_null());
}

TEST_CASE("An export has exactly the rows and the order of the list with the same filter")
{
    const CliOffice office;
    REQUIRE_FALSE(office.ask({"demo", "--clients", "80", "--seed", "7", "--coaches", "3"}).is_null());
    const std::vector<std::string> filter{"--filter", "activity:active theme:over_45", "--sort", "boundary"};
    auto line = std::vector<std::string>{"client", "list"};
    line.insert(line.end(), filter.begin(), filter.end());
    const auto list = office.ask(line);
    REQUIRE(list["total"].get<int>() > 5);
    const auto run = [&](const std::string& name, std::vector<std::string> more = {}) {
        const auto file = office.folder() / name;
        std::vector<std::string> arguments{"export", "clients", "--out", file.string()};
        arguments.insert(arguments.end(), filter.begin(), filter.end());
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto answer = office.ask(arguments);
        REQUIRE_FALSE(answer.is_null());
        CHECK(answer["rows"] == list["total"]);
        CHECK(answer["file"] == file.string());
        return file;
    };
    CHECK(exported(run("list.json"))["clients"] == list["clients"]);
    CHECK(exported(run("list.json"))["clients"][0].contains("bsn") == false);
    const auto lines = linesOf(run("list.csv"));
    REQUIRE(lines.size() == list["total"].get<std::size_t>() + 1);
    for (std::size_t i = 1; i < lines.size(); ++i)
        CHECK(lines[i].find(list["clients"][i - 1]["id"].get<std::string>()) != std::string::npos);
    CHECK(std::filesystem::file_size(run("list.xlsx")) > 1000);
    CHECK(exported(run("bsn.json", {"--with-bsn"}))["clients"][0]["bsn"].get<std::string>().size() == 9);
    CHECK(office.run({"export", "clients", "--out", (office.folder() / "list.pdf").string()}).exit == 2);
    CHECK(office.run({"export", "clients", "--out", (office.folder() / "none" / "list.csv").string()}).exit == 5);
    CHECK(office.run({"export", "clients", "--out", (office.folder() / "none" / "list.xlsx").string()}).exit == 5);
}
