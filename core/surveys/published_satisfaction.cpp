#include "core/surveys/published_satisfaction.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace werkpad
{

namespace
{

// Who was asked: gave 4 or 5, gave less, answered without this question, did not answer.
constexpr std::size_t kCells = 4;
enum Cell : std::size_t { TopBox, Lower, Elsewhere, NoAnswer };

std::array<std::uint64_t, kCells> cellsOf(const SatisfactionGroup& group, const SatisfactionFigure& figure)
{
    return {figure.topBox.count, without(figure.answers, figure.topBox.count),
            without(group.response.count, figure.answers),
            without(group.response.of, std::max(group.response.count, figure.answers))};
}

// Of one row of a table, its total as the last.
using HiddenRow = std::array<bool, kCells + 1>;

HiddenRow rowOf(const HiddenCells& hidden, std::size_t row)
{
    HiddenRow cells{};
    for (std::size_t i = 0; i <= kCells; ++i)
        cells.at(i) = hidden.at(row, i);
    return cells;
}

PublishedAnswers answersOf(const SatisfactionFigure& figure, const HiddenRow& hidden)
{
    PublishedAnswers published;
    if (hidden[kCells])
        return published;
    if (!hidden[Elsewhere] && !hidden[NoAnswer])
        published.answers = roundedCount(figure.answers);
    published.hasShare = isRateShown(figure.answers) && !hidden[TopBox] && !hidden[Lower];
    return published;
}

// The overall question comes first. `hidden`: its row.
PublishedSatisfaction published(const SatisfactionGroup& group, const HiddenRow& hidden)
{
    PublishedSatisfaction result;
    result.figures.resize(group.figures.size());
    if (hidden[kCells])
        return result;
    result.asked = roundedCount(group.response.of);
    if (!hidden[NoAnswer]) {
        result.answered = roundedCount(group.response.count);
        result.hasResponse = isRateShown(group.response.of);
    }
    if (!group.figures.empty())
        result.figures.front() = answersOf(group.figures.front(), hidden);
    if (group.channel || !result.answered)
        return result;
    for (std::size_t i = 1; i < group.figures.size(); ++i) {
        CountTable table{1, kCells, {}};
        std::ranges::copy(cellsOf(group, group.figures[i]), std::back_inserter(table.counts));
        result.figures[i] = answersOf(group.figures[i], rowOf(hiddenCells(table), 0));
    }
    return result;
}

std::vector<const SatisfactionGroup*> channelsOf(const Satisfaction& satisfaction, Audience audience)
{
    std::vector<const SatisfactionGroup*> channels;
    for (const auto& group : satisfaction.groups)
        if (group.audience == audience && group.channel)
            channels.push_back(&group);
    return channels;
}

} // namespace

std::vector<PublishedSatisfaction> publishedSatisfaction(const Satisfaction& satisfaction)
{
    std::vector<PublishedSatisfaction> all;
    for (const auto& group : satisfaction.groups) {
        auto rows = channelsOf(satisfaction, group.audience);
        if (rows.empty())
            rows.push_back(&group);
        // All together stand in the row of totals.
        const auto row = group.channel ? std::ranges::find(rows, &group) - rows.begin() : std::ssize(rows);
        CountTable table{rows.size(), kCells, {}};
        for (const auto* channel : rows) {
            const auto& figures = channel->figures;
            const auto cells = figures.empty() ? cellsOf(*channel, {}) : cellsOf(*channel, figures.front());
            std::ranges::copy(cells, std::back_inserter(table.counts));
        }
        all.push_back(published(group, rowOf(hiddenCells(table), static_cast<std::size_t>(row))));
    }
    return all;
}

} // namespace werkpad
