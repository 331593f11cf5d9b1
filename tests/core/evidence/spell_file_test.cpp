#include "core/evidence/spell_file.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

namespace
{

Result<SpellFile> read(const std::string& text, const SpellColumns& columns)
{
    const TemporaryFolder folder;
    const auto file = folder / "spells.csv";
    std::ofstream(file, std::ios::binary) << text;
    return readSpellFile(file, columns);
}

std::vector<std::string> problems(const SpellFile& file)
{
    std::vector<std::string> all;
    for (const auto& [line, finding] : file.rejected)
        all.push_back(std::to_string(line) + " " + finding.field + " " + finding.code + " " + finding.value);
    return all;
}

} // namespace

TEST_CASE("Spells are read with late entry, groups and strata; groups of numbers stand in the order of numbers")
{
    const auto file = read("from;to;how;team;regime\n0;5;1;10;WW\n2;7,5;0;9;WWB\n1;8.5;2;10;WW\n",
                           {"To", "how", "from", "team", "regime"});
    REQUIRE(file);
    CHECK(file->read == 3);
    CHECK(file->rejected.empty());
    CHECK(file->groups == std::vector<std::string>{"9", "10"});
    CHECK(file->strata == std::vector<std::string>{"WW", "WWB"});
    CHECK(file->spells.exit == std::vector<double>{5, 7.5, 8.5});
    CHECK(file->spells.entry == std::vector<double>{kFromTheStart, 2, 1});
    CHECK(file->spells.kind == std::vector<std::uint8_t>{1, 0, 2});
    CHECK(file->spells.group == std::vector<std::uint16_t>{1, 0, 1});
    CHECK(file->spells.stratum == std::vector<std::uint16_t>{0, 1, 0});
}

TEST_CASE("A row without a time, before the beginning, or without an exit that is known is told by its line")
{
    const auto file = read("t,e,s\n5,1,0\n,1,0\nNA,1,0\n-1,1,0\nlang,1,0\n5,,0\n5,1.5,0\n5,256,0\n5,1,5\n5,1,x\n",
                           {"t", "e", "s", {}, {}});
    REQUIRE(file);
    CHECK(file->read == 10);
    CHECK(file->spells.size() == 1);
    CHECK(problems(*file) == std::vector<std::string>{"3 t time_missing ", "4 t time_missing ", "5 t time_negative -1",
                                                      "6 t time_not_a_number lang", "7 e exit_kind_unreadable ",
                                                      "8 e exit_kind_unreadable 1.5", "9 e exit_kind_unreadable 256",
                                                      "10 t time_not_after_entry 5", "11 s time_not_a_number x"});
}

TEST_CASE("A heading that the file does not have is named")
{
    const auto file = read("t,e\n5,1\n", {"time", "e", {}, {}, {}});
    REQUIRE_FALSE(file);
    CHECK(file.error().kind == ErrorKind::Invalid);
    REQUIRE(file.error().findings.size() == 1);
    CHECK(file.error().findings[0].code == "column_unknown");
    CHECK(file.error().findings[0].value == "time");
}

TEST_CASE("A file with a header and no rows has no spells")
{
    const auto file = read("t,e\n", {"t", "e", {}, {}, {}});
    REQUIRE(file);
    CHECK(file->read == 0);
    CHECK(file->spells.size() == 0);
}
