#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/survival_curve.h"
#include "tests/core/evidence/reference_tables.h"

#include <rapidcheck.h>

#include <array>

using namespace werkpad;
using namespace werkpad::test;

TEST_CASE("Shares that left each way, and their intervals, are as R computes them")
{
    struct Scale {
        CurveScale scale;
        std::string name;
    };
    const std::array scales{Scale{CurveScale::Log, "log"}, Scale{CurveScale::LogLog, "loglog"},
                            Scale{CurveScale::Plain, "plain"}};
    const ReferenceTable reference("incidence.csv");
    std::size_t compared = 0;
    for (const auto& [name, group] : reference.groups()) {
        CAPTURE(name, group);
        const auto rows = reference.rowsOf(name, group);
        const auto table = referenceTable(name, group);
        for (const auto& [scale, column] : scales) {
            const auto curve = aalenJohansen(table, {scale, 0.95});
            REQUIRE(curve.points.size() * 3 == rows.size()); // kinds that nobody left by are in R's table too
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const std::size_t point = i % curve.points.size();
                const std::size_t kind = rows[i].count("kind");
                CAPTURE(column, kind, curve.points[point].time);
                if (kind > curve.kinds) {
                    CHECK(rows[i].number("incidence") == 0);
                    continue;
                }
                const auto& [share, error, interval] = curve.of(point, kind);
                CHECK(curve.points[point].time == rows[i].number("time"));
                CHECK(isAsInR(share, rows[i].number("incidence")));
                CHECK(isAsInR(error, rows[i].number("std_err")));
                CHECK(isAsInR(interval ? std::optional(interval->low) : std::nullopt, rows[i].number(column + "_low")));
                CHECK(
                    isAsInR(interval ? std::optional(interval->high) : std::nullopt, rows[i].number(column + "_high")));
                ++compared;
            }
        }
    }
    CHECK(compared > 1000);
}

TEST_CASE("With late entry the error is near to the jackknife that R gives, and without it the same")
{
    const ReferenceTable reference("incidence.csv");
    for (const auto& [name, group] : reference.groups()) {
        const auto curve = aalenJohansen(referenceTable(name, group));
        for (const auto& row : reference.rowsOf(name, group)) {
            if (row.count("kind") > curve.kinds)
                continue;
            CAPTURE(name, group, row.text("kind"), row.text("time"));
            const double theirs = row.number("jackknife");
            const double ours = curve.at(row.number("time"), row.count("kind")).standardError;
            CHECK(std::abs(ours - theirs) <= (name == "late" ? 0.06 * theirs : 1e-9));
        }
    }
}

TEST_CASE("Shares are those of cmprsk, and errors within three percent of its other formula")
{
    const ReferenceTable reference("incidence_cmprsk.csv");
    const std::array curves{aalenJohansen(referenceTable("unemployed", 1)),
                            aalenJohansen(referenceTable("unemployed", 2))};
    for (const auto& row : reference.rows()) {
        const auto ours = curves.at(row.count("group") - 1).at(row.number("time"), row.count("kind"));
        CAPTURE(row.text("group"), row.text("kind"), row.text("time"));
        CHECK(isAsInR(ours.share, row.number("incidence")));
        CHECK(std::abs(ours.standardError - row.number("std_err")) <= 0.03 * row.number("std_err"));
    }
}

TEST_CASE("With one kind of exit the share that left is what the survival curve leaves over")
{
    const auto table = referenceTable("lung", 1);
    const auto incidence = aalenJohansen(table);
    const auto survival = kaplanMeier(table);
    REQUIRE(incidence.points.size() == survival.points.size());
    for (std::size_t i = 0; i < incidence.points.size(); ++i) {
        CHECK(isAsInR(incidence.of(i, 1).share, 1 - survival.points[i].survival));
        if (survival.points[i].standardError)
            CHECK(isAsInR(incidence.of(i, 1).standardError, *survival.points[i].standardError));
    }
}

TEST_CASE("All kinds and who is still there make one")
{
    const auto curve = aalenJohansen(referenceTable("unemployed", 2));
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        double sum = curve.stillThere[i];
        for (std::size_t kind = 1; kind <= curve.kinds; ++kind)
            sum += curve.of(i, kind).share;
        CHECK(std::abs(sum - 1) < 1e-12);
    }
}

TEST_CASE("Before anybody left, and of nobody, the share is zero")
{
    CHECK(aalenJohansen(referenceTable("unemployed", 1)).at(0.5, 1) == Incidence{});
    CHECK(aalenJohansen({}).at(100, 1) == Incidence{});
}

TEST_CASE("The share at one time is that of the whole curve", "[property]")
{
    CHECK(rc::check([](const std::vector<std::tuple<std::uint8_t, std::uint8_t>>& rows, std::uint8_t at) {
        Spells spells;
        for (const auto& [time, kind] : rows) {
            spells.exit.push_back(time % 40);
            spells.kind.push_back(kind % 4);
        }
        if (spells.size() == 0)
            return;
        const EventTable table = condense(spells).tables.front();
        const auto curve = aalenJohansen(table);
        for (std::size_t kind = 1; kind <= table.kinds; ++kind) {
            const auto whole = curve.at(at % 50, kind);
            const auto alone = incidenceAt(table, at % 50, kind);
            RC_ASSERT(alone.share == whole.share);
            RC_ASSERT(alone.standardError == whole.standardError);
            RC_ASSERT(alone.interval == whole.interval);
        }
    }));
}
