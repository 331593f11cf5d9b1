#include "core/evidence/proportions.h"
#include "tests/core/evidence/reference_tables.h"

using namespace werkpad;
using namespace werkpad::test;

namespace
{

std::vector<ComparedStratum> strataOf(const std::string& name)
{
    const ReferenceTable table("strata.csv");
    std::vector<ComparedStratum> strata;
    for (const auto& row : table.rows())
        if (row.text("data") == name)
            strata.push_back({{row.count("x1"), row.count("n1")}, {row.count("x0"), row.count("n0")}});
    return strata;
}

} // namespace

TEST_CASE("Wilson's interval is as R computes it, and ends exactly at nobody and everybody")
{
    const ReferenceTable reference("wilson.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("x"), row.text("n"), row.text("level"));
        const auto interval = wilson({row.count("x"), row.count("n")}, row.number("level"));
        REQUIRE(interval);
        CHECK(isAsInR(interval->low, row.number("low")));
        CHECK(isAsInR(interval->high, row.number("high")));
        if (row.count("x") == 0)
            CHECK(interval->low == 0);
        if (row.count("x") == row.count("n"))
            CHECK(interval->high == 1);
    }
    CHECK_FALSE(wilson({0, 0}));
}

TEST_CASE("The difference of 56 of 70 and 48 of 80 has Newcombe's interval of the text book")
{
    const auto found = difference({56, 70}, {48, 80});
    REQUIRE(found);
    CHECK(std::abs(found->value - 0.2) < 1e-12);
    CHECK(std::abs(found->interval.low - 0.0524) < 0.00005);
    CHECK(std::abs(found->interval.high - 0.3339) < 0.00005);
    CHECK_FALSE(difference({0, 0}, {1, 2}));
    CHECK_FALSE(difference({1, 2}, {0, 0}));
}

TEST_CASE("Crude and standardised differences, Sato's error and Newcombe's interval over strata are as R computes them")
{
    const ReferenceTable reference("differences.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("data"));
        const auto found = standardisedDifference(strataOf(row.text("data")));
        REQUIRE(found);
        CHECK(isAsInR(found->crude.value, row.number("crude")));
        CHECK(isAsInR(found->standardised.value, row.number("standardised")));
        CHECK(isAsInR(found->standardError, row.number("sato_se")));
        CHECK(isAsInR(found->standardised.interval.low, row.number("low")));
        CHECK(isAsInR(found->standardised.interval.high, row.number("high")));
    }
}

TEST_CASE("In one stratum standardising changes nothing")
{
    const std::vector<ComparedStratum> one{{{56, 70}, {48, 80}}};
    const auto found = standardisedDifference(one);
    REQUIRE(found);
    CHECK(std::abs(found->standardised.value - found->crude.value) < 1e-12);
    CHECK(std::abs(found->standardised.interval.low - found->crude.interval.low) < 1e-12);
    CHECK(std::abs(found->standardised.interval.high - found->crude.interval.high) < 1e-12);
}

TEST_CASE("Who is in a group of which all or nobody had the service is not compared, and counted as such")
{
    const std::vector<ComparedStratum> strata{{{5, 10}, {4, 12}}, {{0, 0}, {3, 9}}};
    const auto found = standardisedDifference(strata);
    REQUIRE(found);
    CHECK(found->peopleNotCompared == 9);
    const std::vector<ComparedStratum> apart{{{5, 10}, {0, 0}}, {{0, 0}, {3, 9}}};
    CHECK_FALSE(standardisedDifference(apart));
    CHECK_FALSE(standardisedDifference({}));
}

TEST_CASE("Eight comparisons ask for an interval of 99.375 percent each")
{
    CHECK(levelOfEach(8) == 0.99375);
    CHECK(levelOfEach(1) == 0.95);
    CHECK(levelOfEach(0) == 0.95);
}
