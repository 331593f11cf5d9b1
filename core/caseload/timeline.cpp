#include "core/caseload/timeline.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace werkpad
{

namespace
{

constexpr std::string_view kTo = "..";

// The number at the start of `text`, which is shortened by it; `absent` when there is none.
std::int32_t takeNumber(std::string_view& text, std::int32_t absent)
{
    std::int32_t number = absent;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{})
        return absent;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

void appendToTimeline(std::string& timeline, std::optional<Date> first, std::optional<Date> last,
                      std::string_view value)
{
    if (!timeline.empty())
        timeline += '\n';
    if (first)
        timeline += std::to_string(first->dayNumber());
    timeline += kTo;
    if (last)
        timeline += std::to_string(last->dayNumber());
    timeline += ' ';
    const auto start = static_cast<std::ptrdiff_t>(timeline.size());
    timeline += value;
    // A code that came with an import may hold anything; a line end would begin another entry.
    std::replace(timeline.begin() + start, timeline.end(), '\n', ' ');
}

bool TimelineReader::next()
{
    if (m_rest.empty())
        return false;
    std::string_view line = m_rest.substr(0, m_rest.find('\n'));
    m_rest.remove_prefix(std::min(line.size() + 1, m_rest.size()));
    m_first = takeNumber(line, std::numeric_limits<std::int32_t>::min());
    if (!line.starts_with(kTo))
        return false;
    line.remove_prefix(kTo.size());
    m_last = takeNumber(line, std::numeric_limits<std::int32_t>::max());
    if (!line.starts_with(' '))
        return false;
    m_value = line.substr(1);
    return true;
}

} // namespace werkpad
