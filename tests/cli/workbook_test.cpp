// What a spreadsheet program finds in the .xlsx that are written: opened by openpyxl, from outside.
#include "tests/support/run_cli.h"

#include <catch2/catch_test_macros.hpp>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

using namespace werkpad;

namespace
{

using Json = nlohmann::json;

// The one sheet of the workbook, as tests/cli/read_workbook.py prints it.
Json sheetOf(const std::filesystem::path& file)
{
    // Debian's own Python, for which the package is.
    const std::string command =
        std::string("/usr/bin/python3 '") + WERKPAD_SOURCE_DIR + "/tests/cli/read_workbook.py' '" + file.string() + "'";
    FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const auto read = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), read);
    const int status = ::pclose(pipe);
    constexpr int kNotInstalled = 77;
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNotInstalled)
        SKIP("python3-openpyxl is not installed");
    REQUIRE(status == 0);
    auto json = Json::parse(output, nullptr, false);
    REQUIRE(json.is_object());
    REQUIRE(json["sheets"].size() == 1);
    return json["sheets"][0];
}

std::size_t columnOf(const Json& sheet, std::string_view heading)
{
    const auto& headings = sheet["rows"][0];
    for (std::size_t column = 0; column < headings.size(); ++column)
        if (headings[column]["value"] == heading)
            return column;
    FAIL("no column " << heading);
    return 0;
}

// The first row of which that column has the value.
Json rowWith(const Json& sheet, std::string_view heading, const Json& value)
{
    const auto column = columnOf(sheet, heading);
    for (const auto& row : sheet["rows"])
        if (row[column]["value"] == value)
            return row;
    FAIL("no row with " << value.dump());
    return {};
}

void checkNothingIsAFormula(const Json& sheet)
{
    for (const auto& row : sheet["rows"])
        for (const auto& cell : row) {
            INFO(cell.dump());
            CHECK(cell["type"] != "f");
            CHECK(cell["type"] != "e");
        }
}

} // namespace

TEST_CASE("In a list of clients dates are dates, what looks like a formula is text, and a BSN keeps its zero")
{
    const CliOffice office;
    const auto bad = office.addClient({"surname==SOM(1;2)", "given_names=Jan", "birth_date=17-05-1980", "place=+31",
                                       "bsn=012345672", "registered_on=2026-11-02"});
    REQUIRE_FALSE(bad.empty());
    const auto partly = office.addClient({"surname=Berg", "given_names=@x", "birth_date=1980", "place=-2+3"});
    REQUIRE_FALSE(partly.empty());
    const auto file = office.folder() / "klanten.xlsx";
    REQUIRE_FALSE(office.ask({"export", "clients", "--with-bsn", "--out", file.string()}).is_null());

    const auto sheet = sheetOf(file);
    CHECK(sheet["name"] == "Klanten");
    CHECK(sheet["frozen"] == "B2");
    CHECK(sheet["rows"].size() == 3);
    for (const auto& heading : sheet["rows"][0])
        CHECK(heading["type"] == "s");
    checkNothingIsAFormula(sheet);

    const auto row = rowWith(sheet, "id", bad);
    const auto cell = [&sheet](const Json& of, std::string_view heading) { return of[columnOf(sheet, heading)]; };
    const auto text = [](const char* value) { return Json{{"type", "s"}, {"value", value}, {"format", "General"}}; };
    const auto date = [](const char* day) { return Json{{"type", "d"}, {"value", day}, {"format", "dd-mm-yyyy"}}; };
    CHECK(cell(row, "naam") == text("=SOM(1;2), Jan"));
    CHECK(cell(row, "plaats") == text("+31"));
    CHECK(cell(row, "bsn") == text("012345672"));
    CHECK(cell(row, "geboortedatum") == date("1980-05-17"));
    CHECK(cell(row, "ingeschreven op") == date("2026-11-02"));
    CHECK(cell(row, "laatste contact")["value"].is_null());
    // What is known in part is no date.
    const auto other = rowWith(sheet, "id", partly);
    CHECK(cell(other, "geboortedatum") == text("1980"));
    CHECK(cell(other, "plaats") == text("-2+3"));
}

TEST_CASE("In exported indicators counts are numbers in fives, shares whole percents, and what is hidden is a dash")
{
    const CliOffice office;
    REQUIRE(office.run({"demo", "--clients", "400", "--seed", "4"}).exit == 0);
    const auto file = office.folder() / "indicatoren.xlsx";
    const auto made = office.ask({"export", "indicators", "--from", "2025-01-01", "--to", "2025-12-31", "--by",
                                  "period", "--out", file.string()});
    REQUIRE_FALSE(made.is_null());

    const auto sheet = sheetOf(file);
    CHECK(sheet["name"] == "Indicatoren");
    REQUIRE(sheet["rows"].size() == made["rows"].get<std::size_t>() + 1);
    checkNothingIsAFormula(sheet);
    const auto months = columnOf(sheet, "binnen maanden");
    const auto version = columnOf(sheet, "versie van de omschrijving");
    std::size_t shown = 0;
    for (std::size_t at = 1; at < sheet["rows"].size(); ++at) {
        const auto& row = sheet["rows"][at];
        INFO(row.dump());
        CHECK(row[0]["type"] == "s");
        CHECK(row[months]["type"] == "n");
        CHECK((row[months]["value"] == 6 || row[months]["value"] == 12 || row[months]["value"] == 24));
        CHECK(row[version]["value"] == 1);
        for (const auto* heading : {"mensen", "bereikt", "aandeel (procent)"}) {
            const auto& cell = row[columnOf(sheet, heading)];
            if (cell["type"] == "s") {
                CHECK(cell["value"] == "–");
                continue;
            }
            REQUIRE(cell["value"].is_number_integer());
            ++shown;
            const int value = cell["value"].get<int>();
            CHECK(value >= 0);
            if (heading == std::string_view("aandeel (procent)"))
                CHECK(value <= 100);
            else
                CHECK(value % 5 == 0);
        }
    }
    CHECK(shown > 20);
}
