#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace werkpad;

namespace
{

// Four people: unemployed for long, short, about to be, and one without spell who is closed.
struct Filled {
    CliOffice office{};
    std::string berg = office.addClient({"given_names=Jan", "prefix=van den", "surname=Berg", "birth_date=1968-00-00",
                                         "coach=S. de Boer", "place=Rotterdam", "bsn=999993653"});
    std::string celik = office.addClient(
        {"given_names=Ayşe", "surname=Çelik", "birth_date=2001-03-12", "secrecy=2", "place=Delft", "phone=0612345678"});
    std::string dijk = office.addClient({"surname=Dijk"});
    std::string smit = office.addClient({"surname=Smit", "closed_on=2026-10-01"});

    Filled()
    {
        REQUIRE_FALSE(office.ask({"client", "spell", berg, "--first-day", "2025-01-01"}).is_null());
        REQUIRE_FALSE(office.ask({"client", "spell", celik, "--first-day", "2026-10-01"}).is_null());
        REQUIRE_FALSE(office.ask({"client", "regime", celik, "ww", "--from", "2026-10-01"}).is_null());
    }
};

std::vector<std::string> idsOf(const nlohmann::json& clients)
{
    std::vector<std::string> ids;
    for (const auto& client : clients)
        ids.push_back(client["id"].get<std::string>());
    return ids;
}

} // namespace

TEST_CASE("The list without filter shows everybody in order of name, and hides a secret place")
{
    const Filled filled;
    const auto answer = filled.office.ask({"client", "list"});
    CHECK(answer["total"] == 4);
    CHECK(idsOf(answer["clients"]) == std::vector{filled.berg, filled.celik, filled.dijk, filled.smit});
    CHECK(answer["clients"][0]["period"] == ">12");
    CHECK(answer["clients"][0]["coach"] == "S. de Boer");
    CHECK(answer["clients"][1]["place"].is_null());
    CHECK(answer["clients"][1]["regimes"] == nlohmann::json({"WW"}));
    CHECK(answer["clients"][1]["next"]["on"] == "2027-01-01");
    CHECK(answer.dump().find("999993653") == std::string::npos);
}

TEST_CASE("The list is filtered, sorted and cut; the total counts what fits")
{
    const Filled filled;
    const auto list = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"client", "list"});
        return filled.office.ask(options);
    };
    CHECK(idsOf(list({"--period", ">12"})["clients"]) == std::vector{filled.berg});
    CHECK(idsOf(list({"--coach", "none", "--period", "0-3"})["clients"]) == std::vector{filled.celik});
    CHECK(idsOf(list({"--coach", "s. de boer"})["clients"]) == std::vector{filled.berg});
    CHECK(idsOf(list({"--filter", "regime:WW"})["clients"]) == std::vector{filled.celik});
    CHECK(list({"--filter", "activity:active"})["total"] == 3);
    CHECK(idsOf(list({"--filter", "celik"})["clients"]) == std::vector{filled.celik});
    const auto cut = list({"--limit", "2", "--descending"});
    CHECK(cut["total"] == 4);
    CHECK(idsOf(cut["clients"]) == std::vector{filled.smit, filled.dijk});
}

TEST_CASE("The list tells the last contact and the next step, and sorts by them")
{
    const Filled filled;
    const auto& office = filled.office;
    REQUIRE_FALSE(office.ask({"contact", "add", filled.dijk, "--on", "20-11-2026", "--note", "Gebeld"}).is_null());
    REQUIRE_FALSE(office.ask({"contact", "add", filled.celik, "--on", "2-11-2026", "--note", "Gebeld"}).is_null());
    REQUIRE_FALSE(
        office.ask({"contact", "plan", filled.berg, "--on", "24-11-2026", "--at", "10:00", "--subject", "Voortgang"})
            .is_null());
    const auto byContact = office.ask({"client", "list", "--sort", "last_contact"})["clients"];
    CHECK(idsOf(byContact) == std::vector{filled.celik, filled.dijk, filled.berg, filled.smit});
    CHECK(byContact[0]["last_contact"] == "2026-11-02");
    CHECK(byContact[2]["last_contact"].is_null());
    const auto byStep = office.ask({"client", "list", "--sort", "next_step"})["clients"];
    CHECK(idsOf(byStep).front() == filled.berg);
    CHECK(byStep[0]["next_step"] == nlohmann::json({{"kind", "appointment"}, {"on", "2026-11-24"}}));
    CHECK(byStep[1]["next_step"].is_null());
}

TEST_CASE("A filter, period, coach or order that does not exist is refused")
{
    const CliOffice office;
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"--filter", "period:4-5"},
        {"--filter", "nonsense:1"},
        {"--period", "4-5"},
        {"--coach", "Nobody"},
        {"--sort", "shoe"},
        {"--limit", "many"},
    }));
    std::vector<std::string> line{"client", "list"};
    line.insert(line.end(), arguments.begin(), arguments.end());
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("Search finds by name, birth date, telephone and BSN, also words that are commands")
{
    const Filled filled;
    const auto [text, found] = GENERATE(table<std::string, int>({
        {"berg", 1},
        {"celik", 1},
        {"12-3-2001", 1},
        {"0612345678", 1},
        {"999993653", 1},
        {"rotterdam", 1},
        {"list", 0},
        {"info", 0},
        {"zzzz", 0},
    }));
    const auto answer = filled.office.ask({"client", "search", text});
    REQUIRE(answer.is_object());
    CHECK(answer["total"] == found);
    CHECK(answer["clients"].size() == static_cast<std::size_t>(found));
    CHECK(answer.dump().find("999993653") == std::string::npos);
}

TEST_CASE("What was searched for is not in the access log, that somebody searched is")
{
    const Filled filled;
    REQUIRE_FALSE(
        filled.office.ask({"user", "role", "S. de Boer", "administrator", "auditor", "case_worker"}).is_null());
    REQUIRE_FALSE(filled.office.ask({"client", "search", "berg"}).is_null());
    const auto log = filled.office.run({"audit", "report", "--json"}).out;
    CHECK(log.find("client.search") != std::string::npos);
    CHECK(log.find("berg") == std::string::npos);
}

TEST_CASE("The caseload counts active clients by period and regime, and lists who wants attention")
{
    const Filled filled;
    const auto team = filled.office.ask({"caseload", "--team"});
    CHECK(team["total"] == 3);
    CHECK(team["by_period"][">12"] == 1);
    CHECK(team["by_period"]["0-3"] == 1);
    CHECK(team["by_period"]["none"] == 1);
    CHECK(team["by_regime"]["WW"] == 1);
    CHECK(team["lists"]["no_coach"].size() == 2);
    const auto own = filled.office.ask({"caseload"});
    CHECK(own["coach"] == "S. de Boer");
    CHECK(own["total"] == 1);
    CHECK(filled.office.ask({"caseload", "--coach", "S. de Boer"}) == own);
    CHECK(filled.office.run({"caseload", "--coach", "Nobody"}).exit == 2);
    CHECK(filled.office.run({"caseload", "--coach", "S. de Boer", "--team"}).exit == 2);
}

TEST_CASE("Figures and worklists of a colleague or of the whole office are for who oversees caseloads")
{
    Filled filled;
    CliOffice& office = filled.office;
    REQUIRE(office.addUser("M. Yilmaz", {Role::CaseWorker}, "geheim genoeg"));
    REQUIRE_FALSE(office.ask({"--user", "S. de Boer", "client", "set", filled.dijk, "coach=M. Yilmaz"}).is_null());
    const auto as = [&](const std::string& name, std::vector<std::string> line) {
        line.insert(line.begin(), {"--user", name});
        return office.run(line);
    };
    for (const std::vector<std::string>& line :
         {std::vector<std::string>{"caseload", "--team"}, {"caseload", "--coach", "S. de Boer"}}) {
        const auto refused = as("M. Yilmaz", line);
        CHECK(refused.exit == 4);
        CHECK(refused.saysOneSentence());
        CHECK(refused.out.empty());
        CHECK(as("S. de Boer", line).exit == 0);
    }
    const auto own = as("M. Yilmaz", {"caseload", "--json"}).json();
    CHECK(own["total"] == 1);
    CHECK(own["lists"]["no_contact"] == nlohmann::json({filled.dijk}));
    SECTION("and who has no caseload and oversees none sees an empty one")
    {
        REQUIRE_FALSE(office.ask({"--user", "S. de Boer", "client", "set", filled.dijk, "coach="}).is_null());
        CHECK(as("M. Yilmaz", {"caseload", "--json"}).json()["total"] == 0);
    }
}

TEST_CASE("The demo office is filled once asked, counted, and the same for the same seed")
{
    const CliOffice office;
    const auto counts = office.ask({"demo", "--clients", "50", "--seed", "7", "--coaches", "3"})["counts"];
    CHECK(counts["clients"] == 50);
    CHECK(office.ask({"info"})["counts"]["clients"] == 50);
    CHECK(office.ask({"check"})["ok"] == true);
    CHECK(office.ask({"caseload", "--team"})["total"].get<int>() > 0);
    CHECK(office.run({"demo"}).exit == 2);
    CHECK(office.run({"demo", "--clients", "0"}).exit == 2);
}

TEST_CASE("A demo never mixes with real clients")
{
    const CliOffice office;
    REQUIRE_FALSE(office.addClient().empty());
    const auto run = office.run({"demo", "--clients", "10"});
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
    CHECK(office.ask({"info"})["counts"]["clients"] == 1);
}

TEST_CASE("A search leaves one line that says by what kind and how many, never what was typed")
{
    const CliOffice office;
    REQUIRE_FALSE(office.addClient().empty());
    REQUIRE_FALSE(office.ask({"client", "search", "berg"}).is_null());
    REQUIRE_FALSE(office.ask({"user", "role", "S. de Boer", "administrator", "auditor", "case_worker"}).is_null());
    const auto report = office.ask({"audit", "report"});
    std::vector<std::string> searches;
    for (const auto& entry : report["entries"]) {
        if (entry["action"] == "client.search")
            searches.push_back(entry["detail"]);
    }
    CHECK(searches == std::vector<std::string>{"by=name_or_place hits=1"});
}

TEST_CASE("A secret address that is asked for leaves a line in the access log")
{
    const CliOffice office;
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "set", id, "secrecy=7"}).is_null());
    REQUIRE_FALSE(office.ask({"client", "show", id}).is_null());
    REQUIRE_FALSE(office.ask({"client", "show", id, "--with-address"}).is_null());
    REQUIRE_FALSE(office.ask({"user", "role", "S. de Boer", "administrator", "auditor", "case_worker"}).is_null());
    int uncovered = 0;
    const auto report = office.ask({"audit", "report", "--client", id});
    for (const auto& entry : report["entries"])
        uncovered += entry["action"] == "client.reveal_address" ? 1 : 0;
    CHECK(uncovered == 1);
}
