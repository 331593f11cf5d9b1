#include "core/team/team_figures.h"

namespace werkpad
{

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
    ClientFilter filter = activeClients();
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
