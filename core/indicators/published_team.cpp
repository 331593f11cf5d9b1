#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"
#include "core/indicators/published_figures.h"
#include "core/segmentation/segmentation_fields.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::string codeOf(const TeamCell& cell, const TeamFigures& team)
{
    switch (cell.kind) {
    case TeamCell::Kind::Period:
        return cell.number < kPeriods.size() ? std::string(periodCode(kPeriods.at(cell.number))) : "none";
    case TeamCell::Kind::Regime:
        return cell.number < team.regimes.size() ? team.regimes[cell.number] : "none";
    case TeamCell::Kind::Theme:
        return std::string(themeCode(static_cast<Theme>(cell.number)));
    case TeamCell::Kind::Attention:
        return std::string(attentionCode(kAttentions.at(cell.number)));
    case TeamCell::Kind::Clients:
        break;
    }
    return "clients";
}

void addColumns(PublishedTeam& published, const TeamFigures& team, TeamCell::Kind kind, std::size_t count)
{
    for (std::size_t number = 0; number < count; ++number) {
        const TeamCell cell{kind, number};
        published.columns.push_back({cell, codeOf(cell, team)});
    }
}

// Periods split the clients of a row; of anything else somebody may have several, or none: those with beside those
// without.
std::vector<CountTable> tablesOf(const TeamFigures& team, const PublishedTeam& published)
{
    std::vector<CountTable> tables;
    CountTable periods{team.rows.size(), kPeriods.size() + 1, {}};
    for (const auto& row : team.rows)
        periods.counts.insert(periods.counts.end(), row.periods.begin(), row.periods.end());
    for (const auto& column : published.columns) {
        if (column.cell.kind == TeamCell::Kind::Period) {
            if (column.cell.number == 0)
                tables.push_back(periods);
            continue;
        }
        CountTable table{team.rows.size(), 2, {}};
        for (const auto& row : team.rows) {
            const auto with = countIn(row, column.cell);
            table.counts.insert(table.counts.end(), {with, row.clients - with});
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

void addColumns(PublishedTeam& published, const TeamFigures& team, TeamSplit split)
{
    switch (split) {
    case TeamSplit::Period:
        addColumns(published, team, TeamCell::Kind::Period, kPeriods.size() + 1);
        break;
    case TeamSplit::Regime:
        addColumns(published, team, TeamCell::Kind::Regime, team.regimes.size() + 1);
        break;
    case TeamSplit::Theme:
        addColumns(published, team, TeamCell::Kind::Theme, team.office.themes.size());
        break;
    case TeamSplit::Attention:
        addColumns(published, team, TeamCell::Kind::Attention, kAttentions.size());
        break;
    }
}

} // namespace

PublishedTeam publishedTeam(const TeamFigures& team, TeamSplit split)
{
    return publishedTeam(team, std::span(&split, 1));
}

PublishedTeam publishedTeam(const TeamFigures& team, std::span<const TeamSplit> splits)
{
    PublishedTeam published;
    for (const TeamSplit split : splits)
        addColumns(published, team, split);

    const auto tables = tablesOf(team, published);
    const auto hidden = hiddenTogether(tables);
    for (std::size_t place = 0; place <= team.rows.size(); ++place) {
        const bool isEverybody = place == team.rows.size();
        const TeamRow& row = isEverybody ? team.office : team.rows[place];
        PublishedCaseload caseload{row.coach, row.name, row.team, isEverybody, row.capacity, {}, {}};
        if (std::ranges::none_of(hidden, [place](const HiddenCells& cells) { return cells.rowTotal(place); }))
            caseload.clients = roundedCount(row.clients);
        std::size_t table = 0;
        for (const auto& column : published.columns) {
            const bool isPeriod = column.cell.kind == TeamCell::Kind::Period;
            const std::size_t inTable = isPeriod ? column.cell.number : 0;
            const bool isHidden = hidden[table].at(place, inTable);
            caseload.counts.push_back(isHidden ? std::nullopt : std::optional(roundedCount(countIn(row, column.cell))));
            // All periods stand in one table; every other column has its own.
            if (!isPeriod || column.cell.number == kPeriods.size())
                ++table;
        }
        published.rows.push_back(std::move(caseload));
    }
    return published;
}

} // namespace werkpad
