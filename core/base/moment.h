// A day and a time of day at the office, to the minute: appointments, visits, notes.
#pragma once

#include "core/base/date.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// Local time without a zone, like the clock on the wall: an appointment at ten stays at ten when summer time begins.
struct Moment {
    Date day{1970, 1, 1};
    int minute = 0; // since midnight, 0-1439

    [[nodiscard]] std::string iso() const;   // 2026-11-24T14:05, the stored form; sorts as it happened
    [[nodiscard]] std::string clock() const; // 14:05
    // Exactly YYYY-MM-DDTHH:MM.
    [[nodiscard]] static std::optional<Moment> parseIso(std::string_view text);

    auto operator<=>(const Moment&) const = default;
    bool operator==(const Moment&) const = default;
};

// 9:05, 09:05, 9.05, 0905 or 9: minutes since midnight; nothing when it is no time of day.
[[nodiscard]] std::optional<int> parseTimeOfDay(std::string_view text);

// A day's first minute in the stored form: compares with the moments of that day and of others.
[[nodiscard]] std::string isoBeginOf(Date day);
[[nodiscard]] Moment addMinutes(Moment moment, int minutes);
// Negative when `last` comes before.
[[nodiscard]] int minutesBetween(Moment first, Moment last);

} // namespace werkpad
