#include "core/evidence/log_rank.h"
#include "tests/core/evidence/reference_tables.h"

using namespace werkpad;
using namespace werkpad::test;

namespace
{

EventTables tablesOf(const ReferenceRow& row)
{
    auto spells = referenceSpells(row.text("data"));
    if (row.count("stratified") == 0)
        spells.stratum.clear();
    auto tables = condense(spells);
    return row.count("cause") == 0 ? tables : onlyKind(tables, row.count("cause"));
}

LogRankWeight weightOf(const ReferenceRow& row)
{
    return row.count("rho") == 0 ? LogRankWeight::Even : LogRankWeight::Early;
}

} // namespace

TEST_CASE("Log-rank tests, plain and stratified, even and early, with late entry, are as R computes them")
{
    const ReferenceTable reference("log_rank.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("data"), row.text("cause"), row.text("rho"), row.text("stratified"));
        const auto test = logRank(tablesOf(row), weightOf(row));
        CHECK(isAsInR(test.chiSquare, row.number("chi2")));
        CHECK(test.degreesOfFreedom == row.count("df"));
        CHECK(std::abs(test.p - row.number("p")) <= 1e-9 * row.number("p"));
    }
}

TEST_CASE("Observed and expected exits of each group are as R computes them")
{
    const ReferenceTable reference("log_rank_groups.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("data"), row.text("cause"), row.text("rho"), row.text("stratified"), row.text("group"));
        const auto test = logRank(tablesOf(row), weightOf(row));
        const auto& group = test.groups.at(row.count("group") - 1);
        CHECK(isAsInR(group.observed, row.number("observed")));
        CHECK(isAsInR(group.expected, row.number("expected")));
    }
}

TEST_CASE("One group, nobody, or nobody who left: there is nothing to test")
{
    CHECK(logRank(condense({})).p == 1);
    CHECK(logRank(condense({{1, 2}, {1, 1}, {}, {}, {}})).degreesOfFreedom == 0);
    const auto open = logRank(condense({{1, 2, 3}, {0, 0, 0}, {}, {0, 1, 1}, {}}));
    CHECK(open.degreesOfFreedom == 0);
    CHECK(open.p == 1);
    CHECK(open.groups.at(1).spells == 2);
}

TEST_CASE("A group that is empty, or gone before anybody leaves, does not count as a degree of freedom")
{
    const auto test = logRank(condense({{1, 2, 3, 4, 0.5}, {1, 1, 1, 1, 0}, {}, {0, 2, 0, 2, 3}, {}}));
    CHECK(test.degreesOfFreedom == 1);
    CHECK(test.chiSquare > 0);
    CHECK(test.groups.size() == 4);
}

TEST_CASE("Equal groups differ by nothing")
{
    const auto test = logRank(condense({{1, 1, 2, 2, 5, 5}, {1, 1, 0, 0, 1, 1}, {}, {0, 1, 0, 1, 0, 1}, {}}));
    CHECK(test.chiSquare == 0);
    CHECK(test.p == 1);
}
