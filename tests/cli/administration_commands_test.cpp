#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("An administrator adds a user, who then signs in by name; with two users a name is needed")
{
    CliOffice office;
    office.environment()["WERKPAD_NEW_PASSPHRASE"] = "ook geheim genoeg";
    const auto user = office.ask({"user", "add", "M. Yilmaz", "--login", "yilmaz", "--role", "case-worker"})["user"];
    REQUIRE(user.is_object());
    CHECK(user["login"] == "yilmaz");
    CHECK(user["roles"] == nlohmann::json({"case_worker"}));

    const auto unnamed = office.run({"info"});
    CHECK(unnamed.exit == 2);
    CHECK(unnamed.err.find("--user") != std::string::npos);
    office.environment()["WERKPAD_PASSPHRASE"] = "ook geheim genoeg";
    CHECK(office.ask({"--user", "yilmaz", "info"})["user_name"] == "M. Yilmaz");
    const auto refused = office.run({"--user", "yilmaz", "user", "add", "X"});
    CHECK(refused.exit == 4);
    CHECK(refused.saysOneSentence());
}

TEST_CASE("Roles are replaced, and the last administrator stays one")
{
    const CliOffice office;
    const auto last = office.run({"user", "role", "S. de Boer", "case_worker"});
    CHECK(last.exit == 2);
    CHECK(last.saysOneSentence());
    const auto roles = office.ask({"user", "role", "S. de Boer", "administrator", "auditor"})["user"]["roles"];
    CHECK(roles.size() == 2);
    CHECK(office.run({"user", "role", "S. de Boer", "king"}).exit == 2);
    CHECK(office.run({"user", "role", "Nobody", "auditor"}).exit == 2);
}

TEST_CASE("Staff who do not sign in are listed apart from users")
{
    const CliOffice office;
    REQUIRE_FALSE(office.ask({"staff", "add", "P. de Wit", "--team", "Noord"}).is_null());
    CHECK(office.ask({"staff", "list"})["staff"].size() == 2);
    CHECK(office.ask({"user", "list"})["users"].size() == 1);
    CHECK(office.ask({"client", "set", office.addClient(), "coach=P. de Wit"})["client"]["coach"] == "P. de Wit");
}

TEST_CASE("The office and its policies can be read and changed")
{
    const CliOffice office;
    CHECK(office.ask({"office", "set", "subname=Mercado", "interruption_weeks=6"})["office"]["title"] ==
          "Werkplein Mercado");
    CHECK(office.ask({"office", "show"})["office"]["interruption_weeks"] == 6);
    CHECK(office.run({"office", "set", "profile=kiosk"}).exit == 2);
    CHECK(office.run({"office", "set", "interruption_weeks=many"}).exit == 2);
    CHECK(office.run({"office", "set", "nonsense=1"}).exit == 2);
}

TEST_CASE("The access log is verified by anybody and read by auditors")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "show", id, "--purpose", "intake"}).is_null());
    const auto verified = office.ask({"audit", "verify"});
    CHECK(verified["ok"] == true);
    CHECK(verified["first_broken"].is_null());
    CHECK(verified["entries"].get<int>() >= 3);
    CHECK(office.run({"audit", "report"}).exit == 4);
    REQUIRE_FALSE(office.ask({"user", "role", "S. de Boer", "administrator", "auditor"}).is_null());
    const auto entries = office.ask({"audit", "report", "--client", id})["entries"];
    REQUIRE(entries.size() == 1);
    CHECK(entries[0]["purpose"] == "intake");
    CHECK(entries[0]["action"] == "client.view");
    CHECK(entries[0]["client"] == id);
    CHECK(office.ask({"audit", "report", "--to", "2026-11-22"})["entries"].empty());
}
