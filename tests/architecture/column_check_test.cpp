// How migrations say which codes a column may hold.
#include "core/storage/embedded_migrations.h"
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace werkpad::test;

namespace
{

// "CHECK (sex IN ('a', 'b', 'c'))": for more than two values SQLite builds a table of them, anew for every row that is
// inserted (core/README.md).
std::vector<std::string> longLists(std::string_view sql)
{
    static const std::regex list(R"(CHECK \(\w+ IN \([^)]*,[^)]*,[^)]*\))");
    std::vector<std::string> found;
    for (std::cregex_iterator at(sql.begin(), sql.end(), list); at != std::cregex_iterator(); ++at)
        found.push_back(at->str());
    return found;
}

} // namespace

TEST_CASE("A column that may hold one of several codes compares them one by one")
{
    std::vector<std::string> found;
    for (const auto& migration : werkpad::embeddedMigrations())
        for (const auto& check : longLists(migration.content))
            found.push_back(std::string(migration.name) + ": " + check);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("A list of more than two values in a CHECK is recognised")
{
    CHECK(longLists("a TEXT CHECK (a IN ('x', 'y')), b TEXT CHECK (b = 'x' OR b = 'y' OR b = 'z')").empty());
    CHECK(longLists("a TEXT CHECK (a IN ('x', 'y', 'z'))").size() == 1);
    CHECK(longLists("a TEXT CHECK (a IN ('x', 'y')), b TEXT CHECK (b IN (1,\n    2, 3)), c TEXT").size() == 1);
    CHECK(longLists("c TEXT CHECK (c <> ''), d TEXT; CREATE INDEX e ON f (g) WHERE g IN ('x', 'y', 'z')").empty());
}
