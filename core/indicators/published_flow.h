// What of in- and outflow may leave the office: counts without small ones, and without what these follow from.
#pragma once

#include "core/indicators/cohort_groups.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

struct PublishedMonthFlow {
    Date month{1970, 1, 1};
    std::optional<std::uint64_t> came{}; // rounded; nothing: left out
    std::optional<std::uint64_t> toWork{};
    std::optional<std::uint64_t> elsewhere{};

    bool operator==(const PublishedMonthFlow&) const = default;
};

// `parts` are the same months of each part of the office, such as its teams; `part` is the one that is wanted, else all
// together. Months are looked at beside each other and parts beside each other, whichever is wanted, so that what is
// published of one part and of all fits together.
[[nodiscard]] std::vector<PublishedMonthFlow> publishedFlow(std::span<const std::vector<MonthFlow>> parts,
                                                            std::optional<std::size_t> part = {});

} // namespace werkpad
