// A cohort from dossiers in memory, by way of the bytes in which a database keeps what is known of each.
#pragma once

#include "core/indicators/cohort_extract.h"
#include "core/indicators/cohort_rules.h"

#include <span>

namespace werkpad
{

inline Cohort cohortOf(std::span<const CohortFacts> clients, const CohortWish& wish,
                       const SegmentationPolicy& policy = {})
{
    Cohort cohort;
    MemberReader reader;
    for (const auto& facts : clients)
        reader.read(facts.client, packedMembers(membersOf(facts, policy)),
                    [&](const CohortMember& member) { add(cohort, wish, member); });
    return cohort;
}

} // namespace werkpad
