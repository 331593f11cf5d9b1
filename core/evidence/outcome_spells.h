// From what a dossier knows about one stretch of unemployment to a spell that the estimators take: which day is 0, from
// when somebody was followed, and until when.
#pragma once

#include "core/base/date.h"
#include "core/evidence/exit_counts.h"
#include "core/evidence/spells.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace werkpad
{

// Until which day exits are known: the day of the data less the time in which they are still reported. Later exits
// count as open on that day.
struct DataCut {
    Date on{1970, 1, 1};
    int reportingLagDays = 0;

    [[nodiscard]] Date knownUntil() const { return addDays(on, -reportingLagDays); }
};

// One person's stretch of unemployment, by days.
struct OutcomeFacts {
    Date firstDay{1970, 1, 1};      // of unemployment
    Date followedFrom{1970, 1, 1};  // the day the dossier was opened: who left before is not in it
    std::optional<Date> exitedOn{}; // nothing: still open
    std::uint8_t exitKind = kStillOpen;
    // The dossier was closed without an exit: open on that day; nothing: to the cut.
    std::optional<Date> followedUntil{};

    [[nodiscard]] Date knownUntil(const DataCut& cut) const
    {
        return followedUntil ? std::min(*followedUntil, cut.knownUntil()) : cut.knownUntil();
    }
    [[nodiscard]] bool hasExitedBy(Date day) const { return exitKind != kStillOpen && exitedOn && *exitedOn <= day; }
    bool operator==(const OutcomeFacts&) const = default;
};

// Counts one by days since the first day of unemployment. Somebody whose dossier was opened later enters late. Left
// out: who left before the dossier was opened or before the first day, and whose dossier was opened after the cut.
void addFromFirstDay(ExitCounts& counts, const OutcomeFacts& facts, const DataCut& cut);

} // namespace werkpad
