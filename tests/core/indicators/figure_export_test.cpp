#include "core/indicators/exported_people_store.h"
#include "core/indicators/figure_export_actions.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace werkpad;

namespace
{

struct FigureOffice {
    TestOffice office{};
    TemporaryFolder folder{};

    void addClients(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)office.client(aClient().coachedBy(office.lead().session().staff), Date(2026, 3, 2));
    }
    [[nodiscard]] Result<std::size_t> exportIndicators(const std::string& name = "cijfers.csv")
    {
        return FigureExportActions(office.lead().context())
            .indicators({Date(2026, 1, 1), Date(2026, 11, 23), CohortGrouping::None}, ExportFormat::Csv, folder / name);
    }
    [[nodiscard]] std::string textOf(const std::string& name) const
    {
        std::ifstream stream(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    [[nodiscard]] std::vector<AccessEntry> log() { return office.lead().accessLog().entries({}, 20).value(); }
};

} // namespace

TEST_CASE("Indicators leave the office rounded, as CSV that a spreadsheet opens, and it is noted who took them")
{
    FigureOffice o;
    o.addClients(12);
    REQUIRE(o.exportIndicators().value() == 9);
    const auto text = o.textOf("cijfers.csv");
    CHECK(text.starts_with("\xEF\xBB\xBFwie;indicator;binnen maanden;mensen;bereikt;"));
    CHECK(text.find("\r\niedereen;aan het werk;6;10;0;") != std::string::npos); // 12 people
    const auto entry = o.log().front();
    CHECK(entry.action == "indicators.export");
    CHECK(entry.detail == "people=12 format=csv");
    CHECK(entry.result == AccessResult::Done);
}

TEST_CASE("An export that counts one to four people more than the one before is refused, and that is noted")
{
    FigureOffice o;
    o.addClients(12);
    REQUIRE(o.exportIndicators());
    REQUIRE(o.exportIndicators()); // the same people: nothing more is told
    o.addClients(2);
    const auto refused = o.exportIndicators("tweede.csv");
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings[0].code == "export_tells_few");
    CHECK(refused.error().findings[0].value == Date(2026, 11, 23).dutch());
    CHECK_FALSE(std::filesystem::exists(o.folder / "tweede.csv"));
    CHECK(o.log().front().result == AccessResult::Refused);
    o.addClients(3);
    CHECK(o.exportIndicators()); // five apart from the one that was made
}

TEST_CASE("The exports of the caseloads and of the indicators do not stand in each other's way")
{
    FigureOffice o;
    o.addClients(12);
    REQUIRE(o.exportIndicators());
    o.addClients(1);
    const FigureExportActions actions(o.office.lead().context());
    REQUIRE(actions.team(TeamSplit::Period, ExportFormat::JsonText, o.folder / "team.json"));
    CHECK(o.textOf("team.json").find("\"everybody\": true") != std::string::npos);
    REQUIRE(actions.team(TeamSplit::Regime, ExportFormat::Xlsx, o.folder / "team.xlsx"));
    CHECK(o.textOf("team.xlsx").starts_with("PK"));
}

TEST_CASE("Who may not export figures leaves nothing but a line in the access log")
{
    FigureOffice o;
    const auto desk = o.office.colleague("B. Balie", {Role::Intake});
    const FigureExportActions actions(desk->context());
    const auto refused = actions.indicators({Date(2026, 1, 1), Date(2026, 11, 23), CohortGrouping::None},
                                            ExportFormat::Csv, o.folder / "x.csv");
    CHECK(refused.error().kind == ErrorKind::NotPermitted);
    CHECK(o.log().front().action == "indicators.export");
    CHECK(o.log().front().result == AccessResult::Refused);
    const auto coach = o.office.colleague("M. Bosch", {Role::CaseWorker}); // exports, but does not see every caseload
    CHECK(FigureExportActions(coach->context())
              .team(TeamSplit::Period, ExportFormat::Csv, o.folder / "y.csv")
              .error()
              .kind == ErrorKind::NotPermitted);
    CHECK_FALSE(std::filesystem::exists(o.folder / "y.csv"));
}

TEST_CASE("Whom an export counted is kept as marks, each person once, and read back")
{
    const auto database = Database::openInMemory();
    IdGenerator ids;
    const std::vector<ClientId> clients{ids.make<ClientId>(), ids.make<ClientId>()};
    const auto marks = marksOf(std::vector{clients[0], clients[1], clients[0]});
    REQUIRE(marks.size() == 2);
    CHECK(marks == marksOf(std::vector{clients[1], clients[0]}));
    CHECK_FALSE(readExportedPeople(*database, "team"));
    writeExportedPeople(*database, "team", {Date(2026, 11, 29), marks});
    CHECK(readExportedPeople(*database, "team") == ExportedPeople{Date(2026, 11, 29), marks});
    CHECK_FALSE(readExportedPeople(*database, "indicators"));
}
