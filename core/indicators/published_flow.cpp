#include "core/indicators/published_flow.h"

#include "core/evidence/display_rules.h"
#include "core/evidence/suppression.h"

namespace werkpad
{

namespace
{

// Of one kind of coming or leaving: months by parts.
class FlowTable
{
public:
    FlowTable(std::span<const std::vector<MonthFlow>> parts, std::uint64_t MonthFlow::* count)
    {
        m_table.rows = parts.front().size();
        m_table.columns = parts.size();
        for (std::size_t month = 0; month < m_table.rows; ++month)
            for (const auto& part : parts)
                m_table.counts.push_back(part.at(month).*count);
        m_hidden = hiddenCells(m_table);
    }

    [[nodiscard]] std::optional<std::uint64_t> at(std::size_t month, std::optional<std::size_t> part) const
    {
        if (part ? m_hidden.at(month, *part) : m_hidden.rowTotal(month))
            return std::nullopt;
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < m_table.columns; ++i)
            count += !part || *part == i ? m_table.counts[month * m_table.columns + i] : 0;
        return roundedCount(count);
    }

private:
    CountTable m_table{};
    HiddenCells m_hidden{};
};

} // namespace

std::vector<PublishedMonthFlow> publishedFlow(std::span<const std::vector<MonthFlow>> parts,
                                              std::optional<std::size_t> part)
{
    std::vector<PublishedMonthFlow> published;
    if (parts.empty())
        return published;
    const FlowTable came(parts, &MonthFlow::came);
    const FlowTable toWork(parts, &MonthFlow::toWork);
    const FlowTable elsewhere(parts, &MonthFlow::elsewhere);
    for (std::size_t month = 0; month < parts.front().size(); ++month)
        published.push_back(
            {parts.front()[month].month, came.at(month, part), toWork.at(month, part), elsewhere.at(month, part)});
    return published;
}

} // namespace werkpad
