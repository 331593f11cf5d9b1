// Text that says what holds from which day to which, as the derived client list keeps it: "14610..14700 WW".
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// Entries are separated by line ends. The days are inclusive day numbers (Date::dayNumber); none before ".." is
// "since ever", none after it "for ever". The value is the rest of the line. No entries: "".
void appendToTimeline(std::string& timeline, std::optional<Date> first, std::optional<Date> last,
                      std::string_view value);

// Walks over a time line without copying it.
class TimelineReader
{
public:
    explicit TimelineReader(std::string_view timeline)
        : m_rest(timeline)
    {
    }
    [[nodiscard]] bool next(); // false at the end and at what cannot be read
    [[nodiscard]] bool covers(std::int32_t dayNumber) const { return dayNumber >= m_first && dayNumber <= m_last; }
    [[nodiscard]] std::string_view value() const { return m_value; }

private:
    std::string_view m_rest;
    std::string_view m_value;
    std::int32_t m_first = 0;
    std::int32_t m_last = 0;
};

} // namespace werkpad
