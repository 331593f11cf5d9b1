// Periods of days: inclusive, as laws and registers write them, and half-open, as arithmetic wants them.
#pragma once

#include "core/base/date.h"

#include <optional>

namespace werkpad
{

// From the first to the last day, both included ("laatste dag waarop"); no last day: still going on.
struct InclusiveRange {
    Date first{1970, 1, 1};
    std::optional<Date> last{};

    [[nodiscard]] bool isValid() const { return !last || *last >= first; }
    [[nodiscard]] bool contains(Date day) const { return day >= first && (!last || day <= *last); }
    [[nodiscard]] bool overlaps(const InclusiveRange& other) const
    {
        return (!other.last || first <= *other.last) && (!last || other.first <= *last);
    }
    // Number of days, last − first + 1; nothing while it goes on.
    [[nodiscard]] std::optional<int> days() const
    {
        return last ? std::optional<int>(daysBetween(first, *last) + 1) : std::nullopt;
    }

    bool operator==(const InclusiveRange&) const = default;
};

// [begin, end): `end` is the first day that no longer belongs to it; no end: for ever.
struct HalfOpenRange {
    Date begin{1970, 1, 1};
    std::optional<Date> end{};

    [[nodiscard]] bool contains(Date day) const { return day >= begin && (!end || day < *end); }

    bool operator==(const HalfOpenRange&) const = default;
};

[[nodiscard]] inline HalfOpenRange halfOpen(const InclusiveRange& range)
{
    return {range.first, range.last ? std::optional<Date>(addDays(*range.last, 1)) : std::nullopt};
}

} // namespace werkpad
