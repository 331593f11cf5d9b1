#include "core/evidence/funnel.h"
#include "tests/ui/support/cohort_group.h"
#include "ui/indicators/indicator_charts.h"
#include "ui/shared/chart_outside.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

using namespace werkpad;
using namespace werkpad::test;

namespace
{

// Without a target: around the share of all teams together.
Chart funnelOf(const std::vector<CohortGroup>& teams, std::optional<double> target = {})
{
    return funnelChart(teams, {Indicator::InWork, 0, CohortGrouping::Team, target});
}

// The line in the middle, the upper and lower inner ones, the upper and lower outer ones.
std::vector<ChartSeries> linesOf(const Chart& chart)
{
    std::vector<ChartSeries> lines;
    std::ranges::copy_if(chart.series, std::back_inserter(lines), &ChartSeries::isReference);
    return lines;
}

// On how many people the lines end.
double endOf(const Chart& chart)
{
    return linesOf(chart).at(0).points.back().x;
}

} // namespace

TEST_CASE("The funnel says of each team whether it differs by more than chance, and ranks none", "[indicators]")
{
    const std::vector teams{groupOf("Noord", 200, 80), groupOf("Oost", 200, 82), groupOf("West", 200, 20),
                            groupOf("Zuid", 8, 8)};
    const Chart chart = funnelChart(teams, {Indicator::InWork, 0, CohortGrouping::Team, 0.4});
    REQUIRE(chart.table.rows.size() == 4);
    CHECK(chart.table.rows[0].last() == chart.table.rows[1].last());
    CHECK(chart.table.rows[2].last() != chart.table.rows[0].last());
    CHECK(chart.table.rows[3].last().contains(QStringLiteral("n = 8")));
    CHECK(chart.series[0].points.size() == 3);
    CHECK(chart.table.rows[0][0] == QStringLiteral("Noord")); // by name, not by figure
}

TEST_CASE("On paper the teams of a funnel stand at their people in fives", "[indicators]")
{
    const Chart chart = funnelChart({groupOf("Noord", 201, 80), groupOf("Oost", 203, 82)},
                                    {Indicator::InWork, 0, CohortGrouping::Team, 0.4});
    const Chart outside = forOutside(chart);
    REQUIRE(outside.series[0].points.size() == 2);
    CHECK(outside.series[0].points[0] == ChartPoint{200, 0.4, {}, std::size_t{0}});
    CHECK(outside.series[0].points[1] == ChartPoint{205, 0.4, {}, std::size_t{1}});
}

TEST_CASE("On paper all teams together stand at a whole percent, with the limits around that", "[indicators]")
{
    const Chart chart = funnelOf({groupOf("Noord", 201, 80), groupOf("Oost", 203, 82)});
    CHECK(linesOf(chart).at(0).points.front().y == 162.0 / 404.0);
    const auto lines = linesOf(forOutside(chart));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].name == linesOf(chart)[0].name);
    for (std::size_t place = 0; place < lines[0].points.size(); ++place) {
        const auto people = static_cast<std::uint64_t>(lines[0].points[place].x);
        const auto limits = funnelLimits(people, 0.4);
        CHECK(lines[0].points[place].y == 0.4);
        CHECK(lines[1].points[place].y == limits.warning.high);
        CHECK(lines[2].points[place].y == limits.warning.low);
        CHECK(lines[3].points[place].y == limits.alarm.high);
        CHECK(lines[4].points[place].y == limits.alarm.low);
    }
}

TEST_CASE("On paper the lines of a funnel do not tell how large a team is that is left out", "[indicators]")
{
    // Of Zuid all but two reached it; Oost goes along, so that it does not follow from the total.
    const Chart chart = funnelOf({groupOf("Noord", 60, 30), groupOf("Oost", 45, 20), groupOf("Zuid", 400, 398)});
    CHECK(endOf(chart) > 400);
    const Chart outside = forOutside(chart);
    REQUIRE(outside.series[0].points.size() == 1);
    CHECK(outside.series[0].points[0].row == std::size_t{0});
    CHECK(endOf(outside) < 70);                          // a little over 60
    CHECK(linesOf(outside)[0].points.front().y == 0.89); // 448 of 505
}

TEST_CASE("On paper a funnel has no lines where they would tell about a few people of all teams", "[indicators]")
{
    const Chart chart = funnelOf({groupOf("Noord", 200, 1), groupOf("Oost", 200, 2)});
    CHECK(linesOf(chart).size() == 5);
    const Chart outside = forOutside(chart);
    CHECK(linesOf(outside).empty());
    CHECK_FALSE(outside.hasFigures());
    for (const auto& row : outside.table.rows)
        CHECK(row.last() == QStringLiteral("–")); // beside chance: there is nothing to lie beside
}

TEST_CASE("A target is no figure of people: on paper a funnel lies around it as it was set", "[indicators]")
{
    const auto lines = linesOf(forOutside(funnelOf({groupOf("Noord", 201, 80), groupOf("Oost", 203, 82)}, 0.45)));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].points.front().y == 0.45);
}
