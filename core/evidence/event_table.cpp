#include "core/evidence/event_table.h"

#include <boost/sort/spreadsort/integer_sort.hpp>

#include <algorithm>
#include <bit>
#include <numeric>

namespace werkpad
{

namespace
{

// Positive doubles are ordered as their bits are.
struct SortedTime {
    std::uint64_t bits;
    std::uint32_t row;

    [[nodiscard]] double time() const { return std::bit_cast<double>(bits); }
};

std::uint64_t bitsOf(double time)
{
    return std::bit_cast<std::uint64_t>(time + 0.0); // -0 becomes 0
}

void sortByTime(std::vector<SortedTime>& times)
{
    boost::sort::spreadsort::integer_sort(
        times.begin(), times.end(), [](const SortedTime& t, unsigned offset) { return t.bits >> offset; },
        [](const SortedTime& a, const SortedTime& b) { return a.bits < b.bits; });
}

std::vector<SortedTime> sortedExits(const Spells& spells)
{
    std::vector<SortedTime> times(spells.size());
    for (std::size_t row = 0; row < times.size(); ++row)
        times[row] = {bitsOf(spells.exit[row]), static_cast<std::uint32_t>(row)};
    sortByTime(times);
    return times;
}

// The difference up to which two neighbouring times are the same.
double roundingOf(const std::vector<SortedTime>& times)
{
    constexpr double kTolerance = 1.4901161193847656e-8; // the root of the precision of a double
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (i == 0 || times[i].bits != times[i - 1].bits) {
            sum += times[i].time();
            ++count;
        }
    return kTolerance * std::max(1.0, count == 0 ? 0.0 : sum / static_cast<double>(count));
}

std::size_t oneMoreThanLargest(const auto& values)
{
    return values.empty() ? 1 : std::size_t{*std::ranges::max_element(values)} + 1;
}

class Condenser
{
public:
    explicit Condenser(const Spells& spells)
        : m_spells(spells)
        , m_kinds(std::max<std::size_t>(1, oneMoreThanLargest(spells.kind) - 1))
    {
        m_result.groups = oneMoreThanLargest(spells.group);
        m_result.strata = oneMoreThanLargest(spells.stratum);
        m_result.tables.resize(m_result.groups * m_result.strata);
        for (auto& table : m_result.tables)
            table.kinds = m_kinds;
    }

    EventTables condensed()
    {
        addExits();
        if (!m_spells.entry.empty())
            addEntries();
        for (auto& table : m_result.tables)
            countAtRisk(table);
        return std::move(m_result);
    }

private:
    [[nodiscard]] EventTable& tableOf(std::size_t row)
    {
        const std::size_t group = m_spells.group.empty() ? 0 : m_spells.group[row];
        const std::size_t stratum = m_spells.stratum.empty() ? 0 : m_spells.stratum[row];
        return m_result.tables[stratum * m_result.groups + group];
    }

    void addExits()
    {
        const auto exits = sortedExits(m_spells);
        const double rounding = m_spells.entry.empty() ? roundingOf(exits) : 0.0;
        double time = 0;
        double before = 0;
        for (std::size_t i = 0; i < exits.size(); ++i) {
            const double exact = exits[i].time();
            if (i == 0 || exact - before > rounding)
                time = exact;
            before = exact;
            add(tableOf(exits[i].row), time, m_spells.kind[exits[i].row]);
        }
    }

    void add(EventTable& table, double time, std::uint8_t kind) const
    {
        ++table.spells;
        if (table.points.empty() || table.points.back().time != time) {
            table.points.push_back({time});
            if (m_kinds > 1)
                table.byKind.resize(table.byKind.size() + m_kinds);
        }
        if (kind == kStillOpen) {
            ++table.points.back().censored;
            return;
        }
        ++table.points.back().events;
        if (m_kinds > 1)
            ++table.byKind[table.byKind.size() - m_kinds + kind - 1];
    }

    void addEntries()
    {
        std::vector<SortedTime> entries;
        for (std::size_t row = 0; row < m_spells.size(); ++row)
            if (m_spells.isLate(row))
                entries.push_back({bitsOf(m_spells.entry[row]), static_cast<std::uint32_t>(row)});
        sortByTime(entries);
        for (const auto& entry : entries)
            tableOf(entry.row).lateEntries.push_back(entry.time());
    }

    const Spells& m_spells;
    std::size_t m_kinds;
    EventTables m_result;
};

// Adds what `from` counts at its point to the last point of `to`.
void addPoint(EventTable& to, const EventTable& from, std::size_t point)
{
    const auto& [time, atRisk, events, censored] = from.points[point];
    if (to.points.empty() || to.points.back().time != time) {
        to.points.push_back({time});
        to.byKind.resize(to.kinds > 1 ? to.points.size() * to.kinds : 0);
    }
    to.points.back().events += events;
    to.points.back().censored += censored;
    for (std::size_t kind = 1; to.kinds > 1 && kind <= to.kinds; ++kind)
        to.byKind[to.byKind.size() - to.kinds + kind - 1] += from.eventsOf(point, kind);
}

} // namespace

std::uint64_t EventTable::events() const
{
    return std::accumulate(points.begin(), points.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const EventPoint& point) { return sum + point.events; });
}

std::uint64_t EventTable::eventsOf(std::size_t kind) const
{
    std::uint64_t sum = 0;
    for (std::size_t point = 0; point < points.size(); ++point)
        sum += eventsOf(point, kind);
    return sum;
}

EventTable EventTables::ofGroup(std::size_t group) const
{
    if (strata == 1)
        return tables[group];
    std::vector<const EventTable*> parts;
    for (std::size_t stratum = 0; stratum < strata; ++stratum)
        parts.push_back(&tables[stratum * groups + group]);
    return together(parts);
}

EventTables condense(const Spells& spells)
{
    return spells.size() == 0 ? EventTables{} : Condenser(spells).condensed();
}

void countAtRisk(EventTable& table)
{
    AtRiskCursor cursor(table);
    for (auto& point : table.points) {
        point.atRisk = static_cast<std::uint32_t>(cursor.atRisk(point.time));
        cursor.pass();
    }
}

EventTable together(std::span<const EventTable* const> tables)
{
    EventTable sum;
    if (tables.empty())
        return sum;
    sum.kinds = tables.front()->kinds;
    std::vector<std::size_t> next(tables.size());
    const auto timeOf = [&](std::size_t table) { return tables[table]->points[next[table]].time; };
    for (;;) {
        std::size_t earliest = tables.size();
        for (std::size_t table = 0; table < tables.size(); ++table)
            if (next[table] < tables[table]->points.size() &&
                (earliest == tables.size() || timeOf(table) < timeOf(earliest)))
                earliest = table;
        if (earliest == tables.size())
            break;
        addPoint(sum, *tables[earliest], next[earliest]++);
    }
    for (const EventTable* const table : tables) {
        sum.spells += table->spells;
        sum.lateEntries.insert(sum.lateEntries.end(), table->lateEntries.begin(), table->lateEntries.end());
    }
    std::ranges::sort(sum.lateEntries);
    countAtRisk(sum);
    return sum;
}

void AtRiskCursor::pass()
{
    m_atRisk -= std::uint64_t{point().events} + point().censored;
    ++m_point;
}

std::uint64_t AtRiskCursor::atRisk(double time)
{
    for (; m_entry < m_table->lateEntries.size() && m_table->lateEntries[m_entry] < time; ++m_entry)
        ++m_atRisk;
    return m_atRisk;
}

} // namespace werkpad
