// Whether a colleague is at the office at a moment: from the office hours and what was said about the day.
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/staff/expertise.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

enum class Attendance {
    Here,
    NotYet,  // comes later today
    Gone,    // was here today
    Away,    // not today
    Unknown, // no office hours were ever written down
};

struct AttendanceAt {
    Attendance attendance = Attendance::Unknown;
    std::optional<int> fromMinute{};  // NotYet: when
    std::optional<int> untilMinute{}; // Here: until when; nothing when no hours say so
    std::string remark{};             // of who said that it is otherwise

    bool operator==(const AttendanceAt&) const = default;
};

// ISO: 1 Monday … 7 Sunday.
[[nodiscard]] int isoWeekday(Date day);

// `presence` is about now.day. Somebody who is said to be there is there all day, whatever the hours.
[[nodiscard]] AttendanceAt attendanceAt(std::span<const OfficeHours> hours, const std::optional<Presence>& presence,
                                        Moment now);

// All hours of one colleague together: a weekday, an end after the begin, no overlap on one day.
[[nodiscard]] std::vector<Finding> check(std::span<const OfficeHours> hours);

} // namespace werkpad
