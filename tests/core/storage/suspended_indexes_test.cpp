#include "core/storage/suspended_indexes.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace werkpad;

namespace
{

constexpr std::array<std::string_view, 2> kIndexes{"client_by_bsn", "change_by_subject"};

std::vector<std::string> definitions(Database& database)
{
    std::vector<std::string> found;
    const auto query = database.query("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('client', "
                                      "'change') AND sql IS NOT NULL ORDER BY name");
    while (query->next())
        found.push_back(query->text(0));
    return found;
}

} // namespace

TEST_CASE("Suspended indexes come back as they were")
{
    const auto database = Database::openInMemory();
    const auto before = definitions(*database);
    REQUIRE(before.size() > 3);
    SuspendedIndexes suspended(*database, kIndexes);
    CHECK(definitions(*database).size() == before.size() - 2);
    suspended.restore();
    CHECK(definitions(*database) == before);
    suspended.restore(); // once is enough
    CHECK(definitions(*database) == before);
}

TEST_CASE("A transaction that fails brings suspended indexes back by itself")
{
    const auto database = Database::openInMemory();
    const auto before = definitions(*database);
    {
        const StorageTransaction transaction(*database);
        const SuspendedIndexes suspended(*database, kIndexes);
        CHECK(definitions(*database).size() == before.size() - 2);
    }
    CHECK(definitions(*database) == before);
}
