// Exits counted by day: what the estimators need of a million people whose times are whole days, without sorting them.
#pragma once

#include "core/evidence/event_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace werkpad
{

class ExitCounts
{
public:
    static constexpr std::size_t kKinds = 4; // still open, and the kinds of service_outcome.h

    // `day` from 0 on; `by` people, also fewer than none, as long as nobody is missing in the end.
    void add(int day, std::uint8_t kind, std::int32_t by = 1)
    {
        if (static_cast<std::size_t>(day) >= m_days.size())
            m_days.resize(static_cast<std::size_t>(day) + 1);
        m_days[static_cast<std::size_t>(day)][kind] += by;
    }
    void addLateEntry(int day)
    {
        if (static_cast<std::size_t>(day) >= m_lateEntries.size())
            m_lateEntries.resize(static_cast<std::size_t>(day) + 1);
        ++m_lateEntries[static_cast<std::size_t>(day)];
    }
    void add(const ExitCounts& other);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t largestKind() const; // anybody left in this way; 0: nobody left
    // As condense() makes it, with so many kinds.
    [[nodiscard]] EventTable table(std::size_t kinds) const;

private:
    std::vector<std::array<std::int32_t, kKinds>> m_days;
    std::vector<std::uint32_t> m_lateEntries;
};

// As condense() makes them of spells: `strata` by number, in each the groups by number.
[[nodiscard]] EventTables tablesOf(std::span<const std::array<ExitCounts, 2>> strata);

} // namespace werkpad
