// Whether groups leave at the same pace: the log-rank test.
#pragma once

#include "core/evidence/event_table.h"

#include <cstdint>
#include <vector>

namespace werkpad
{

// How early and late exits weigh.
enum class LogRankWeight {
    Even,  // rho = 0: the log-rank test
    Early, // rho = 1: by the share still there (Peto and Peto), so that what happens early counts for more
};

struct GroupTally {
    std::uint64_t spells = 0;
    double observed = 0; // exits, weighted
    double expected = 0; // if all groups left at the same pace

    bool operator==(const GroupTally&) const = default;
};

struct LogRank {
    std::vector<GroupTally> groups{};
    double chiSquare = 0;
    std::uint32_t degreesOfFreedom = 0; // groups that anybody could be expected to leave from, less one
    double p = 1;                       // the probability of such a difference or a larger one, if there is none

    bool operator==(const LogRank&) const = default;
};

// As R's survdiff; late entry is respected, which survdiff cannot (the score test of coxph with ties "exact" is the
// same). In several strata groups are compared only within each (observed, expected and variance are summed). One
// group, or no exits: no degrees of freedom and p = 1.
[[nodiscard]] LogRank logRank(const EventTables& tables, LogRankWeight weight = LogRankWeight::Even);

// The same for one kind of exit, taking the others as censored: whether its pace differs, not its share.
[[nodiscard]] EventTables onlyKind(const EventTables& tables, std::size_t kind);

} // namespace werkpad
