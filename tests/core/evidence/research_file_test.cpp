#include "core/evidence/research_file.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 23);

Result<ResearchFile> read(const std::string& text, const ResearchColumns& columns, std::optional<Date> asOf = {})
{
    const TemporaryFolder folder;
    const auto file = folder / "research.csv";
    std::ofstream(file, std::ios::binary) << text;
    return readResearchFile(file, columns, asOf, kToday);
}

ResearchColumns startAndEnd()
{
    ResearchColumns columns;
    columns.start = "van";
    columns.end = "tot";
    return columns;
}

std::vector<std::string> problems(const ResearchFile& file)
{
    std::vector<std::string> all;
    for (const auto& [line, finding] : file.rejected)
        all.push_back(std::to_string(line) + " " + finding.field + " " + finding.code + " " + finding.value);
    return all;
}

} // namespace

TEST_CASE("Research without a kind of exit: an end is work, none is open until the last day of the data")
{
    const auto file = read("van;tot\n1-1-2009;31-1-2009\n2009-01-05;\n01-03-2009;01-03-2009\n", startAndEnd());
    REQUIRE(file);
    CHECK(file->asOf == Date(2009, 3, 1));
    REQUIRE(file->spells.size() == 3);
    CHECK(file->open == 1);
    CHECK(file->spells[0].days == 31); // the last day counts
    CHECK(file->spells[0].exit == ResearchExit::Work);
    CHECK(file->spells[1].days == daysBetween(Date(2009, 1, 5), Date(2009, 3, 1)));
    CHECK(file->spells[1].exit == ResearchExit::Open);
    CHECK(file->spells[2].days == 1);
}

TEST_CASE("An exit after the day until which a study knows them is still open on that day")
{
    const auto file = read("van;tot\n2009-01-01;2009-06-01\n2009-04-01;\n", startAndEnd(), Date(2009, 3, 2));
    REQUIRE(file);
    REQUIRE(file->spells.size() == 1);
    CHECK(file->spells[0].exit == ResearchExit::Open);
    CHECK(file->spells[0].days == 60);
    CHECK(problems(*file) == std::vector<std::string>{"3 van research_after_data 02-03-2009"});
    CHECK(file->rejectedRows == 1);
}

TEST_CASE("Kinds of exit come from one column of numbers or from a column each")
{
    ResearchColumns columns = startAndEnd();
    columns.event = "hoe";
    auto file = read("van;tot;hoe\n2009-01-01;2009-02-01;0\n2009-01-01;2009-02-01;2\n2009-01-01;2009-02-01;4\n"
                     "2009-01-01;;1\n2009-01-01;2009-02-01;\n",
                     columns);
    REQUIRE(file);
    REQUIRE(file->spells.size() == 3);
    CHECK(file->spells[0].exit == ResearchExit::Open);
    CHECK(file->spells[1].exit == ResearchExit::PartTime);
    CHECK(file->spells[2].exit == ResearchExit::Open);
    CHECK(problems(*file) == std::vector<std::string>{"4 hoe research_exit_unknown 4", "5 tot time_missing "});

    columns = {};
    columns.duration = "d";
    columns.unitDays = 14;
    columns.events = {{ResearchExit::Work, "w"}, {ResearchExit::Other, "o"}};
    columns.traits = {{"uitkering", "ui"}, {"leeftijd", "age"}};
    file = read("d,w,o,ui,age\n5,1,0,no,41\n2.5,0,0,yes,\n1,1,1,no,3\nx,0,0,no,3\n-1,0,0,no,3\n", columns);
    REQUIRE(file);
    REQUIRE(file->spells.size() == 2);
    CHECK(file->spells[0].days == 70);
    CHECK(file->spells[0].traits == "leeftijd=41\nuitkering=no");
    CHECK(traitOf(file->spells[0], "uitkering") == "no");
    CHECK(file->spells[1].days == 35);
    CHECK(file->spells[1].traits == "uitkering=yes");
    CHECK_FALSE(traitOf(file->spells[1], "leeftijd"));
    CHECK(problems(*file) ==
          std::vector<std::string>{"4 o research_exit_twice ", "5 d time_not_a_number x", "6 d time_negative -1"});
}

TEST_CASE("A row of research with a day that is none, or an end before its begin, is told by its line")
{
    const auto file =
        read("van;tot\n31-2-2009;\n;1-1-2009\n2009-05-01;2009-04-01\n2009-05-01;morgen\n2009-01-01;\n", startAndEnd());
    REQUIRE(file);
    CHECK(file->read == 5);
    CHECK(file->spells.size() == 1);
    CHECK(file->rejectedRows == 4);
    CHECK(problems(*file) == std::vector<std::string>{"2 van cell_not_a_date 31-2-2009", "3 van time_missing ",
                                                      "4 tot end_before_begin 01-04-2009",
                                                      "5 tot cell_not_a_date morgen"});
}

TEST_CASE("Research without a column that it takes is refused, all at once")
{
    ResearchColumns columns;
    columns.start = "van";
    columns.traits = {{"a=b", "x"}};
    const auto file = read("a;b\n1;2\n", columns);
    REQUIRE_FALSE(file);
    std::vector<std::string> codes;
    for (const auto& finding : file.error().findings)
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{"column_unknown", "trait_unreadable", "research_end_missing"});
}

TEST_CASE("Headings tell which columns are days, how long and how it ended, and what they do not tell is left open")
{
    const auto days = researchColumnsOf({"ww", "Begin", "Eind", "uitkomst"});
    CHECK(days.start.place == 1);
    CHECK(days.end.place == 2);
    CHECK(days.duration.empty());
    CHECK(days.event.place == 3);
    CHECK(days.traits.empty());
    const auto durations = researchColumnsOf({"duur", "eind", "status"});
    CHECK(durations.duration.place == 0);
    CHECK(durations.end.empty());
    CHECK(researchColumnsOf({"iets"}).start.empty());
}

TEST_CASE("A column is taken by its place when it has no heading, or another is called the same")
{
    const std::string text = "datum;datum;;datum\n1-1-2009;31-1-2009;ja;x\n5-1-2009;;nee;y\n";
    ResearchColumns columns;
    columns.start = ResearchColumn::at(0);
    columns.end = ResearchColumn::at(1);
    columns.traits = {{"ww", ResearchColumn::at(2)}, {"datum 4", ResearchColumn::at(3)}};
    const auto file = read(text, columns);
    REQUIRE(file);
    REQUIRE(file->spells.size() == 2);
    CHECK(file->spells[0].days == 31);
    CHECK(file->spells[0].exit == ResearchExit::Work);
    CHECK(traitOf(file->spells[0], "ww") == "ja");
    CHECK(traitOf(file->spells[1], "datum 4") == "y");

    columns.end = "datum"; // by name: the first that is called so
    const auto byName = read(text, columns);
    REQUIRE(byName);
    CHECK(byName->spells[0].days == 1);
}

TEST_CASE("What is wrong in a column without a heading is told by its number, and so is a place that is not there")
{
    ResearchColumns columns;
    columns.start = ResearchColumn::at(0);
    columns.end = ResearchColumn::at(1);
    const auto file = read("van;\n1-1-2009;morgen\n1-1-2009;2-1-2009\n", columns);
    REQUIRE(file);
    CHECK(problems(*file) == std::vector<std::string>{"2 2 cell_not_a_date morgen"});
    columns.end = ResearchColumn::at(7);
    const auto refused = read("van;tot\n1-1-2009;\n", columns);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    CHECK(refused.error().findings[0].code == "column_unknown");
    CHECK(refused.error().findings[0].value == "8");
}
