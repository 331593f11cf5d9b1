// The figures of `indicators`, counted again from `dump` by a script in another language.
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <memory>

using namespace werkpad;

namespace
{

using Json = nlohmann::json;

Json recount(const CliOffice& office, const std::string& from, const std::string& to, const std::string& by = {})
{
    const auto file = office.folder() / "office.jsonl";
    std::ofstream(file) << office.run({"dump"}).out;
    const std::string command = std::string("python3 '") + WERKPAD_SOURCE_DIR + "/tests/cli/recount_indicators.py' '" +
                                file.string() + "' " + from + " " + to + " 2026-11-23 " + by;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        output.append(buffer.data(), read);
    auto json = Json::parse(output, nullptr, false);
    REQUIRE(json.is_object());
    return json;
}

// Counts exactly, shares to the rounding of a sum: where the two differ, by their path.
void compare(const Json& expected, const Json& found, const std::string& path, std::vector<std::string>& differences)
{
    if (expected.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (found.contains(key))
                compare(value, found[key], path + "/" + key, differences);
            else
                differences.push_back(path + "/" + key + " is missing");
        }
    } else if (expected.is_number_float() && found.is_number()) {
        if (std::abs(expected.get<double>() - found.get<double>()) > 1e-12)
            differences.push_back(path + ": " + expected.dump() + " is not " + found.dump());
    } else if (expected != found) {
        differences.push_back(path + ": " + expected.dump() + " is not " + found.dump());
    }
}

std::string differencesOf(Json expected, const Json& found)
{
    std::vector<std::string> differences;
    const auto groups = expected["groups"];
    CHECK(groups.size() == found["groups"].size());
    for (const auto& group : groups) {
        const auto same =
            std::ranges::find_if(found["groups"], [&](const Json& one) { return one["name"] == group["name"]; });
        if (same == found["groups"].end())
            differences.push_back("no group " + group["name"].dump());
        else
            compare(group, *same, group["name"].dump(), differences);
    }
    for (const char* audience : {"jobseekers", "employers"}) {
        const auto channels = expected["satisfaction"][audience]["by_channel"];
        for (const auto& one : found["satisfaction"][audience]["by_channel"])
            compare(channels[one["channel"].get<std::string>()], one, audience, differences);
        CHECK(channels.size() == found["satisfaction"][audience]["by_channel"].size());
        expected["satisfaction"][audience].erase("by_channel");
    }
    expected.erase("groups");
    compare(expected, found, "", differences);
    std::string text;
    for (const auto& difference : differences)
        text += difference + "\n";
    return text;
}

} // namespace

TEST_CASE("The indicators are those that a script of its own counts in the dump")
{
    const CliOffice office;
    REQUIRE(office.ask({"demo", "--clients", "700", "--seed", "5"}).is_object());
    const auto figures = office.ask({"indicators", "--from", "2024-01-01", "--to", "2026-11-23"});
    REQUIRE(figures["active_within_6_months"]["cohort"] > 100);
    CHECK(figures["active_within_6_months"]["active"] > 20);
    CHECK(figures["in_work_within_24_months"]["in_work"] > 20);
    CHECK(figures["in_work_within_6_months"]["lasting"]["lasted"] > 0);
    CHECK(figures["in_work_within_6_months"]["km_share"].is_number());
    CHECK(figures["satisfaction"]["jobseekers"]["answered"] > 20);
    CHECK(differencesOf(recount(office, "2024-01-01", "2026-11-23"), figures) == "");
    for (const char* by : {"coach", "period", "regime"}) {
        const auto grouped = office.ask({"indicators", "--from", "2025-01-01", "--to", "2025-12-31", "--by", by});
        CHECK(grouped["groups"].size() >= (by == std::string_view("period") ? 1 : 2));
        CHECK(differencesOf(recount(office, "2025-01-01", "2025-12-31", by), grouped) == "");
    }
}

TEST_CASE("The recount finds a figure that is wrong")
{
    const CliOffice office;
    REQUIRE(office.ask({"demo", "--clients", "120", "--seed", "3"}).is_object());
    auto figures = office.ask({"indicators", "--from", "2024-01-01", "--to", "2026-11-23"});
    const auto expected = recount(office, "2024-01-01", "2026-11-23");
    CHECK(differencesOf(expected, figures) == "");
    figures["in_work_within_12_months"]["km_share"] =
        figures["in_work_within_12_months"]["km_share"].get<double>() + 1e-9;
    figures["active_within_6_months"]["open"] = 7777;
    const auto text = differencesOf(expected, figures);
    CHECK(text.find("/in_work_within_12_months/km_share") != std::string::npos);
    CHECK(text.find("/active_within_6_months/open") != std::string::npos);
}

TEST_CASE("An office without clients has indicators without figures, and says what they would mean")
{
    const CliOffice office;
    const auto figures = office.ask({"indicators"});
    const auto& active = figures["active_within_6_months"];
    CHECK(active["cohort"] == 0);
    for (const char* key : {"share", "low", "high", "km_share", "km_low", "km_high"})
        CHECK(active[key].is_null());
    CHECK(figures["satisfaction"]["jobseekers"]["mean"].is_null());
    CHECK(figures["from"] == "2023-11-24");
    CHECK(figures["to"] == "2026-11-23");
    CHECK(figures["definitions"].size() >= 5);
    const auto text = office.run({"indicators"});
    CHECK(text.exit == 0);
    CHECK(text.out.find("version 1") != std::string::npos);
    CHECK(text.out.find("No survey was sent out") != std::string::npos);
}

TEST_CASE("Fewer than ten people have counts and no share")
{
    const CliOffice office;
    for (int i = 0; i < 9; ++i) {
        const auto id = office.addClient();
        REQUIRE(office.run({"client", "spell", id, "--first-day", "2025-03-01"}).exit == 0);
        if (i < 4)
            REQUIRE(office.run({"client", "outcome", "add", id, "--kind", "part_time", "--on", "2025-06-01"}).exit ==
                    0);
    }
    auto work = office.ask({"indicators"})["in_work_within_6_months"];
    CHECK(work["cohort"] == 9);
    CHECK(work["in_work"] == 4);
    CHECK(work["share"].is_null());
    CHECK(work["km_share"].is_null());
    const auto id = office.addClient();
    REQUIRE(office.run({"client", "spell", id, "--first-day", "2025-03-01"}).exit == 0);
    const auto figures = office.ask({"indicators"});
    work = figures["in_work_within_6_months"];
    CHECK(work["share"] == 0.4);
    CHECK(std::abs(work["km_share"].get<double>() - 0.4) < 1e-12);
    CHECK(work["lasting"]["not_known"] == 4);
    CHECK(figures["in_work_full_time_within_6_months"]["in_work_full_time"] == 0);
    CHECK(office.run({"indicators"}).out.find("40 % (17-69 %)") != std::string::npos);
}

TEST_CASE("A wrong question about indicators is answered with one sentence")
{
    const CliOffice office;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"indicators", "--from", "2026-01-01", "--to", "2025-01-01"},
                                               {"indicators", "--by", "colour"},
                                               {"indicators", "--from", "nooit"},
                                               {"indicators", "--lag", "-3"}}) {
        const auto run = office.run(arguments);
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.err.starts_with("werkpad-cli: "));
    }
}
