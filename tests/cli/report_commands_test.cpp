#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace werkpad;

namespace
{

// The example office, in which somebody is in a team.
struct ReportDesk {
    CliOffice office{};

    ReportDesk()
    {
        REQUIRE(office.run({"demo", "--clients", "200", "--seed", "7", "--coaches", "3"}).exit == 0);
        const FakeClock clock;
        const auto unlocked = Workspace::unlock(office.file(), "S. de Boer", "geheim genoeg");
        REQUIRE(unlocked);
        const auto workspace = Workspace::open(*unlocked, clock, Origin::CommandLine);
        REQUIRE(workspace);
        StaffMember member;
        member.name = "N. Noord";
        member.team = "Rapport";
        REQUIRE((*workspace)->staff().add(member, {Role::CaseWorker}));
    }
    [[nodiscard]] std::filesystem::path file() const { return office.folder() / "rapport.pdf"; }
    [[nodiscard]] std::vector<std::string> report(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"report", "team", "--pdf", file().string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
};

} // namespace

TEST_CASE("The report of a month becomes a PDF for the office and for a team, and tells how many rows it has")
{
    const ReportDesk desk;
    const auto all = desk.office.ask(desk.report({"--month", "2026-09"}));
    REQUIRE(all.is_object());
    CHECK(all["file"] == desk.file().string());
    CHECK(all["title"] == "Maandrapport september 2026");
    CHECK(all["month"] == "2026-09");
    CHECK(all["team"].is_null());
    CHECK(all["pages"].get<int>() >= 1);
    CHECK(all["rows"].get<int>() > 3);
    REQUIRE(std::filesystem::exists(desk.file()));

    const auto team = desk.office.ask(desk.report({"--team", "rapport", "--large"}));
    REQUIRE(team.is_object());
    CHECK(team["month"] == "2026-10"); // the last one that is over on 23 November
    CHECK(team["team"] == "Rapport");
    CHECK(team["rows"] == 2); // N. Noord, and the total
    const auto text = desk.office.run(desk.report({"--month", "okt 2026"}));
    CHECK(text.exit == 0);
    CHECK(text.out.find("Maandrapport oktober 2026") != std::string::npos);
}

TEST_CASE("A month that is none or not over, an unknown team and a place that is not there make no report")
{
    const ReportDesk desk;
    for (const auto& wrong : std::vector<std::vector<std::string>>{{"--month", "2026-13"},
                                                                   {"--month", "onzin"},
                                                                   {"--month", "2026-11"},
                                                                   {"--month", "2030-01"},
                                                                   {"--month", "1999-12"},
                                                                   {"--team", "Nergens"}}) {
        const auto run = desk.office.run(desk.report(wrong));
        INFO(run.err);
        CHECK(run.exit == 2);
        CHECK(run.saysOneSentence());
        CHECK_FALSE(std::filesystem::exists(desk.file()));
    }
    for (const auto& target : {desk.office.folder() / "nergens" / "rapport.pdf", desk.office.folder().path()}) {
        const auto run = desk.office.run({"report", "team", "--pdf", target.string()});
        CHECK(run.exit == 5);
        CHECK(run.saysOneSentence());
    }
    CHECK(desk.office.run({"report", "team", "--pdf", ""}).exit == 2);
    CHECK(desk.office.run({"report", "team"}).exit == 2);
    REQUIRE(desk.office.run({"user", "role", "S. de Boer", "administrator", "auditor"}).exit == 0);
    const auto log = desk.office.ask({"audit", "report"});
    REQUIRE(log.is_object());
    CHECK(log.dump().find("report.print") == std::string::npos); // nothing was made that anybody can have seen
    CHECK(desk.office.run(desk.report()).exit == 4);
}
