// Whom a number of the indicators counts: the clients behind it.
#pragma once

#include "core/indicators/cohort_groups.h"

#include <span>
#include <vector>

namespace werkpad
{

// What is counted of a group at a horizon; InFull: those of whom the crude share is.
enum class CohortCount { People, Reached, Open, InFull, Lasting };

// Of those at these places in the cohort, in their order. Somebody with two stretches of unemployment may count twice.
[[nodiscard]] std::vector<ClientId> clientsCounted(const GroupedCohort& cohort, std::span<const std::size_t> members,
                                                   Indicator indicator, int months, CohortCount count);

// What is counted of a month; Everybody: who came or left in it.
enum class FlowCount { Everybody, Came, ToWork, Elsewhere };

// As FlowCounter counts the member in the month that begins on `month`.
[[nodiscard]] bool isCounted(const CohortMember& member, Date month, FlowCount count, const DataCut& cut);

} // namespace werkpad
