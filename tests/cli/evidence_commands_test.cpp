#include "core/plan/plan_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "tests/support/real_data.h"
#include "tests/support/run_cli.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

std::string fileWith(const CliOffice& office, const std::string& text)
{
    const auto file = office.folder() / "duur.csv";
    std::ofstream(file, std::ios::binary) << text;
    return file.string();
}

// Clients who began coaching after a month; of these `working` had work three months later.
void addServed(const CliOffice& office, int served, int working)
{
    const FakeClock clock;
    const auto unlocked = Workspace::unlock(office.file(), "S. de Boer", "geheim genoeg");
    REQUIRE(unlocked);
    const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
    REQUIRE(workspace);
    auto& ids = (*workspace)->ids();
    REQUIRE((*workspace)->context().writer.write({}, "demo", [&](Transaction& transaction) {
        for (int i = 0; i < served; ++i) {
            Client client = aClient();
            client.id = ids.make<ClientId>();
            transaction.insert(client);
            auto spell = aSpell(client.id, Date(2025, 1, 1),
                                i < working ? std::optional(Date(2025, 4, 30)) : std::optional<Date>{});
            spell.id = ids.make<UnemploymentSpellId>();
            transaction.insert(spell);
            PlanActivity activity;
            activity.id = ids.make<PlanActivityId>();
            activity.client = client.id;
            activity.plan = ids.make<PlanId>();
            activity.serviceType = "coaching";
            activity.startedOn = Date(2025, 2, 1);
            transaction.insert(activity);
        }
        return Result<void>{};
    }));
}

nlohmann::json suggestionFor(const CliOffice& office)
{
    REQUIRE_FALSE(office
                      .ask({"guideline", "add", "period=0-3", "client_group=everyone", "service_type=coaching",
                            "rank=1", "argument=Samen gaat", "source=teamoverleg"})
                      .is_null());
    const auto id = office.addClient();
    REQUIRE_FALSE(office.ask({"client", "spell", id, "--first-day", "2026-11-01"}).is_null());
    return office.ask({"guideline", "suggest", id})["suggestions"][0];
}

} // namespace

TEST_CASE("Research is read with its counts, good rows in and bad ones out with their reasons")
{
    const CliOffice office;
    const auto file = fileWith(office, "van;tot;ww\n2009-01-01;2009-02-01;ja\n2009-01-01;;nee\ngisteren;;ja\n");
    const std::vector<std::string> line{"import",  "research", file,          "--map",  "start=van",      "--map",
                                        "end=tot", "--map",    "group.ww=ww", "--name", "Onderzoek 2009", "--json"};
    const auto run = office.run(line);
    CHECK(run.exit == 1);
    CHECK(run.saysOneSentence());
    const auto answer = run.json();
    CHECK(answer["read"] == 3);
    CHECK(answer["accepted"] == 2);
    CHECK(answer["rejected"] == 1);
    CHECK(answer["open"] == 1);
    CHECK(answer["as_of"] == "2009-02-01");
    REQUIRE(answer["issues"].size() == 1);
    CHECK(answer["issues"][0]["row"] == 4);
    CHECK(answer["issues"][0]["code"] == "cell_not_a_date");
    CHECK(office.run(line).json()["unchanged"] == 2);
    const auto studies = office.ask({"evidence", "studies"})["studies"];
    REQUIRE(studies.size() == 1);
    CHECK(studies[0]["name"] == "Onderzoek 2009");
    CHECK(studies[0]["spells"] == 2);
    CHECK(office.ask({"evidence", "remove", "onderzoek 2009"})["studies"].empty());
    CHECK(office.run({"evidence", "remove", "onderzoek 2009"}).exit == 2);
}

TEST_CASE("The rows of research that were not taken are kept as a file, with where they stood and why")
{
    const CliOffice office;
    const auto file = fileWith(office, "van;tot\n2009-01-01;2009-02-01\ngisteren;2009-02-01\n");
    const auto rejects = (office.folder() / "niet.csv").string();
    const std::vector<std::string> line{"import",    "research", file, "--map",     "start=van", "--map", "end=tot",
                                        "--dry-run", "--name",   "x",  "--rejects", rejects,     "--json"};
    const auto run = office.run(line);
    CHECK(run.exit == 1);
    CHECK(run.saysOneSentence());
    CHECK(run.err.find(rejects) != std::string::npos);
    CHECK(run.json()["rejects"] == rejects);
    std::ostringstream written;
    written << std::ifstream(rejects, std::ios::binary).rdbuf();
    CHECK(written.str().find("van;tot;line;reason\r\ngisteren;2009-02-01;3;") != std::string::npos);
    CHECK(written.str().find("2009-01-01") == std::string::npos);
}

TEST_CASE("A study of the same name that says something else waits for --replace")
{
    const CliOffice office;
    const auto import = [&](const std::string& text, const std::vector<std::string>& more = {}) {
        std::vector<std::string> line{"import",  "research",  fileWith(office, text),
                                      "--map",   "start=van", "--map",
                                      "end=tot", "--name",    "Onderzoek"};
        line.insert(line.end(), more.begin(), more.end());
        return office.run(line);
    };
    CHECK(import("van;tot\n2009-01-01;2009-02-01\n").exit == 0);
    const auto refused = import("van;tot\n2009-01-02;2009-02-01\n");
    CHECK(refused.exit == 2);
    CHECK(refused.saysOneSentence());
    CHECK(refused.err.find("--replace") != std::string::npos);
    CHECK(import("van;tot\n2009-01-02;2009-02-01\n", {"--replace"}).exit == 0);
}

TEST_CASE("What research cannot be read by is refused with one sentence")
{
    const CliOffice office;
    const auto file = fileWith(office, "van;tot\n2009-01-01;2009-02-01\n");
    const auto map = GENERATE(values<std::vector<std::string>>({
        {"--map", "start"},
        {"--map", "begin=van"},
        {"--map", "start=nergens", "--map", "end=tot"},
        {"--map", "start=van"},
        {"--map", "start=van", "--map", "end=tot", "--as-of", "ooit"},
        {"--map", "start=van", "--map", "end=tot", "--map", "group.=van"},
    }));
    std::vector<std::string> line{"import", "research", file, "--name", "x"};
    line.insert(line.end(), map.begin(), map.end());
    const auto run = office.run(line);
    INFO(run.err);
    CHECK(run.exit == 2);
    CHECK(run.saysOneSentence());
}

TEST_CASE("The real spells of McCall are read whole, and those without a known exit are open")
{
    const auto file = testing::realData("unemployment/Ecdat_UnempDur.csv");
    if (!file)
        SKIP("the real data are not here");
    const CliOffice office;
    const auto answer = office.ask({"import", "research", file->string(), "--map", "duration=spell", "--unit", "14",
                                    "--map", "event.1=censor1", "--map", "event.2=censor2", "--map", "event.3=censor3",
                                    "--map", "group.ui=ui", "--name", "McCall 1996"});
    REQUIRE_FALSE(answer.is_null());
    CHECK(answer["read"] == 3343);
    CHECK(answer["accepted"] == 3343);
    CHECK(answer["open"] == 1357); // 1255 say so, 102 say nothing
    const auto study = office.ask({"evidence", "study", "McCall 1996", "--by", "ui", "--full-time"});
    REQUIRE(study["groups"].size() == 2);
    CHECK(study["groups"][0]["name"] == "no");
    CHECK(study["groups"][0]["horizons"][0]["months"] == 6);
    CHECK(study["groups"][0]["horizons"][0]["share"].get<double>() == Catch::Approx(0.425).margin(0.0005));
    CHECK(study["logrank"]["df"] == 1);
    CHECK(office.run({"evidence", "study", "McCall 1996", "--by", "age"}).exit == 2);
    CHECK(office.run({"evidence", "study", "McCall"}).exit == 2);
}

TEST_CASE("Behind a suggestion stands how many comparable clients had work, with its interval")
{
    const CliOffice office;
    addServed(office, 42, 16);
    const auto suggestion = suggestionFor(office);
    CHECK(suggestion["n"] == 42);
    CHECK(suggestion["estimate"].get<double>() == Catch::Approx(16.0 / 42));
    CHECK(suggestion["low"].get<double>() < 16.0 / 42);
    CHECK(suggestion["high"].get<double>() > 16.0 / 42);
    CHECK(suggestion["months"] == 6);
    CHECK(suggestion["text"].get<std::string>().starts_with("Of 42 comparable clients 38 % (95 % interval 2"));
    CHECK(suggestion["comparison"]["ground"] == "too_few_with"); // none of them was followed from the landmark on
    CHECK(suggestion["warning"].get<std::string>().find("not say that the service is the cause") != std::string::npos);
}

TEST_CASE("With too few clients behind a suggestion it says so and gives no figure")
{
    const CliOffice office;
    addServed(office, 12, 6);
    const auto suggestion = suggestionFor(office);
    CHECK(suggestion["n"] == 12);
    for (const auto* figure : {"estimate", "low", "high"})
        CHECK(suggestion[figure].is_null());
    CHECK(suggestion["warning"].get<std::string>().starts_with("Too little data (n = 12)"));
}

TEST_CASE("Services are shown by period and group, and what is no period or group is refused")
{
    const CliOffice office;
    addServed(office, 42, 16);
    const auto answer = office.ask({"evidence", "services", "--period", "0-3"});
    REQUIRE_FALSE(answer.is_null());
    bool isFound = false;
    for (const auto& service : answer["services"]) {
        if (service["type"] != "coaching")
            continue;
        isFound = true;
        CHECK(service["n"] == 42);
    }
    CHECK(isFound);
    CHECK(office.run({"evidence", "services", "--period", "4-5"}).exit == 2);
    CHECK(office.run({"evidence", "services", "--group", "theme:none"}).exit == 2);
    CHECK(office.run({"evidence", "services"}).out.find("Of 42 comparable clients") != std::string::npos);
}
