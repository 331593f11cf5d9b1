#include "core/exchange/csv_preview.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace werkpad;

TEST_CASE("The beginning of a file shows its headings and first rows, and how it is read")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "duur.csv") << "begin,eind\n1-1-2024,2-2-2024\na,b,c\n3-3-2024,\n4-4-2024,5-5-2024\n";
    const auto preview = previewCsv(folder / "duur.csv", {}, 2);
    REQUIRE(preview);
    CHECK(preview->format.delimiter == ',');
    CHECK(preview->header == std::vector<std::string>{"begin", "eind"});
    CHECK(preview->rows == std::vector<std::vector<std::string>>{{"1-1-2024", "2-2-2024"}, {"3-3-2024", ""}});
}

TEST_CASE("A file that is not there has no beginning")
{
    const TemporaryFolder folder;
    const auto preview = previewCsv(folder / "weg.csv");
    REQUIRE_FALSE(preview);
    CHECK(preview.error().kind == ErrorKind::Missing);
}
