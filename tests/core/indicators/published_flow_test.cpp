#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"
#include "core/indicators/cohort_actions.h"
#include "core/indicators/published_counts.h"
#include "core/indicators/published_flow.h"
#include "tests/support/test_office.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace werkpad;

namespace
{

// Who came in, month after month from January 2026 on.
std::vector<MonthFlow> months(const std::vector<std::uint64_t>& came)
{
    std::vector<MonthFlow> flow;
    for (const auto count : came)
        flow.push_back({addMonths(Date(2026, 1, 1), static_cast<int>(flow.size())), count, 0, 0});
    return flow;
}

CohortGroup groupOf(std::string name, std::uint64_t people, std::uint64_t reached)
{
    CohortGroup group;
    group.name = std::move(name);
    group.people = people;
    for (const auto& horizon : kHorizons) {
        HorizonFigure figure;
        figure.months = horizon.months;
        figure.cohort = people;
        figure.reached = reached;
        figure.fullFollowUp = {reached, people};
        group.figures.horizons.push_back(figure);
        group.lasting.push_back({reached, 0, 0});
    }
    return group;
}

} // namespace

TEST_CASE("In- and outflow is published in multiples of five")
{
    const std::vector parts{months({12, 13, 0}), months({21, 9, 10})};
    const auto all = publishedFlow(parts);
    REQUIRE(all.size() == 3);
    CHECK(all[0].came == 35); // 33
    CHECK(all[1].came == 20); // 22
    CHECK(all[2].came == 10);
    CHECK(all[2].toWork == 0);
    CHECK(publishedFlow(parts, 0)[1].came == 15); // 13
    CHECK(publishedFlow(parts, 1)[1].came == 10); // 9
    CHECK(publishedFlow({}).empty());
}

TEST_CASE("A month in which few came in takes another month with it, in each part of the office and in all")
{
    const std::vector parts{months({12, 13, 3, 14}), months({21, 9, 10, 11})};
    const auto small = publishedFlow(parts, 0);
    CHECK_FALSE(small[2].came);
    const auto gaps = [](const std::vector<PublishedMonthFlow>& flow) {
        return std::ranges::count_if(flow, [](const PublishedMonthFlow& month) { return !month.came.has_value(); });
    };
    CHECK(gaps(small) >= 2);
    // Nor does it follow from that month of the other parts and of all together.
    CHECK((!publishedFlow(parts, 1)[2].came || !publishedFlow(parts)[2].came));
}

TEST_CASE("No small month can be worked out from what is published of teams and of all together")
{
    CHECK(rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 4);
        const auto length = *rc::gen::inRange<std::size_t>(1, 6);
        std::vector<std::vector<MonthFlow>> parts;
        for (std::size_t i = 0; i < count; ++i)
            parts.push_back(months(
                *rc::gen::container<std::vector<std::uint64_t>>(length, rc::gen::inRange<std::uint64_t>(0, 25))));
        CountTable table{length, count, {}};
        std::vector<bool> hidden;
        for (std::size_t month = 0; month < length; ++month) {
            for (std::size_t part = 0; part < count; ++part) {
                table.counts.push_back(parts[part][month].came);
                hidden.push_back(!publishedFlow(parts, part)[month].came.has_value());
            }
            hidden.push_back(!publishedFlow(parts)[month].came.has_value());
        }
        // The totals of the months stand nowhere in it; who knows them can work out no more.
        const auto mask = hiddenCells(table).cells;
        RC_ASSERT(std::equal(hidden.begin(), hidden.end(), mask.begin()));
        for (const auto& guess : guesses(table, mask))
            RC_ASSERT(!guess.isNarrow());
    }));
}

TEST_CASE("Who became unemployed last week has come in, though exits of these days are not yet known")
{
    TestOffice office; // 23 November 2026
    const Date today(2026, 11, 23);
    const auto client = office.client(aClient().coachedBy(office.lead().session().staff), Date(2026, 11, 16));
    const CohortActions actions(office.lead().context());
    const auto read = actions.read(Date(2026, 10, 1), today, FlowSplit::ByTeam);
    REQUIRE(read);
    REQUIRE(read->flow.size() == 2);
    CHECK(read->flow[1].came == 1);
    REQUIRE(read->byTeam.size() == 1);
    CHECK(read->byTeam[0].team.empty()); // S. de Boer is in none
    CHECK(read->byTeam[0].months == read->flow);
    CHECK(read->grouped.cohort.members.empty()); // too new for a figure
    const auto behind = actions.clientsOfMonth(today, Date(2026, 11, 1), FlowCount::Came);
    REQUIRE(behind);
    CHECK(*behind == std::vector{client}); // and stands in the list behind the number
}

TEST_CASE("The months of the teams and of who is in none are together those of the office")
{
    TestOffice office;
    REQUIRE(office.lead().demo().fill({.clients = 200, .coaches = 3, .seed = 4}));
    (void)office.client(aClient(), Date(2026, 11, 16)); // with no coach
    const CohortActions actions(office.lead().context());
    const auto read = actions.read(Date(2024, 11, 1), Date(2026, 11, 23), FlowSplit::ByTeam);
    REQUIRE(read);
    CHECK(read->byTeam.size() > 1);
    CHECK(std::ranges::is_sorted(read->byTeam, {}, &TeamFlow::team));
    CHECK(read->byTeam.front().team.empty());
    for (std::size_t month = 0; month < read->flow.size(); ++month) {
        MonthFlow together{read->flow[month].month, 0, 0, 0};
        for (const auto& part : read->byTeam) {
            REQUIRE(part.months.size() == read->flow.size());
            together.came += part.months[month].came;
            together.toWork += part.months[month].toWork;
            together.elsewhere += part.months[month].elsewhere;
        }
        CHECK(together == read->flow[month]);
    }
    const auto unsplit = actions.read(Date(2024, 11, 1), Date(2026, 11, 23));
    REQUIRE(unsplit);
    CHECK(unsplit->byTeam.empty());
    CHECK(unsplit->flow == read->flow);
}

TEST_CASE("In the table of a chart a small count takes another group with it, and its share")
{
    const std::vector groups{groupOf("0-3", 30, 15), groupOf("3-6", 40, 3), groupOf("6-12", 44, 21)};
    const auto published = publishedParts(groups, 0);
    REQUIRE(published.size() == 3);
    CHECK_FALSE(published[1].reached);
    CHECK_FALSE(published[1].hasShare);
    CHECK_FALSE(published[1].hasCrudeShare);
    CHECK_FALSE(published[1].lasted);
    CHECK(std::ranges::count_if(published, [](const PublishedCounts& one) { return !one.reached.has_value(); }) == 2);
    const auto shown =
        std::ranges::find_if(published, [](const PublishedCounts& one) { return one.reached.has_value(); });
    REQUIRE(shown != published.end());
    CHECK(shown->hasShare);
    CHECK(shown->people == 45); // 44
    CHECK(shown->followed == 45);
}

TEST_CASE("A group that all but a few are in tells of these, where somebody may be in several")
{
    const auto everybody = groupOf({}, 43, 23);
    const std::vector groups{groupOf("WW", 40, 20), groupOf("PW", 20, 10)};
    const auto published = publishedOverlaps(groups, everybody, 0);
    REQUIRE(published.size() == 2);
    CHECK_FALSE(published[0].people); // three are not in it
    CHECK_FALSE(published[0].reached);
    CHECK(publishedParts(groups, 0)[0].people == 40); // by itself it would stand there
}

TEST_CASE("A chart without groups, and a group without people, are published without failing")
{
    CHECK(publishedParts({}, 0).empty());
    CHECK(publishedOverlaps({}, groupOf({}, 0, 0), 0).empty());
    const auto nobody = publishedParts(std::vector{groupOf("0-3", 0, 0)}, 0);
    REQUIRE(nobody.size() == 1);
    CHECK(nobody[0].people == 0);
    CHECK_FALSE(nobody[0].hasShare);
}
