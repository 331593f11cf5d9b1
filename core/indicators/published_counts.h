// What of the groups of one indicator, within one term, may stand on paper and in files: the table behind a chart.
#pragma once

#include "core/indicators/cohort_groups.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// Counts are rounded; nothing: left out.
struct PublishedCounts {
    std::optional<std::uint64_t> people{};
    std::optional<std::uint64_t> reached{};
    std::optional<std::uint64_t> open{};
    std::optional<std::uint64_t> followed{}; // those of whom the whole term is known
    std::optional<std::uint64_t> lasted{};   // of CohortGroup::lasting
    bool hasShare = false;                   // the share of everybody may stand there
    bool hasCrudeShare = false;

    bool operator==(const PublishedCounts&) const = default;
};

// `horizon`: place in kHorizons. Everybody is in one group: small counts are left out, and what they follow from within
// a group and from one group to the other.
[[nodiscard]] std::vector<PublishedCounts> publishedParts(std::span<const CohortGroup> groups, std::size_t horizon);
// Somebody may be in several groups: each is looked at beside who is not in it.
[[nodiscard]] std::vector<PublishedCounts> publishedOverlaps(std::span<const CohortGroup> groups,
                                                             const CohortGroup& everybody, std::size_t horizon);

} // namespace werkpad
