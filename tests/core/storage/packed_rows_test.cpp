#include "core/storage/database.h"
#include "core/storage/packed_rows.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace werkpad;

TEST_CASE("A row in one answer has its cells as they are, also what is missing and what is empty")
{
    const auto database = Database::openInMemory();
    const auto row = database->query("SELECT packed_cells(42, NULL, 'Ilse', '', x'00ff00', ?, ?)",
                                     std::numeric_limits<std::int64_t>::min(), std::int64_t{-1});
    REQUIRE(row->next());
    PackedCells cells(row->view(0));
    CHECK(cells.integer() == 42);
    CHECK_FALSE(cells.integer());
    CHECK(cells.bytes() == "Ilse");
    CHECK(cells.bytes() == "");
    CHECK(cells.bytes() == std::string_view("\0\xff\0", 3));
    CHECK(cells.integerOr(7) == std::numeric_limits<std::int64_t>::min());
    CHECK(cells.integerOr(7) == -1);
    CHECK(cells.integerOr(7) == 7); // past the end
    CHECK_FALSE(cells.bytes());
}

TEST_CASE("A row that was cut off ends in cells that are missing")
{
    PackedCells cells(std::string_view("\x05\0\0\0ab", 6));
    CHECK_FALSE(cells.bytes());
    PackedCells nothing(std::string_view{});
    CHECK_FALSE(nothing.integer());
}

TEST_CASE("Many row numbers come in one answer")
{
    const auto database = Database::openInMemory();
    const auto row = database->query("SELECT packed_rows(value) FROM json_each('[3, 1, 4000000000]')");
    REQUIRE(row->next());
    CHECK(packedRows(*row, 0) == std::vector<std::uint32_t>{3, 1, 4'000'000'000U});
}
