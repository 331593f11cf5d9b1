// Day numbers a fixed number of months later, remembered: the same days come again and again when people are counted
// by the million, and months take ten times as long to add as to look up.
#pragma once

#include "core/base/date.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace werkpad
{

// As addMonths(). One thread at a time.
class MonthsLater
{
public:
    explicit MonthsLater(int months)
        : m_months(months)
        , m_known(kKept)
    {
    }
    [[nodiscard]] std::int32_t of(std::int32_t day)
    {
        auto& [from, later, isKnown] = m_known[static_cast<std::uint32_t>(day) % kKept];
        if (!isKnown || from != day) {
            from = day;
            later = addMonths(Date::fromDayNumber(day), m_months).dayNumber();
            isKnown = true;
        }
        return later;
    }

private:
    static constexpr std::size_t kKept = 4096; // eleven years
    struct Known {
        std::int32_t from = 0;
        std::int32_t later = 0;
        bool isKnown = false;
    };
    int m_months;
    std::vector<Known> m_known;
};

} // namespace werkpad
