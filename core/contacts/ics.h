// Appointments as an iCalendar file (RFC 5545), which every calendar program opens.
#pragma once

#include "core/base/moment.h"

#include <cstdint>
#include <span>
#include <string>

namespace werkpad
{

// Times are of the Netherlands; the file says so, so that it stays ten o'clock when summer time begins.
struct IcsEvent {
    std::string uid{}; // the same for the same appointment: a second file replaces the first in the calendar
    Moment begin{};
    int minutes = 30;
    std::string summary{};
    std::string location{}; // may be empty
    bool isCancelled = false;

    bool operator==(const IcsEvent&) const = default;
};

// `nowMilliseconds` since 1970-01-01 UTC: when the file was made.
[[nodiscard]] std::string icsText(std::span<const IcsEvent> events, std::int64_t nowMilliseconds);

} // namespace werkpad
