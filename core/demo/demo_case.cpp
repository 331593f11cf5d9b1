#include "core/demo/demo_case.h"

#include "core/demo/demo_material.h"

namespace werkpad
{

namespace
{

constexpr int kFirstMinute = 540; // nine o'clock
constexpr int kHalfHour = 30;
constexpr int kHalfHours = 15; // the last conversation begins at four

} // namespace

Moment DemoAgenda::book(StaffId coach, Date day)
{
    day = DemoCase::workingDay(day);
    while (m_booked[{coach, day.dayNumber()}] >= kHalfHours)
        day = DemoCase::workingDay(addDays(day, 1));
    // From the morning and from the afternoon in turn, so that a day is not full at ten and empty at two.
    const int taken = m_booked[{coach, day.dayNumber()}]++;
    const int half = taken % 2 == 0 ? taken / 2 : kHalfHours / 2 + 1 + taken / 2;
    return {day, kFirstMinute + kHalfHour * half};
}

std::string DemoCase::sentence(std::string_view key) const
{
    return demoMaterial().sentence(key, random, sector);
}

Date DemoCase::workingDay(Date day)
{
    constexpr int kSaturday = 6;
    const int weekday = day.isoWeekday();
    return weekday < kSaturday ? day : addDays(day, kSaturday + 2 - weekday);
}

} // namespace werkpad
