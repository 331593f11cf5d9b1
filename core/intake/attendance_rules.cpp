#include "core/intake/attendance_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kMinutesPerDay = 1440;

AttendanceAt byHours(std::span<const OfficeHours> hours, Moment now)
{
    if (hours.empty())
        return {Attendance::Unknown, {}, {}, {}};
    const int weekday = isoWeekday(now.day);
    bool wasHere = false;
    std::optional<int> next;
    for (const auto& stretch : hours) {
        if (stretch.weekday != weekday)
            continue;
        if (now.minute >= stretch.fromMinute && now.minute < stretch.untilMinute)
            return {Attendance::Here, {}, stretch.untilMinute, {}};
        if (now.minute >= stretch.untilMinute)
            wasHere = true;
        else
            next = std::min(next.value_or(kMinutesPerDay), stretch.fromMinute);
    }
    if (next)
        return {Attendance::NotYet, next, {}, {}};
    return {wasHere ? Attendance::Gone : Attendance::Away, {}, {}, {}};
}

} // namespace

int isoWeekday(Date day)
{
    constexpr int kDaysPerWeek = 7;
    const int sinceMonday = (daysBetween(Date(2024, 1, 1), day) % kDaysPerWeek + kDaysPerWeek) % kDaysPerWeek;
    return sinceMonday + 1;
}

AttendanceAt attendanceAt(std::span<const OfficeHours> hours, const std::optional<Presence>& presence, Moment now)
{
    AttendanceAt at = byHours(hours, now);
    if (!presence)
        return at;
    if (!presence->isPresent)
        return {Attendance::Away, {}, {}, presence->remark};
    at.remark = presence->remark;
    at.attendance = Attendance::Here;
    at.fromMinute.reset();
    return at;
}

std::vector<Finding> check(std::span<const OfficeHours> hours)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const auto& stretch = hours[i];
        const std::string day = std::to_string(stretch.weekday);
        if (stretch.weekday < 1 || stretch.weekday > 7)
            findings.push_back({"weekday", Severity::Blocking, "out_of_range", "1-7"});
        if (stretch.fromMinute < 0 || stretch.untilMinute > kMinutesPerDay || stretch.fromMinute >= stretch.untilMinute)
            findings.push_back({"until_minute", Severity::Blocking, "hours_end_before_begin", day});
        for (std::size_t other = 0; other < i; ++other) {
            if (hours[other].weekday == stretch.weekday && hours[other].fromMinute < stretch.untilMinute &&
                stretch.fromMinute < hours[other].untilMinute)
                findings.push_back({"from_minute", Severity::Blocking, "hours_overlap", day});
        }
    }
    return findings;
}

} // namespace werkpad
