// From dossiers to a cohort: who became unemployed when, was followed from when, and how it ended.
#pragma once

#include "core/indicators/cohort.h"

#include <span>
#include <vector>

namespace werkpad
{

// By first day. Spells that overlap or between which there are at most the policy's weeks of work are one; a spell that
// was never closed ends where the next one begins. Spells that end before they begin are left out.
[[nodiscard]] std::vector<Episode> episodesOf(std::span<const UnemploymentSpell> spells,
                                              const SegmentationPolicy& policy);

struct CohortWish {
    Date from{1970, 1, 1}; // first day of unemployment, both included
    Date until{1970, 1, 1};
    SegmentationPolicy policy{};
    DataCut cut{};
};

struct Cohort {
    std::vector<CohortMember> members{}; // in the order of the facts
    std::uint64_t notFollowed = 0; // left before the office registered them, or registered after what is known ends
};

// One member for each episode that begins in the wished time.
[[nodiscard]] Cohort cohortOf(std::span<const CohortFacts> clients, const CohortWish& wish);

} // namespace werkpad
