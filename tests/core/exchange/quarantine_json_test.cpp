#include "core/exchange/quarantine_json.h"
#include "core/exchange/quarantined_row.h"

#include <catch2/catch_test_macros.hpp>

using namespace werkpad;

TEST_CASE("Cells are kept under their headings, row by row")
{
    const auto json = columnsToJson("1;\"a;b\";;x\n;2", {"key", "text", "empty"}, ';');
    CHECK(columnsFromJson(json) ==
          std::vector<NamedCells>{{{"key", "1"}, {"text", "a;b"}, {"column 4", "x"}}, {{"text", "2"}}});
    CHECK(columnsFromJson(columnsToJson("1;2", {"a", "a"}, ';')) ==
          std::vector<NamedCells>{{{"a", "1"}, {"a#2", "2"}}});
    CHECK(columnsFromJson("no json").empty());
    CHECK(columnsFromJson("{}").empty());
}

TEST_CASE("Findings survive their text form")
{
    const std::vector<Finding> findings{{"bsn", Severity::Blocking, "bsn_repeated", "17"},
                                        {"row", Severity::Note, "x", "\u00e9 \"quoted\""}};
    CHECK(findingsFromJson(findingsToJson(findings)) == findings);
    CHECK(findingsFromJson("[1, {\"code\": 2}]").size() == 1);
}

TEST_CASE("The same row of the same profile has the same id, another one another")
{
    CHECK(quarantineId("werkpad", "a;b") == quarantineId("werkpad", "a;b"));
    CHECK(quarantineId("werkpad", "a;b") != quarantineId("werkpad", "a;c"));
    CHECK(quarantineId("werkpad", "a;b") != quarantineId("rvig-gba-v", "a;b"));
}
