#include "core/team/team_figures.h"

#include <algorithm>

namespace werkpad
{

namespace
{

template <class Numbers>
void addAll(Numbers& sum, const Numbers& numbers)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += numbers[i];
}

std::vector<TeamCell> cellsUpTo(TeamCell::Kind kind, std::size_t count)
{
    std::vector<TeamCell> cells;
    for (std::size_t number = 0; number < count; ++number)
        cells.push_back({kind, number});
    return cells;
}

std::vector<TeamCell> periodCells(const std::vector<std::optional<Period>>& wanted)
{
    auto cells = cellsUpTo(TeamCell::Kind::Period, kPeriods.size() + 1);
    std::erase_if(cells, [&](const TeamCell& cell) {
        const auto period = cell.number < kPeriods.size() ? std::optional(kPeriods.at(cell.number)) : std::nullopt;
        return !wanted.empty() && std::ranges::find(wanted, period) == wanted.end();
    });
    return cells;
}

} // namespace

bool countsAllActive(const TeamFigures& figures)
{
    return without(figures.filter, Criterion::Coach) == activeClients();
}

void addRow(TeamRow& sum, const TeamRow& row)
{
    sum.regimes.resize(row.regimes.size());
    sum.clients += row.clients;
    sum.capacity += row.hasLeft ? 0 : row.capacity;
    sum.withoutRegime += row.withoutRegime;
    addAll(sum.periods, row.periods);
    addAll(sum.attentions, row.attentions);
    addAll(sum.themes, row.themes);
    addAll(sum.regimes, row.regimes);
}

TeamFigures ofTeam(TeamFigures figures, const std::string& team)
{
    std::erase_if(figures.rows, [&](const TeamRow& row) { return !row.coach || row.team != team; });
    figures.office = {};
    figures.office.regimes.resize(figures.regimes.size());
    figures.filter.coaches.clear();
    for (const auto& row : figures.rows) {
        addRow(figures.office, row);
        figures.filter.coaches.emplace_back(row.coach);
    }
    return figures;
}

std::vector<TeamCell> cellsOf(const TeamFigures& figures, TeamCell::Kind kind)
{
    switch (kind) {
    case TeamCell::Kind::Clients:
        break;
    case TeamCell::Kind::Period:
        return periodCells(figures.filter.periods);
    case TeamCell::Kind::Attention:
        return cellsUpTo(kind, isUsed(figures.filter, Criterion::Attention) ? 0 : kAttentions.size());
    case TeamCell::Kind::Theme:
        return cellsUpTo(kind, isUsed(figures.filter, Criterion::Theme) ? 0 : TeamRow{}.themes.size());
    case TeamCell::Kind::Regime:
        return cellsUpTo(kind, isUsed(figures.filter, Criterion::Regime) ? 0 : figures.regimes.size() + 1);
    }
    return {TeamCell{}};
}

std::size_t overCapacity(const TeamRow& row)
{
    const auto fits = static_cast<std::size_t>(row.capacity);
    return row.capacity > 0 && row.clients > fits ? row.clients - fits : 0;
}

std::size_t countIn(const TeamRow& row, const TeamCell& cell)
{
    switch (cell.kind) {
    case TeamCell::Kind::Clients:
        return row.clients;
    case TeamCell::Kind::Period:
        return row.periods.at(cell.number);
    case TeamCell::Kind::Attention:
        return row.attentions.at(cell.number);
    case TeamCell::Kind::Theme:
        return row.themes.at(cell.number);
    case TeamCell::Kind::Regime:
        return cell.number < row.regimes.size() ? row.regimes[cell.number] : row.withoutRegime;
    }
    return 0;
}

ClientFilter filterOf(const TeamCell& cell, const TeamFigures& figures,
                      const std::optional<std::optional<StaffId>>& coach)
{
    ClientFilter filter = figures.filter;
    if (coach)
        filter.coaches = {*coach};
    switch (cell.kind) {
    case TeamCell::Kind::Clients:
        break;
    case TeamCell::Kind::Period:
        filter.periods = {cell.number < kPeriods.size() ? std::optional(kPeriods.at(cell.number)) : std::nullopt};
        break;
    case TeamCell::Kind::Attention:
        filter.attentions = {kAttentions.at(cell.number)};
        break;
    case TeamCell::Kind::Theme:
        filter.themes = {static_cast<Theme>(cell.number)};
        break;
    case TeamCell::Kind::Regime:
        filter.regimes = {cell.number < figures.regimes.size() ? figures.regimes[cell.number] : std::string{}};
        break;
    }
    return filter;
}

} // namespace werkpad
