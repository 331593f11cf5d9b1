#include "core/exchange/csv_writer.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace werkpad;

TEST_CASE("A spreadsheet cannot take a written field for a formula")
{
    CHECK(neutralised("=1+1") == "'=1+1");
    CHECK(neutralised("+31612345678") == "'+31612345678");
    CHECK(neutralised("-1+cmd|'/c calc'!A0") == "'-1+cmd|'/c calc'!A0");
    CHECK(neutralised("@SUM(A1)") == "'@SUM(A1)");
    CHECK(neutralised("\t=1") == "'\t=1");
    CHECK(neutralised("\r=1") == "'\r=1");
    CHECK(neutralised("-") == "'-");
}

TEST_CASE("Plain negative numbers and ordinary texts are written as they are")
{
    for (const std::string text : {"-5", "-3,50", "-1.234,56", "", "'s-Gravenhage", "'t Hof", "Jan-Piet", "1+1"})
        CHECK(neutralised(text) == text);
}

TEST_CASE("Neutralising can be undone, also of a text that began with an apostrophe")
{
    for (const std::string text : {"=1", "'=1", "''=1", "-5", "'-5", "+31", "'t Hof", "'", ""})
        CHECK(withoutNeutralising(neutralised(text)) == text);
}

TEST_CASE("Fields are quoted only where they must be")
{
    CHECK(csvRow(std::vector<std::string>{"a", "b c", "d;e", "f\"g", "h\ni", " j", ""}) ==
          "a;b c;\"d;e\";\"f\"\"g\";\"h\ni\";\" j\";");
    CHECK(csvRow(std::vector<std::string>{"a;b", "c,d"}, ',') == "a;b,\"c,d\"");
}

TEST_CASE("A written file begins with the mark by which Excel knows UTF-8")
{
    std::ostringstream out;
    CsvWriter writer(out);
    writer.row(std::vector<std::string>{"Ren\u00e9e", "=1"});
    CHECK(out.str() == "\xEF\xBB\xBFRen\u00e9e;'=1\r\n");
}
