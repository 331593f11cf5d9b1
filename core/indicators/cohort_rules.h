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

// One for each episode of a client, by first day. Without an outcome it ends after its last day or when the dossier was
// closed; while its spell is open, also on the day the client died or left, or on its own first day where that lies
// before it and no other episode follows.
[[nodiscard]] std::vector<CohortMember> membersOf(const CohortFacts& facts, const SegmentationPolicy& policy);

struct CohortWish {
    Date from{1970, 1, 1}; // first day of unemployment, both included
    Date until{1970, 1, 1};
    DataCut cut{};
};

struct Cohort {
    std::vector<CohortMember> members{}; // in the order in which they were added
    std::uint64_t notFollowed = 0; // left before the office registered them, or registered after what is known ends
};

// Whether the episode begins in the wished time, and was followed.
enum class Belongs { No, NotFollowed, Yes };
[[nodiscard]] Belongs belongsTo(const CohortWish& wish, const CohortMember& member);
void add(Cohort& cohort, const CohortWish& wish, const CohortMember& member);

} // namespace werkpad
