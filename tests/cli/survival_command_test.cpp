#include "tests/support/real_data.h"
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace werkpad;

namespace
{

// A file that lives as long as the test.
class SpellsFile
{
public:
    explicit SpellsFile(const std::string& text) { std::ofstream(m_folder / "spells.csv", std::ios::binary) << text; }

    [[nodiscard]] std::string path() const { return (m_folder / "spells.csv").string(); }
    [[nodiscard]] CliRun run(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"survival", path(), "--time", "time", "--event", "event"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
    [[nodiscard]] nlohmann::json ask(std::vector<std::string> more = {}) const
    {
        more.emplace_back("--json");
        const auto answer = run(std::move(more));
        INFO(answer.err);
        CHECK(answer.exit == 0);
        return answer.json();
    }

private:
    TemporaryFolder m_folder;
};

// One set of tests/core/evidence/reference/spells.csv, a row for each spell.
std::string referenceCsv(const std::string& name)
{
    std::ifstream table(WERKPAD_SOURCE_DIR "/tests/core/evidence/reference/spells.csv");
    std::string csv = "entry,time,event,group,stratum\n";
    for (std::string line; std::getline(table, line);) {
        std::istringstream cells(line);
        std::vector<std::string> row;
        for (std::string cell; std::getline(cells, cell, ',');)
            row.push_back(cell);
        for (int i = 0; row.at(0) == name && i < std::stoi(row.at(6)); ++i)
            csv += (row[1] == "-1" ? "0" : row[1]) + ',' + row[2] + ',' + row[3] + ',' + row[4] + ',' + row[5] + '\n';
    }
    return csv;
}

bool isNear(const nlohmann::json& value, double expected)
{
    return value.is_number() && std::abs(value.get<double>() - expected) <= 1e-9;
}

} // namespace

TEST_CASE("The command line gives the curve, the medians and the log-rank test of the lung data as R does")
{
    const SpellsFile file(referenceCsv("lung"));
    const auto answer = file.ask({"--group", "group"});
    REQUIRE(answer["groups"].size() == 2);
    const auto& men = answer["groups"][0];
    CHECK(men["name"] == "1");
    CHECK(men["n"] == 138);
    CHECK(men["events"] == 112);
    CHECK(men["median"] == 270);
    CHECK(men["median_low"] == 210);
    CHECK(men["median_high"] == 306);
    CHECK(answer["groups"][1]["median"] == 426);
    CHECK(answer["groups"][1]["median_low"] == 345);
    CHECK(answer["groups"][1]["median_high"] == 524);
    const auto& first = men["points"][0];
    CHECK(first["time"] == 11);
    CHECK(first["n_risk"] == 138);
    CHECK(first["n_event"] == 3);
    CHECK(first["n_censor"] == 0);
    CHECK(isNear(first["surv"], 0.9782608695652174));
    CHECK(isNear(first["std_err"], 0.01241391827652523));
    CHECK(isNear(first["low"], 0.9341215825252212));
    CHECK(isNear(first["high"], 0.9929365575105313));
    CHECK(isNear(answer["logrank"]["chi2"], 10.32674195488563));
    CHECK(answer["logrank"]["df"] == 1);
    CHECK(isNear(answer["logrank"]["p"], 0.001311164520355488));
}

TEST_CASE("Another scale, strata, early weight and a horizon are asked for by option")
{
    const SpellsFile file(referenceCsv("lung"));
    const auto log = file.ask({"--group", "group", "--conf", "log", "--until", "511"});
    CHECK(log["groups"][0]["median_low"] == 212);
    CHECK(log["groups"][0]["median_high"] == 310);
    CHECK(log["conf"] == "log");
    CHECK(isNear(log["groups"][0]["restricted_mean"]["mean"], 281.2185601126721));
    CHECK(isNear(log["groups"][0]["restricted_mean"]["std_err"], 14.66779069886887));
    const auto plain = file.ask({"--group", "group", "--conf", "plain"});
    CHECK(plain["groups"][0]["points"][0]["high"] == 1);
    const auto stratified = file.ask({"--group", "group", "--stratum", "stratum"});
    CHECK(isNear(stratified["logrank"]["chi2"], 10.79505963349642));
    const auto early = file.ask({"--group", "group", "--rho", "1"});
    CHECK(isNear(early["logrank"]["chi2"], 12.71415140115751));
    CHECK(stratified["groups"][0]["points"] == early["groups"][0]["points"]);
}

TEST_CASE("Competing exits give a share for each kind at each time")
{
    const SpellsFile file(referenceCsv("unemployed"));
    const auto answer = file.ask({"--group", "group", "--competing"});
    const auto& first = answer["groups"][0]["points"][0];
    REQUIRE(first["cif"].size() == 3);
    CHECK(isNear(first["cif"][0], 0.1779264214046823));
    CHECK(isNear(first["std_err"][0], 0.009891336365604535));
    CHECK(answer["groups"][0]["events_by_kind"].size() == 3);
    CHECK(answer["logrank"].is_null());
}

TEST_CASE("Who was followed from later on counts from then on")
{
    const SpellsFile file(referenceCsv("heart"));
    const auto answer = file.ask({"--group", "group", "--entry", "entry"});
    CHECK(isNear(answer["logrank"]["chi2"], 0.1750858396721766));
}

TEST_CASE("One group, nobody who left, a time of zero and a median that is not reached give an answer")
{
    const SpellsFile file("time;event\n0;1\n3;0\n5;0\n5;0\n");
    const auto answer = file.ask();
    REQUIRE(answer["groups"].size() == 1);
    CHECK(answer["groups"][0]["name"] == "all");
    CHECK(answer["groups"][0]["median"].is_null());
    CHECK(answer["groups"][0]["points"][0]["surv"] == 0.75);
    CHECK(answer["logrank"].is_null());

    const SpellsFile open("time;event\n3;0\n5;0\n");
    const auto censored = open.ask();
    CHECK(censored["groups"][0]["events"] == 0);
    CHECK(censored["groups"][0]["points"][1]["surv"] == 1);
    CHECK(censored["groups"][0]["points"][1]["low"].is_null());
}

TEST_CASE("People read the medians as a table, and what is not reached in words")
{
    const SpellsFile file("time;event;team\n2;1;Zuid\n4;1;Zuid\n3;0;Noord\n8;1;Noord\n9;0;Noord\n");
    const auto run = file.run({"--group", "team"});
    CHECK(run.exit == 0);
    CHECK(run.out == "Group  Spells  Exits  Median  From  To\n"
                     "Noord  3       1      8       8     not reached\n"
                     "Zuid   2       2      3       2     not reached\n"
                     "\n"
                     "Log-rank: chi-square 3.471 with 1 degree of freedom, p = 0.06245\n");
    const auto competing = file.run({"--competing"});
    CHECK(competing.out.find("Share at the end") != std::string::npos);
}

TEST_CASE("A time that is negative, missing or no number, or a kind that is none, is refused with its line")
{
    for (const std::string bad : {"-3;1", ";1", "NA;1", "drie;1", "3;", "3;-1", "3;ja"}) {
        CAPTURE(bad);
        const SpellsFile file("time;event\n5;1\n" + bad + "\n4;0\n");
        const auto run = file.run();
        CHECK(run.exit == 2);
        CHECK(run.out.empty());
        CHECK(run.saysOneSentence());
        CHECK(run.err.find("Line 3 of " + file.path()) != std::string::npos);
    }
    const SpellsFile late("time;event;from\n5;1;5\n");
    const auto run = late.run({"--entry", "from"});
    CHECK(run.exit == 2);
    CHECK(run.err.find("Line 2 of ") != std::string::npos);
}

TEST_CASE("A file without rows, without the column, or that is not there is refused in a sentence")
{
    const SpellsFile empty("time;event\n");
    const auto noRows = empty.run();
    CHECK(noRows.exit == 2);
    CHECK(noRows.saysOneSentence());
    CHECK(noRows.err.find("no rows") != std::string::npos);
    const auto noColumn = empty.run({"--group", "team"});
    CHECK(noColumn.exit == 2);
    CHECK(noColumn.saysOneSentence());
    CHECK(noColumn.err.find("team") != std::string::npos);
    const auto missing = runCli({"survival", "/nowhere/spells.csv", "--time", "t", "--event", "e"});
    CHECK(missing.exit == 5);
    CHECK(missing.saysOneSentence());
    CHECK(empty.run({"--conf", "wide"}).exit == 2);
    CHECK(empty.run({"--until", "-1"}).exit == 2);
    CHECK(empty.run({"--until", "5", "--competing"}).exit == 2);
}

TEST_CASE("The real spells of unemployment, straight from their file, have the medians that R finds")
{
    const auto source = testing::realData("unemployment/Ecdat_UnempDur.csv");
    if (!source)
        SKIP("the spells of unemployment are not on this machine (WERKPAD_REAL_DATA)");
    const auto run =
        runCli({"survival", source->string(), "--time", "spell", "--event", "censor1", "--group", "ui", "--json"});
    REQUIRE(run.exit == 0);
    const auto answer = run.json();
    CHECK(answer["groups"][0]["name"] == "no");
    CHECK(answer["groups"][0]["median"] == 9);
    CHECK(answer["groups"][0]["median_low"] == 7);
    CHECK(answer["groups"][0]["median_high"] == 13);
    CHECK(answer["groups"][1]["median"] == 20);
    CHECK(isNear(answer["logrank"]["chi2"], 247.65904824570768));
}
