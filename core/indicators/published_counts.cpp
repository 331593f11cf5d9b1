#include "core/indicators/published_counts.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace werkpad
{

namespace
{

// The people of a group, split in three ways. Each way adds up to all of them.
constexpr std::size_t kWays = 3;
enum Way : std::size_t { ByOutcome, ByFollowUp, ByLasting };
using Cells = std::array<std::uint64_t, 3>;
// Of ByOutcome: reached, still open, the rest. Of ByFollowUp: followed for the whole term and reached, followed and
// not, not followed so long. Of ByLasting: lasted, the rest.
using Ways = std::array<Cells, kWays>;
using HiddenWays = std::array<std::array<bool, 3>, kWays>;
constexpr std::size_t kIn = 0; // of a group beside who is not in it, the column of the group

Ways waysOf(const CohortGroup& group, std::size_t horizon)
{
    const HorizonFigure& figure = group.figures.horizons.at(horizon);
    const auto lasted = horizon < group.lasting.size() ? group.lasting[horizon].lasted : 0;
    const auto& [count, of] = figure.fullFollowUp;
    return {Cells{figure.reached, figure.open, without(without(group.people, figure.reached), figure.open)},
            Cells{count, without(of, count), without(group.people, of)},
            Cells{lasted, without(group.people, lasted), 0}};
}

PublishedCounts publishedCounts(const CohortGroup& group, std::size_t horizon, const HiddenWays& hidden,
                                bool arePeopleShown)
{
    PublishedCounts published;
    if (!arePeopleShown)
        return published;
    const HorizonFigure& figure = group.figures.horizons.at(horizon);
    published.people = roundedCount(group.people);
    if (!hidden[ByOutcome][0]) {
        published.reached = roundedCount(figure.reached);
        published.hasShare = isRateShown(group.people);
    }
    if (!hidden[ByOutcome][1])
        published.open = roundedCount(figure.open);
    if (!hidden[ByFollowUp][2])
        published.followed = roundedCount(figure.fullFollowUp.of);
    published.hasCrudeShare =
        isRateShown(figure.fullFollowUp.of) && std::ranges::none_of(hidden[ByFollowUp], [](bool is) { return is; });
    if (horizon < group.lasting.size() && !hidden[ByLasting][0])
        published.lasted = roundedCount(group.lasting[horizon].lasted);
    return published;
}

} // namespace

std::vector<PublishedCounts> publishedParts(std::span<const CohortGroup> groups, std::size_t horizon)
{
    std::array<CountTable, kWays> tables;
    tables.fill({groups.size(), 3, {}});
    for (const auto& group : groups) {
        const Ways ways = waysOf(group, horizon);
        for (std::size_t way = 0; way < kWays; ++way)
            std::ranges::copy(ways.at(way), std::back_inserter(tables.at(way).counts));
    }
    const auto hidden = hiddenTogether(tables);
    std::vector<PublishedCounts> published;
    for (std::size_t row = 0; row < groups.size(); ++row) {
        HiddenWays ofGroup{};
        bool arePeopleShown = true;
        for (std::size_t way = 0; way < kWays; ++way) {
            for (std::size_t cell = 0; cell < 3; ++cell)
                ofGroup.at(way).at(cell) = hidden[way].at(row, cell);
            arePeopleShown = arePeopleShown && !hidden[way].rowTotal(row);
        }
        published.push_back(publishedCounts(groups[row], horizon, ofGroup, arePeopleShown));
    }
    return published;
}

std::vector<PublishedCounts> publishedOverlaps(std::span<const CohortGroup> groups, const CohortGroup& everybody,
                                               std::size_t horizon)
{
    const Ways all = waysOf(everybody, horizon);
    std::vector<PublishedCounts> published;
    std::vector<std::array<CountTable, kWays>> tables; // of each group: cells by who is in it and who is not
    for (const auto& group : groups) {
        const Ways in = waysOf(group, horizon);
        auto& ofGroup = tables.emplace_back();
        for (std::size_t way = 0; way < kWays; ++way) {
            ofGroup.at(way) = {3, 2, {}};
            for (std::size_t cell = 0; cell < 3; ++cell)
                ofGroup.at(way).counts.insert(
                    ofGroup.at(way).counts.end(),
                    {in.at(way).at(cell), without(all.at(way).at(cell), in.at(way).at(cell))});
        }
    }
    std::array<std::vector<HiddenCells>, kWays> hidden; // by way, by group
    for (std::size_t way = 0; way < kWays; ++way) {
        std::vector<CountTable> ofWay;
        for (const auto& ofGroup : tables)
            ofWay.push_back(ofGroup.at(way));
        hidden.at(way) = hiddenTogether(ofWay);
    }
    for (std::size_t place = 0; place < groups.size(); ++place) {
        HiddenWays ofGroup{};
        bool arePeopleShown = true;
        for (std::size_t way = 0; way < kWays; ++way) {
            for (std::size_t cell = 0; cell < 3; ++cell)
                ofGroup.at(way).at(cell) = hidden.at(way)[place].at(cell, kIn);
            arePeopleShown = arePeopleShown && !hidden.at(way)[place].columnTotal(kIn);
        }
        published.push_back(publishedCounts(groups[place], horizon, ofGroup, arePeopleShown));
    }
    return published;
}

} // namespace werkpad
