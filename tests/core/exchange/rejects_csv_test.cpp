#include "core/exchange/client_source.h"
#include "core/exchange/rejects_csv.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace werkpad;

TEST_CASE("A rejected row keeps its columns and says where it stood and why")
{
    std::ostringstream out;
    RejectsCsv rejects(out, {"bsn", "surname"}, ',');
    const std::vector<Finding> findings{{"bsn", Severity::Blocking, "bsn_wrong_length", {}},
                                        {"file", Severity::Note, "column_not_imported", "x"}};
    rejects.add(7, "12,\"Jansen, =1\"", findings);
    CHECK(out.str() == "\xEF\xBB\xBF"
                       "bsn;surname;line;reason\r\n12;Jansen, =1;7;bsn: " +
                           findingText(findings[0]) + "\r\n");
}

TEST_CASE("A person of several rows is rejected in as many rows")
{
    std::ostringstream out;
    RejectsCsv rejects(out, {"", "name"}, ';');
    rejects.add(3, "1;\"A\nB\"\n;C", {});
    CHECK(out.str() == "\xEF\xBB\xBF;name;line;reason\r\n1;\"A\nB\";3;\r\n;C;;\r\n");
}

TEST_CASE("Nothing is lost of a row with too many columns or an open quote")
{
    std::ostringstream out;
    RejectsCsv rejects(out, {"a", "b"}, ';');
    rejects.add(2, "1;2;3;4", {});
    rejects.add(3, "1;\"2;3", {});
    CHECK(out.str() == "\xEF\xBB\xBF"
                       "a;b;line;reason\r\n1;2;2;;3;4\r\n1;\"2;3\";3;\r\n");
}

TEST_CASE("A row without a key is rejected with the one it would have had, in a column of its own where there is none")
{
    std::ostringstream without;
    RejectsCsv added(without, {"score"}, ';', RejectedKeys{{}, "nummer"});
    added.add(3, "9;x", {}, "row 2");
    CHECK(without.str() == "\xEF\xBB\xBFscore;nummer;line;reason\r\n9;row 2;3;;x\r\n");

    std::ostringstream with;
    RejectsCsv filled(with, {"nummer", "score"}, ';', RejectedKeys{0, "nummer"});
    filled.add(3, ";9", {}, "row 2");
    filled.add(4, "17;9", {}, "row 3");
    CHECK(with.str() == "\xEF\xBB\xBFnummer;score;line;reason\r\nrow 2;9;3;\r\n17;9;4;\r\n");
}

TEST_CASE("A corrected file of rejects is imported without remarks about its extra columns")
{
    auto file = CsvReader::ofBytes("surname;line;reason\r\nJansen;7;a reason\r\n");
    REQUIRE(file);
    const auto source = clientSourceOf(std::move(*file), {}, {}, Date(2026, 11, 23));
    REQUIRE(source);
    CHECK((*source)->findings().empty());
}
