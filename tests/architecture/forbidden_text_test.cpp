// What may stand only in certain files: SQL, month arithmetic, exceptions.
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace werkpad::test;

namespace
{

// Folders ("core/storage/"), roles ("_store") or files.
bool isAmong(const std::vector<std::string_view>& places, std::string_view path)
{
    return std::ranges::any_of(places, [&](std::string_view place) {
        return place.starts_with('_') ? roleOf(path) == place : path.starts_with(place);
    });
}

struct Restriction {
    std::string_view text;
    std::vector<std::string_view> allowedIn;
    std::string_view why;
};

const std::vector<Restriction>& restrictions()
{
    static const std::vector<Restriction> table{
        {"boost/date_time", {"core/base/date."}, "dates are werkpad::Date"},
        {"gregorian", {"core/base/date."}, "months of Boost snap to month-ends; use addMonths (core/base/date.h)"},
        {"catch (",
         {"core/storage/", "_store", "app/", "core/sync/wire.h"},
         "exceptions do not leave core/storage and the stores"},
        {"processEvents", {}, "long work goes through ui/shared/background"},
        {"SIGNAL(", {}, "connect by pointer to member"},
        {"SLOT(", {}, "connect by pointer to member"},
        {"TODO", {}, "finish it, or write it down where work is planned"},
        {"FIXME", {}, "mend it"},
        {"dynamic_cast<Q", {}, "qobject_cast"},
    };
    return table;
}

// core/changes and core/sync treat all records alike, whatever feature they belong to.
const std::vector<std::string_view> kPlacesOfSql{"_store", "_queries", "core/storage/", "core/changes/", "core/sync/"};

// Whether a string literal begins at (or with white space before) this position.
bool beginsLiteral(std::string_view text, std::size_t position)
{
    const auto before = text.find_last_not_of(" \t\n", position - 1);
    if (position == 0 || before == std::string_view::npos)
        return false;
    if (text[before] == '"')
        return true;
    if (text[before] != '(')
        return false;
    const auto quote = text.find_last_of('"', before); // R"sql(
    return quote != std::string_view::npos && quote > 0 && text[quote - 1] == 'R' && before - quote <= 16 &&
           text.substr(quote, before - quote).find_first_of(" \n") == std::string_view::npos;
}

bool containsSql(std::string_view text)
{
    constexpr std::array<std::string_view, 10> kBegins{"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ",
                                                       "DROP ",   "ALTER ",  "PRAGMA ", "WITH ",   "REPLACE "};
    for (const auto begin : kBegins)
        for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, at + 1))
            if (beginsLiteral(text, at))
                return true;
    return false;
}

} // namespace

TEST_CASE("SQL stands in stores and queries, and where all records are treated alike, and never in actions")
{
    std::vector<std::string> found;
    for (const auto& file : cppFiles({"core", "ui", "app"}))
        if ((!isAmong(kPlacesOfSql, file.path) || roleOf(file.path) == "_actions") && containsSql(file.text))
            found.push_back(file.path);
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("SQL is recognised in every kind of literal, and only there")
{
    CHECK(containsSql(R"(run("SELECT x");)"));
    CHECK(containsSql("run(\n    \"  DELETE FROM x\");"));
    CHECK(containsSql("run(R\"(\n  SELECT x)\");"));
    CHECK(containsSql("run(R\"sql(INSERT INTO x)sql\");"));
    CHECK_FALSE(containsSql("// SELECT is for stores"));
    CHECK_FALSE(containsSql(R"(tr("Select a client"))"));
    CHECK_FALSE(containsSql("call(CREATE )"));
}

TEST_CASE("What belongs in one place stands in that place only")
{
    std::vector<std::string> found;
    for (const auto& file : cppFiles({"core", "ui", "app"}))
        for (const auto& [text, allowedIn, why] : restrictions())
            if (!isAmong(allowedIn, file.path) && file.text.find(text) != std::string::npos)
                found.push_back(file.path + " has " + std::string(text) + ": " + std::string(why));
    INFO(listed(found));
    CHECK(found.empty());
}
