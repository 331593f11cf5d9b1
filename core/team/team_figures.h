// Every caseload of the office beside each other, as it is today.
#pragma once

#include "core/caseload/client_filter.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Of the clients that pass TeamFigures::filter. A client counts with who is responsible today: the coach, or who stands
// in for the coach.
struct TeamRow {
    std::optional<StaffId> coach{}; // nothing: clients in nobody's caseload
    std::string name{};             // of the coach; empty for nobody, and for somebody this database does not know
    std::string team{};
    int capacity = 0; // clients that fit; 0: not agreed
    bool hasLeft = false;
    std::size_t clients = 0;
    std::array<std::size_t, 6> periods{};    // in the order of kPeriods, then those without; they add up to `clients`
    std::array<std::size_t, 4> attentions{}; // in the order of kAttentions; a client may count in several
    std::array<std::size_t, 4> themes{};     // in the order of Theme, certain or possible
    std::vector<std::size_t> regimes{};      // of TeamFigures::regimes; a client may count in several
    std::size_t withoutRegime = 0;

    bool operator==(const TeamRow&) const = default;
};

struct TeamFigures {
    ClientFilter filter = activeClients(); // whom the rows count
    std::vector<std::string> regimes{};    // codes that occur, in the order of knownRegimes()
    // Case workers who work here and whoever has clients, by name; who has left and nobody come last. When the filter
    // names coaches, those alone.
    std::vector<TeamRow> rows{};
    TeamRow office{}; // all rows together: clients, and the capacity of who works here

    bool operator==(const TeamFigures&) const = default;
};

// Adds the numbers of a row to those of several together; the capacity of who has left no longer counts.
void addRow(TeamRow& sum, const TeamRow& row);
// Clients above what was agreed; 0 when there is room, or nothing was agreed.
[[nodiscard]] std::size_t overCapacity(const TeamRow& row);

// Whether every active client counts: only then can a caseload be held against what fits.
[[nodiscard]] bool countsAllActive(const TeamFigures& figures);
// Only the coaches of that team, as StaffMember::team has it; clients without coach are in no team.
[[nodiscard]] TeamFigures ofTeam(TeamFigures figures, const std::string& team);

// What a number of the table counts.
struct TeamCell {
    enum class Kind { Clients, Period, Attention, Theme, Regime };
    Kind kind = Kind::Clients;
    std::size_t number = 0; // of the period, attention, theme or regime; the last period and regime + 1: those without
    bool operator==(const TeamCell&) const = default;
};
[[nodiscard]] std::size_t countIn(const TeamRow& row, const TeamCell& cell);
// The cells of one kind, in order, for which there is a list: within a filter that asks for one theme a client list
// cannot ask for another as well.
[[nodiscard]] std::vector<TeamCell> cellsOf(const TeamFigures& figures, TeamCell::Kind kind);
// The filter by which the client list shows exactly the clients that are counted, for the cells of cellsOf(). `coach`:
// of which row; the whole office has none.
[[nodiscard]] ClientFilter filterOf(const TeamCell& cell, const TeamFigures& figures,
                                    const std::optional<std::optional<StaffId>>& coach);

} // namespace werkpad
