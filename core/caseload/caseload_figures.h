// The figures of a caseload, and the lists of clients that want attention.
#pragma once

#include "core/caseload/client_index.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

inline constexpr int kBoundaryComingDays = 14;

// Of active clients only: who has died, emigrated or been closed asks for nothing any more.
struct CaseloadFigures {
    struct Counted {
        std::string code{}; // periodCode(), regime code, themeCode(), or "none"
        std::size_t clients = 0;
        bool operator==(const Counted&) const = default;
    };
    struct OfCoach {
        std::optional<StaffId> coach{};
        std::size_t clients = 0;
        bool operator==(const OfCoach&) const = default;
    };
    // `filter` shows the clients of the list in the client list.
    struct Worklist {
        std::string name{}; // no_coach, no_period, no_regime, boundary_coming, overdue, boundary_passed
        ClientFilter filter{};
        std::vector<ClientRowNumber> rows{}; // boundary_coming: the soonest first; else in order of name
    };

    std::size_t total = 0;
    std::size_t inactive = 0;          // not counted in anything else
    std::vector<Counted> byPeriod{};   // all five and "none"; they add up to `total`
    std::vector<Counted> byRegime{};   // those that occur, and "none"; a client may count in several
    std::vector<Counted> byTheme{};    // all four, certain ones
    std::vector<OfCoach> byCoach{};    // most clients first; nobody last
    std::vector<Worklist> worklists{}; // all six, also empty ones
};

// Of one caseload, or of the whole office.
[[nodiscard]] CaseloadFigures caseloadFigures(const ClientIndex& index, std::optional<StaffId> coach = std::nullopt);

} // namespace werkpad
