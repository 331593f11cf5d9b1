#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("A target is set, changed and removed on the command line")
{
    const CliOffice office;
    const auto set = office.ask({"target", "set", "in_work_within_12_months", "55", "--remark", "Jaarplan"});
    REQUIRE(set["targets"].size() == 1);
    CHECK(set["targets"][0]["year"] == 2026);
    CHECK(set["targets"][0]["figure"] == "in_work_within_12_months");
    CHECK(set["targets"][0]["team"].is_null());
    const auto changed = office.ask({"target", "set", "in_work_within_12_months", "60", "--year", "2026"});
    REQUIRE(changed["total"] == 1);
    CHECK(changed["targets"][0]["percent"] == 60);
    CHECK(changed["targets"][0]["remark"] == "Jaarplan"); // what is not named stays
    REQUIRE(office.ask({"target", "set", "satisfaction_employers", "80", "--year", "2027"})["total"] == 1);
    CHECK(office.ask({"target", "list"})["total"] == 2);
    CHECK(office.ask({"target", "list", "--year", "2027"})["total"] == 1);
    CHECK(office.run({"target", "list"}).out.find("60 %") != std::string::npos);
    CHECK(office.ask({"target", "remove", "in_work_within_12_months"})["total"] == 0);
    const auto again = office.run({"target", "remove", "in_work_within_12_months"});
    CHECK(again.exit == 2);
    CHECK(again.saysOneSentence());
}

TEST_CASE("A target that cannot be is refused with one sentence")
{
    const CliOffice office;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"target", "set", "in_work_within_9_months", "40"},
                                               {"target", "set", "in_work_within_6_months", "101"},
                                               {"target", "set", "in_work_within_6_months", "40", "--team", "Niemand"},
                                               {"target", "set", "in_work_within_6_months", "40", "--year", "26"},
                                               {"target", "set", "in_work_within_6_months", "veel"}}) {
        const auto run = office.run(arguments);
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.err.starts_with("werkpad-cli: "));
    }
    CHECK(office.ask({"target", "list"})["total"] == 0);
}

TEST_CASE("The indicators of a year have its targets beside them, those of several years have none")
{
    const CliOffice office;
    REQUIRE(office.run({"target", "set", "active_within_6_months", "70", "--year", "2025"}).exit == 0);
    REQUIRE(office.run({"target", "set", "satisfaction_jobseekers", "75", "--year", "2025"}).exit == 0);
    const auto year = office.ask({"indicators", "--from", "2025-01-01", "--to", "2025-12-31"});
    CHECK(year["active_within_6_months"]["target"] == 0.7);
    CHECK(year["active_within_12_months"]["target"].is_null());
    CHECK(year["satisfaction"]["jobseekers"]["target"] == 0.75);
    CHECK(year["satisfaction"]["employers"]["target"].is_null());
    const auto years = office.ask({"indicators", "--from", "2024-12-01", "--to", "2025-12-31"});
    CHECK(years["active_within_6_months"]["target"].is_null());
    const auto text = office.run({"indicators", "--from", "2025-01-01", "--to", "2025-12-31"});
    CHECK(text.out.find("70 %") != std::string::npos);
    CHECK(text.out.find("75 % of the jobseekers") != std::string::npos);
}
