#include "core/caseload/client_index.h"
#include "core/exchange/export_actions.h"
#include "tests/support/file_bytes.h"
#include "tests/support/test_office.h"

#include <sys/stat.h>

using namespace werkpad;

namespace
{

struct ExportOffice {
    TestOffice office{};
    TemporaryFolder folder{};
    ClientId client = office.client(aClient().bsn("999990019").born(*PartialDate::from(1968, 0, 0)), Date(2026, 8, 1));

    [[nodiscard]] std::vector<ClientRowNumber> rows()
    {
        return ClientIndex::load(office.lead().database(), office.clock().today())->select(activeClients()).rows;
    }
    [[nodiscard]] static std::string textOf(const std::filesystem::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

} // namespace

TEST_CASE("An exported list has words that a spreadsheet does not take for something else")
{
    ExportOffice o;
    Client formula = aClient().named("", "=1+1");
    formula.secrecy = 1;
    formula.place = "Rotterdam";
    const auto id = o.office.client(formula);
    const auto file = o.folder / "lijst.csv";
    const auto written = ExportActions(o.office.lead().context()).write(o.rows(), false, ExportFormat::Csv, file);
    REQUIRE(written);
    CHECK(*written == 2);
    const auto text = ExportOffice::textOf(file);
    CHECK(text.starts_with("\xEF\xBB\xBFnaam;geboortedatum;periode;"));
    CHECK(text.find("\r\nBerg, Jan van den;1968;3-6 maanden;;6-12 maanden;2027-02-01;") != std::string::npos);
    CHECK(text.find("\r\n'=1+1;1980-05-17;") != std::string::npos);
    CHECK(text.find(";geheim;") != std::string::npos);
    CHECK(text.find("Rotterdam") == std::string::npos);
    CHECK(text.find("999990019") == std::string::npos);
    CHECK(text.find(id.text()) != std::string::npos);
    struct stat status{};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U); // not for other people on this computer
}

TEST_CASE("A BSN is exported only when asked for and permitted, and each export is in the access log")
{
    ExportOffice o;
    const auto file = o.folder / "lijst.csv";
    const auto desk = o.office.colleague("B. Balie", {Role::Intake}); // sees BSNs, exports nothing
    CHECK(ExportActions(desk->context()).write(o.rows(), false, ExportFormat::Csv, file).error().kind ==
          ErrorKind::NotPermitted);
    CHECK_FALSE(std::filesystem::exists(file));
    REQUIRE(ExportActions(o.office.lead().context()).write(o.rows(), true, ExportFormat::Csv, file));
    CHECK(ExportOffice::textOf(file).find(";999990019\r\n") != std::string::npos);
    std::vector<std::string> logged;
    const auto query = o.office.lead().database().query(
        "SELECT detail, result FROM access_log WHERE action = 'client.export' ORDER BY number");
    while (query->next())
        logged.push_back(query->text(0) + " " + query->text(1));
    CHECK(logged == std::vector<std::string>{"rows=1 format=csv bsn=no refused", "rows=1 format=csv bsn=yes done"});
}

TEST_CASE("A sheet is there whole or not at all")
{
    ExportOffice o;
    const ExportActions exports(o.office.lead().context());
    const auto file = o.folder / "lijst.xlsx";
    REQUIRE(exports.write(o.rows(), false, ExportFormat::Xlsx, file));
    CHECK(ExportOffice::textOf(file).starts_with("PK"));
    CHECK_FALSE(std::filesystem::exists(file.string() + ".unfinished"));
    const auto nowhere = exports.write(o.rows(), false, ExportFormat::Xlsx, o.folder / "geen" / "lijst.xlsx");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == ErrorKind::Missing);
    ExportTable tooLong{{"naam"}, std::vector<std::vector<ExportCell>>(1'048'576)};
    const auto refused = exportXlsx(tooLong, o.folder / "lang.xlsx");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().findings.front().code == "export_too_many_rows");
}
