// Every caseload of the office beside each other, as it is today.
#pragma once

#include "core/caseload/client_filter.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// Of active clients only. A client counts with who is responsible today: the coach, or who stands in for the coach.
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
    std::vector<std::string> regimes{}; // codes that occur, in the order of knownRegimes()
    // Case workers who work here and whoever has clients, by name; who has left and nobody come last.
    std::vector<TeamRow> rows{};
    TeamRow office{}; // all rows together: clients, and the capacity of who works here

    bool operator==(const TeamFigures&) const = default;
};

// Clients above what was agreed; 0 when there is room, or nothing was agreed.
[[nodiscard]] std::size_t overCapacity(const TeamRow& row);

// What a number of the table counts.
struct TeamCell {
    enum class Kind { Clients, Period, Attention, Theme, Regime };
    Kind kind = Kind::Clients;
    std::size_t number = 0; // of the period, attention, theme or regime; the last period and regime + 1: those without
    bool operator==(const TeamCell&) const = default;
};
[[nodiscard]] std::size_t countIn(const TeamRow& row, const TeamCell& cell);
// The filter by which the client list shows exactly the clients that are counted. `coach`: of which row; the whole
// office has none.
[[nodiscard]] ClientFilter filterOf(const TeamCell& cell, const TeamFigures& figures,
                                    const std::optional<std::optional<StaffId>>& coach);

} // namespace werkpad
