// Spells condensed to what the estimators need: at each time of exit how many were there, and how many left which way.
#pragma once

#include "core/evidence/spells.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace werkpad
{

struct EventPoint {
    double time = 0;
    std::uint32_t atRisk = 0; // entered before this time and did not leave before it
    std::uint32_t events = 0; // exits of any kind
    std::uint32_t censored = 0;

    bool operator==(const EventPoint&) const = default;
};

// Of one group.
struct EventTable {
    std::vector<EventPoint> points{};    // every time at which somebody left or was censored, ascending
    std::vector<std::uint32_t> byKind{}; // of point p and kind k at p * kinds + k - 1; empty with one kind
    std::vector<double> lateEntries{};   // ascending
    std::size_t kinds = 1;
    std::uint64_t spells = 0;

    [[nodiscard]] std::uint32_t eventsOf(std::size_t point, std::size_t kind) const
    {
        return kinds == 1 ? points[point].events : byKind[point * kinds + kind - 1];
    }
    [[nodiscard]] std::uint64_t events() const;
    [[nodiscard]] std::uint64_t eventsOf(std::size_t kind) const;
    bool operator==(const EventTable&) const = default;
};

struct EventTables {
    std::size_t groups = 0; // 0 without spells
    std::size_t strata = 0;
    std::vector<EventTable> tables{}; // by stratum, then by group

    [[nodiscard]] std::span<const EventTable> ofStratum(std::size_t stratum) const
    {
        return std::span(tables).subspan(stratum * groups, groups);
    }
    // Over all strata.
    [[nodiscard]] EventTable ofGroup(std::size_t group) const;
    bool operator==(const EventTables&) const = default;
};

// Sorts once. `spells` have no unfit ones. Without late entries times that differ by no more than rounding count as one
// (a relative 1.5e-8, as in R's aeqSurv); with them times are taken as they are.
[[nodiscard]] EventTables condense(const Spells& spells);

// All of them as one group; they have the same kinds.
[[nodiscard]] EventTable together(std::span<const EventTable* const> tables);

// Fills in EventPoint::atRisk from the rest of the table.
void countAtRisk(EventTable& table);

// How many of a group are at risk at times that only grow, also between its points.
class AtRiskCursor
{
public:
    explicit AtRiskCursor(const EventTable& table)
        : m_table(&table)
        , m_atRisk(table.spells - table.lateEntries.size())
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_point == m_table->points.size(); }
    [[nodiscard]] const EventPoint& point() const { return m_table->points[m_point]; } // the next one
    // Leaves the next point behind: they are gone.
    void pass();
    // Entered before `time` and not passed.
    [[nodiscard]] std::uint64_t atRisk(double time);

private:
    const EventTable* m_table;
    std::size_t m_point = 0;
    std::size_t m_entry = 0;
    std::uint64_t m_atRisk;
};

} // namespace werkpad
