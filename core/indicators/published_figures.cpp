#include "core/indicators/published_figures.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace werkpad
{

namespace
{

constexpr std::array kIndicators{Indicator::Active, Indicator::InWork, Indicator::InWorkFullTime};
// Reached within the first horizon, between the first and the second …, and everybody else.
constexpr std::size_t kClasses = kHorizons.size() + 1;
using Classes = std::array<std::uint64_t, kClasses>;

Classes classesOf(const CohortGroup& group)
{
    Classes classes{};
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < kHorizons.size(); ++i) {
        const auto reached = std::clamp(group.figures.horizons.at(i).reached, before, group.people);
        classes.at(i) = reached - before;
        before = reached;
    }
    classes.back() = group.people - before;
    return classes;
}

// What of a group may be shown for one indicator.
struct ShownCells {
    std::array<bool, kClasses> classes{};
    bool people = false;
};

// By indicator, then by group; everybody last.
using ShownGroups = std::vector<std::vector<ShownCells>>;
using Groups = std::vector<std::vector<CohortGroup>>; // by indicator

// Everybody is in one group: a row for each, beside each other for the three indicators, as their totals are the same
// people.
ShownGroups shownOfParts(const Groups& groups)
{
    const std::size_t rows = groups.front().size();
    std::vector<CountTable> tables;
    for (const auto& ofIndicator : groups) {
        CountTable table{rows, kClasses, {}};
        for (const auto& group : ofIndicator)
            std::ranges::copy(classesOf(group), std::back_inserter(table.counts));
        tables.push_back(std::move(table));
    }
    ShownGroups shown;
    for (const auto& hidden : hiddenTogether(tables)) {
        auto& cells = shown.emplace_back(rows + 1);
        for (std::size_t row = 0; row <= rows; ++row) {
            for (std::size_t i = 0; i < kClasses; ++i)
                cells[row].classes.at(i) = !hidden.at(row, i);
            cells[row].people = !hidden.rowTotal(row);
        }
    }
    return shown;
}

constexpr std::size_t kIn = 0; // the column of the group

// Somebody may be in several groups: each group beside who is not in it. The totals of the classes are everybody's.
std::vector<ShownCells> shownOfOverlapping(const std::vector<CohortGroup>& groups, const CohortGroup& everybody)
{
    const Classes all = classesOf(everybody);
    std::vector<CountTable> tables;
    for (const auto& group : groups) {
        const Classes in = classesOf(group);
        CountTable table{kClasses, 2, {}};
        for (std::size_t i = 0; i < kClasses; ++i)
            table.counts.insert(table.counts.end(), {in.at(i), all.at(i) - std::min(all.at(i), in.at(i))});
        tables.push_back(std::move(table));
    }
    std::vector<ShownCells> shown(groups.size() + 1);
    const auto masks = hiddenTogether(tables);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t i = 0; i < kClasses; ++i)
            shown[group].classes.at(i) = !masks[group].at(i, kIn);
        shown[group].people = !masks[group].columnTotal(kIn);
    }
    for (std::size_t i = 0; i < kClasses; ++i)
        shown.back().classes.at(i) =
            std::ranges::none_of(masks, [i](const HiddenCells& hidden) { return hidden.rowTotal(i); });
    shown.back().people = std::ranges::none_of(masks, &HiddenCells::everybody);
    return shown;
}

bool isOverlapping(CohortGrouping grouping)
{
    return grouping == CohortGrouping::Regime || grouping == CohortGrouping::Theme;
}

std::optional<int> yearOf(const std::string& name)
{
    int year = 0;
    const auto* const end = name.data() + std::min<std::size_t>(4, name.size());
    return std::from_chars(name.data(), end, year).ec == std::errc() ? std::optional(year) : std::nullopt;
}

// As on the screen: of everybody, of a team, and of each year of inflow.
std::optional<int> targetOf(const PublishedGroup& group, TargetFigure figure, CohortGrouping grouping,
                            const TargetsOfYear& targets)
{
    if (!group.isEverybody && (grouping == CohortGrouping::Month || grouping == CohortGrouping::Year)) {
        const auto year = yearOf(group.name);
        return year ? targetPercent(targets.targets, *year, figure) : std::nullopt;
    }
    if (!targets.year || !(group.isEverybody || grouping == CohortGrouping::Team))
        return std::nullopt;
    return targetPercent(targets.targets, *targets.year, figure, group.isEverybody ? std::string{} : group.name);
}

bool waitsForTerm(const CohortGroup& group, std::size_t horizon, CohortGrouping grouping)
{
    const bool isByTime = grouping == CohortGrouping::Month || grouping == CohortGrouping::Year;
    return isByTime && !group.isOver.at(horizon);
}

PublishedFigure publishedFigure(const CohortGroup& group, std::size_t horizon, const ShownCells& shown)
{
    PublishedFigure published;
    const HorizonFigure& figure = group.figures.horizons.at(horizon);
    published.months = kHorizons.at(horizon).months;
    const auto* const end = shown.classes.begin() + static_cast<std::ptrdiff_t>(horizon) + 1;
    if (!shown.people || !std::all_of(shown.classes.begin(), end, [](bool isShown) { return isShown; }))
        return published;
    published.reached = roundedCount(figure.reached);
    if (isRateShown(group.people) && figure.share) {
        published.percent = static_cast<int>(std::lround(100 * *figure.share));
        published.interval = figure.interval;
    }
    return published;
}

} // namespace

std::vector<PublishedGroup> publishedFigures(const GroupedCohort& cohort, CohortGrouping grouping,
                                             const TargetsOfYear& targets)
{
    Groups groups;
    std::vector<CohortGroup> everybody;
    for (const Indicator indicator : kIndicators) {
        groups.push_back(cohortGroups(cohort, indicator, grouping));
        everybody.push_back(cohortGroups(cohort, indicator, CohortGrouping::None).front());
    }
    ShownGroups shown;
    if (isOverlapping(grouping))
        for (std::size_t i = 0; i < kIndicators.size(); ++i)
            shown.push_back(shownOfOverlapping(groups[i], everybody[i]));
    else
        shown = shownOfParts(groups);

    const std::size_t count = groups.front().size();
    std::vector<PublishedGroup> published;
    // Without a grouping the one group is everybody.
    for (std::size_t place = grouping == CohortGrouping::None ? count : 0; place <= count; ++place) {
        PublishedGroup group;
        group.isEverybody = place == count;
        const CohortGroup& counted = group.isEverybody ? everybody.front() : groups.front()[place];
        group.name = group.isEverybody ? std::string{} : counted.name;
        // The people of a group are one number, whichever indicator they are counted for.
        const bool isShown =
            std::ranges::all_of(shown, [place](const auto& ofIndicator) { return ofIndicator[place].people; });
        if (isShown)
            group.people = roundedCount(counted.people);
        for (std::size_t i = 0; i < kIndicators.size(); ++i)
            for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon) {
                const CohortGroup& ofIndicator = group.isEverybody ? everybody[i] : groups[i][place];
                auto cells = shown[i][place];
                cells.people = isShown;
                auto figure = publishedFigure(ofIndicator, horizon, cells);
                figure.indicator = kIndicators.at(i);
                if (!group.isEverybody && waitsForTerm(ofIndicator, horizon, grouping)) {
                    figure.percent.reset();
                    figure.interval.reset();
                }
                figure.target = targetOf(group, targetFigure(figure.indicator, figure.months), grouping, targets);
                group.figures.push_back(figure);
            }
        published.push_back(std::move(group));
    }
    return published;
}

} // namespace werkpad
