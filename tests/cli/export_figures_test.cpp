#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace werkpad;

namespace
{

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("The indicators of a year and the caseloads are exported on the command line, without small counts")
{
    const CliOffice office;
    REQUIRE(office.run({"demo", "--clients", "400", "--seed", "4"}).exit == 0);
    REQUIRE(office.run({"target", "set", "in_work_within_12_months", "55", "--year", "2025"}).exit == 0);
    const auto file = (office.folder() / "cijfers.json").string();
    const auto made = office.ask(
        {"export", "indicators", "--from", "2025-01-01", "--to", "2025-12-31", "--by", "period", "--out", file});
    REQUIRE(made["rows"].get<int>() > 9);
    CHECK(made["file"] == file);
    const auto json = nlohmann::json::parse(textOf(file), nullptr, false);
    CHECK(json["by"] == "period");
    const auto& everybody = json["groups"].back();
    CHECK(everybody["everybody"] == true);
    CHECK(everybody["figures"]["in_work_within_12_months"]["target"] == 55);
    for (const auto& group : json["groups"])
        for (const auto& [name, figure] : group["figures"].items())
            CHECK((figure["reached"].is_null() || figure["reached"].get<int>() % 5 == 0));

    const auto team = (office.folder() / "team.csv").string();
    CHECK(office.run({"export", "team", "--by", "theme", "--out", team}).exit == 0);
    CHECK(textOf(team).starts_with("\xEF\xBB\xBFwerkcoach;team;"));
}

TEST_CASE("A second export that would tell about a few people is refused with a sentence that says so")
{
    const CliOffice office;
    for (int i = 0; i < 12; ++i)
        (void)office.addClient();
    const auto file = (office.folder() / "team.xlsx").string();
    REQUIRE(office.run({"export", "team", "--out", file}).exit == 0);
    (void)office.addClient();
    const auto refused = office.run({"export", "team", "--out", file});
    CHECK(refused.exit == 2);
    CHECK(refused.err.find("One to four people differ") != std::string::npos);
    CHECK(office.run({"export", "team", "--out", (office.folder() / "team.doc").string()}).exit == 2);
    CHECK(office.run({"export", "indicators", "--by", "coach", "--out", file}).exit == 2);
}
