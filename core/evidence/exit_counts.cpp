#include "core/evidence/exit_counts.h"

#include <algorithm>

namespace werkpad
{

void ExitCounts::add(const ExitCounts& other)
{
    m_days.resize(std::max(m_days.size(), other.m_days.size()));
    for (std::size_t day = 0; day < other.m_days.size(); ++day)
        for (std::size_t kind = 0; kind < kKinds; ++kind)
            m_days[day][kind] += other.m_days[day][kind];
    m_lateEntries.resize(std::max(m_lateEntries.size(), other.m_lateEntries.size()));
    for (std::size_t day = 0; day < other.m_lateEntries.size(); ++day)
        m_lateEntries[day] += other.m_lateEntries[day];
}

bool ExitCounts::isEmpty() const
{
    return std::ranges::all_of(m_days, [](const auto& day) { return day == std::array<std::int32_t, kKinds>{}; });
}

std::size_t ExitCounts::largestKind() const
{
    std::size_t largest = 0;
    for (const auto& day : m_days)
        for (std::size_t kind = largest + 1; kind < kKinds; ++kind)
            if (day[kind] > 0)
                largest = kind;
    return largest;
}

EventTable ExitCounts::table(std::size_t kinds) const
{
    EventTable table;
    table.kinds = kinds;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto& counts = m_days[day];
        EventPoint point{static_cast<double>(day)};
        point.censored = static_cast<std::uint32_t>(counts[0]);
        for (std::size_t kind = 1; kind < kKinds; ++kind)
            point.events += static_cast<std::uint32_t>(counts[kind]);
        if (point.events == 0 && point.censored == 0)
            continue;
        table.points.push_back(point);
        for (std::size_t kind = 1; kinds > 1 && kind <= kinds; ++kind)
            table.byKind.push_back(static_cast<std::uint32_t>(counts[kind]));
        table.spells += std::uint64_t{point.events} + point.censored;
    }
    for (std::size_t day = 0; day < m_lateEntries.size(); ++day)
        table.lateEntries.insert(table.lateEntries.end(), m_lateEntries[day], static_cast<double>(day));
    countAtRisk(table);
    return table;
}

EventTables tablesOf(std::span<const std::array<ExitCounts, 2>> strata)
{
    EventTables result;
    std::size_t kinds = 1;
    for (std::size_t stratum = 0; stratum < strata.size(); ++stratum)
        for (std::size_t group = 0; group < strata[stratum].size(); ++group) {
            if (strata[stratum][group].isEmpty())
                continue;
            result.strata = stratum + 1;
            result.groups = std::max(result.groups, group + 1);
            kinds = std::max(kinds, strata[stratum][group].largestKind());
        }
    for (std::size_t stratum = 0; stratum < result.strata; ++stratum)
        for (std::size_t group = 0; group < result.groups; ++group)
            result.tables.push_back(strata[stratum][group].table(kinds));
    return result;
}

} // namespace werkpad
