#include "core/evidence/survival_curve.h"
#include "tests/core/evidence/reference_tables.h"

#include <rapidcheck.h>

#include <array>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

struct Scale {
    CurveScale scale;
    std::string name; // of its columns
};

const std::array kScales{Scale{CurveScale::Log, "log"}, Scale{CurveScale::LogLog, "loglog"},
                         Scale{CurveScale::Plain, "plain"}};

std::optional<double> lowOf(const std::optional<Interval>& interval)
{
    return interval ? std::optional(interval->low) : std::nullopt;
}

std::optional<double> highOf(const std::optional<Interval>& interval)
{
    return interval ? std::optional(interval->high) : std::nullopt;
}

// Without kinds beyond "left" and "still open".
EventTable tableOf(std::vector<double> exit, std::vector<std::uint8_t> kind, std::vector<double> entry = {})
{
    return condense({std::move(exit), std::move(kind), std::move(entry), {}, {}}).tables.at(0);
}

} // namespace

TEST_CASE("Every point of a survival curve and its intervals are as R computes them")
{
    const ReferenceTable reference("survival.csv");
    std::size_t compared = 0;
    for (const auto& [name, group] : reference.groups()) {
        CAPTURE(name, group);
        const auto rows = reference.rowsOf(name, group);
        const auto table = referenceTable(name, group);
        for (const auto& [scale, column] : kScales) {
            CAPTURE(column);
            const auto curve = kaplanMeier(table, {scale, 0.95});
            REQUIRE(curve.points.size() == rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const auto& point = curve.points[i];
                CAPTURE(point.counts.time);
                CHECK(isAsInR(point.counts.time, rows[i].number("time")));
                CHECK(point.counts.atRisk == rows[i].count("at_risk"));
                CHECK(point.counts.events == rows[i].count("events"));
                CHECK(point.counts.censored == rows[i].count("censored"));
                CHECK(isAsInR(point.survival, rows[i].number("survival")));
                CHECK(isAsInR(point.standardError, rows[i].number("std_err")));
                CHECK(isAsInR(lowOf(point.interval), rows[i].number(column + "_low")));
                CHECK(isAsInR(highOf(point.interval), rows[i].number(column + "_high")));
                ++compared;
            }
        }
    }
    CHECK(compared > 1000);
}

TEST_CASE("Medians and their bounds are as R computes them, also where they are not reached")
{
    const ReferenceTable reference("summaries.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("data"), row.text("group"));
        const auto table = referenceTable(row.text("data"), row.count("group"));
        CHECK(table.spells == row.count("n"));
        CHECK(table.events() == row.count("events"));
        for (const auto& [scale, column] : kScales) {
            const auto median = quantile(kaplanMeier(table, {scale, 0.95}), 0.5);
            CHECK(isAsInR(median.time, row.number("median")));
            CHECK(isAsInR(median.low, row.number(column + "_low")));
            CHECK(isAsInR(median.high, row.number(column + "_high")));
        }
    }
}

TEST_CASE("Other quantiles and their bounds are as R computes them")
{
    const ReferenceTable reference("quantiles.csv");
    for (const auto& row : reference.rows()) {
        CAPTURE(row.text("data"), row.text("group"), row.text("share"));
        const auto curve = kaplanMeier(referenceTable(row.text("data"), row.count("group")));
        const auto found = quantile(curve, row.number("share"));
        CHECK(isAsInR(found.time, row.number("time")));
        CHECK(isAsInR(found.low, row.number("low")));
        CHECK(isAsInR(found.high, row.number("high")));
    }
}

TEST_CASE("The mean time until a horizon and its error are as R computes them")
{
    const ReferenceTable reference("summaries.csv");
    std::size_t compared = 0;
    for (const auto& row : reference.rows()) {
        const auto curve = kaplanMeier(referenceTable(row.text("data"), row.count("group")));
        for (const std::string part : {"half", "whole", "beyond"}) {
            if (std::isnan(row.number("mean_" + part)))
                continue; // R wants a horizon behind the first time
            CAPTURE(row.text("data"), row.text("group"), part);
            const auto mean = restrictedMean(curve, row.number("until_" + part));
            CHECK(isAsInR(mean.mean, row.number("mean_" + part)));
            CHECK(isAsInR(mean.standardError, row.number("se_" + part)));
            CHECK(mean.isBeyondData == (part == "beyond"));
            ++compared;
        }
    }
    CHECK(compared > 30);
}

TEST_CASE("Men and women of the lung data have the medians of the text books")
{
    const auto men = quantile(kaplanMeier(referenceTable("lung", 1)), 0.5);
    const auto women = quantile(kaplanMeier(referenceTable("lung", 2)), 0.5);
    CHECK(men == Quantile{270, 210, 306});
    CHECK(women == Quantile{426, 345, 524});
}

TEST_CASE("A curve that is exactly at the half takes the middle between this event and the next")
{
    CHECK(quantile(kaplanMeier(tableOf({1, 2, 3, 4}, {1, 1, 1, 1})), 0.5).time == 2.5);
    CHECK(quantile(kaplanMeier(tableOf({1, 2, 3, 4}, {1, 1, 0, 0})), 0.5).time == 2);
}

TEST_CASE("Without anybody, and without anybody who left, there is a curve and nothing fails")
{
    const auto nobody = kaplanMeier({});
    CHECK(nobody.points.empty());
    CHECK(quantile(nobody, 0.5) == Quantile{});
    CHECK(restrictedMean(nobody, 10).mean == 10);
    CHECK(nobody.at(5) == nullptr);
    CHECK(condense({}).tables.empty());

    const auto open = kaplanMeier(tableOf({3, 5, 5}, {0, 0, 0}));
    REQUIRE(open.points.size() == 2);
    CHECK(open.points.back().survival == 1);
    CHECK_FALSE(open.points.back().interval);
    CHECK(quantile(open, 0.5) == Quantile{});
}

TEST_CASE("An exit on a day comes before a censoring on that day")
{
    const auto curve = kaplanMeier(tableOf({5, 5}, {1, 0}));
    REQUIRE(curve.points.size() == 1);
    CHECK(curve.points[0].counts == EventPoint{5, 2, 1, 1});
    CHECK(curve.points[0].survival == 0.5);
}

TEST_CASE("Who joins the caseload later counts from the day after joining")
{
    // The second joins at 4 and leaves at 9: is no survivor of time 3, and not yet there at 4.
    const auto table = tableOf({3, 4, 9}, {1, 1, 1}, {kFromTheStart, kFromTheStart, 4});
    CHECK(table.points == std::vector<EventPoint>{{3, 2, 1, 0}, {4, 1, 1, 0}, {9, 1, 1, 0}});
}

TEST_CASE("Leaving late entry out makes spells look longer than they are")
{
    Spells spells = withoutStrata(referenceSpells("late"));
    const auto right = restrictedMean(kaplanMeier(condense(spells).tables[0]), 40).mean;
    spells.entry.clear();
    const auto wrong = restrictedMean(kaplanMeier(condense(spells).tables[0]), 40).mean;
    CHECK(wrong > right + 1);
}

TEST_CASE("A spell without a time, before the beginning or not after its entry is unfit, and its row is named")
{
    const Spells spells{{5, -1, std::nan(""), 3, 3, 0},
                        {1, 1, 1, 1, 1, 0},
                        {0, kFromTheStart, kFromTheStart, 3, 2, kFromTheStart},
                        {},
                        {}};
    CHECK(unfitSpells(spells) ==
          std::vector<UnfitSpell>{{1, "time_negative"}, {2, "time_missing"}, {3, "time_not_after_entry"}});
}

TEST_CASE("A curve only falls, stays within its interval, and the order of rows does not matter")
{
    CHECK(rc::check([](std::vector<std::pair<std::uint8_t, bool>> rows) {
        Spells spells;
        for (const auto& [time, hasLeft] : rows) {
            spells.exit.push_back(time % 32);
            spells.kind.push_back(hasLeft ? 1 : 0);
        }
        const auto tables = condense(spells);
        std::ranges::reverse(spells.exit);
        std::ranges::reverse(spells.kind);
        RC_ASSERT(condense(spells).tables == tables.tables);
        double before = 1;
        for (const auto& table : tables.tables)
            for (const auto& point : kaplanMeier(table).points) {
                RC_ASSERT(point.survival <= before);
                const bool isWithin = !point.interval || (point.interval->low <= point.survival + 1e-12 &&
                                                          point.survival <= point.interval->high + 1e-12);
                RC_ASSERT(isWithin);
                before = point.survival;
            }
    }));
}

TEST_CASE("Groups within strata add up to the groups")
{
    const auto spells = referenceSpells("late");
    const auto inStrata = condense(spells);
    const auto plain = condense(withoutStrata(spells));
    REQUIRE(inStrata.strata == 3); // 0, 1 and 2
    for (std::size_t group = 0; group < plain.groups; ++group)
        CHECK(inStrata.ofGroup(group) == plain.tables[group]);
}
