#include "core/evidence/funnel.h"
#include "tests/core/evidence/reference_tables.h"

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Limits of the funnel are Spiegelhalter's, as R computes them")
{
    const ReferenceTable reference("funnel.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("n"), row.text("target"));
        const auto limits = funnelLimits(row.count("n"), row.number("target"));
        CHECK(isAsInR(limits.alarm.low, row.number("low_998")));
        CHECK(isAsInR(limits.warning.low, row.number("low_95")));
        CHECK(isAsInR(limits.warning.high, row.number("high_95")));
        CHECK(isAsInR(limits.alarm.high, row.number("high_998")));
    }
}

TEST_CASE("The funnel narrows as teams grow, and always holds its target")
{
    double before = 1;
    for (const std::uint64_t people : {10U, 30U, 100U, 1000U, 100'000U}) {
        const auto limits = funnelLimits(people, 0.4);
        CHECK(limits.warning.contains(0.4));
        CHECK(limits.alarm.low <= limits.warning.low);
        CHECK(limits.alarm.high >= limits.warning.high);
        CHECK(limits.alarm.halfWidth() < before);
        before = limits.alarm.halfWidth();
    }
}

TEST_CASE("A team is as expected, worth asking about, or not there by chance")
{
    CHECK(funnelPlace({40, 100}, 0.4) == FunnelPlace::AsExpected);
    CHECK(funnelPlace({52, 100}, 0.4) == FunnelPlace::WorthAsking);
    CHECK(funnelPlace({60, 100}, 0.4) == FunnelPlace::NotByChance);
    CHECK(funnelPlace({6, 10}, 0.4) == FunnelPlace::AsExpected);
}
