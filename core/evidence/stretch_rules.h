// From what a dossier records to stretches of unemployment with how they ended.
#pragma once

#include "core/evidence/outcome_spells.h"
#include "core/outcomes/outcome_rules.h"
#include "core/segmentation/segmentation_rules.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

struct RecordedSpell {
    Date first{1970, 1, 1};
    std::optional<Date> last{}; // inclusive
    std::optional<Date> registeredOn{};

    bool operator==(const RecordedSpell&) const = default;
};

struct RecordedClosing {
    Date on{1970, 1, 1};
    std::string reason{}; // a code of resources/reference/closing_reasons.json

    bool operator==(const RecordedClosing&) const = default;
};

struct RecordedOutcome {
    Date on{1970, 1, 1}; // the first day of work, or of the other exit
    OutcomeKind kind = OutcomeKind::FullTimeWork;

    bool operator==(const RecordedOutcome&) const = default;
};

// What one dossier says that matters here.
struct RecordedLife {
    std::vector<RecordedSpell> spells{};
    std::vector<RecordedOutcome> outcomes{};
    std::vector<RecordedClosing> planClosings{};
    std::optional<Date> registeredOn{}; // as jobseeker
    std::optional<Date> closedOn{};     // the dossier
    std::optional<Date> goneOn{};       // died or emigrated: goneOn() of client_rules

    bool operator==(const RecordedLife&) const = default;
};

// A plan that was closed at most this long before or after an exit tells what kind of exit it was.
inline constexpr int kClosingTellsDays = 92;

// The kind of an exit on `exitedOn`, the first day without unemployment, of which no outcome was recorded. Who was gone
// by then: kOtherExit. Else what the reason of the nearest closed plan says ("new_plan" says nothing), else work: a
// spell of unemployment ends because work begins, unless the dossier says otherwise.
[[nodiscard]] std::uint8_t exitKindOf(Date exitedOn, const RecordedLife& life);

// Spells with work of at most the policy's weeks between them are one stretch, as for the period; of an earlier spell
// that was never closed nothing is known from the first day of the next on. Followed from the registration for the
// spell, else as jobseeker, else from the first day; until the dossier was closed.
// The first outcome that was recorded in a stretch (outcomeWindow) tells on which day it ended and how, as for the
// indicators; of two on one day that of more work. Only without one the last day of the spell does, with exitKindOf();
// and somebody who is gone with a spell still open has left on that day, or on the first day of the stretch where the
// earliest day of a partial date lies before it. Spells that end before they begin are left out.
[[nodiscard]] std::vector<OutcomeFacts> stretchesOf(const RecordedLife& life, const SegmentationPolicy& policy);

// So long an exit counts as open: the office may not know of work yet, as for the indicators, and where the policy's
// interruptions are longer than that, work may still turn out to be one.
[[nodiscard]] inline int reportingLagDays(const SegmentationPolicy& policy)
{
    return std::max(kReportingLagDays, 7 * policy.interruptionWeeks);
}

} // namespace werkpad
