// A calendar day, and the only month arithmetic in the program.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// A day that exists, from 1400-01-01 to 9999-12-31. No time zone: the day of the office.
class Date
{
public:
    // Asserts that the day exists; for days that come from outside use from() or parseIso().
    Date(int year, int month, int day);
    [[nodiscard]] static std::optional<Date> from(int year, int month, int day);
    // Exactly YYYY-MM-DD.
    [[nodiscard]] static std::optional<Date> parseIso(std::string_view text);
    // Days since 1970-01-01, the form in which dates are kept in memory by the million.
    [[nodiscard]] static Date fromDayNumber(std::int32_t days);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    [[nodiscard]] int isoWeekday() const; // 1 Monday … 7 Sunday
    [[nodiscard]] std::int32_t dayNumber() const
    {
        return static_cast<std::int32_t>(m_date.day_number()) - kJulianDayOfEpoch;
    }
    [[nodiscard]] std::string iso() const;   // 2026-11-23
    [[nodiscard]] std::string dutch() const; // 23-11-2026

    auto operator<=>(const Date& other) const { return dayNumber() <=> other.dayNumber(); }
    bool operator==(const Date& other) const { return m_date == other.m_date; }

private:
    friend Date addMonths(Date date, int months);
    explicit Date(boost::gregorian::date date)
        : m_date(date)
    {
    }
    static constexpr std::int32_t kJulianDayOfEpoch = 2'440'588;
    boost::gregorian::date m_date; // always a real day: boost's "not a date" compares equal to itself
};

// Stops at the first and the last day a Date can be.
[[nodiscard]] Date addDays(Date date, int days);

// The same day of the month `months` later (or earlier when negative), clamped to the length of the target month:
// 31 Jan + 1 = 28/29 Feb, 30 Apr + 3 = 30 Jul, 28 Feb + 3 = 28 May. Always add to the original day: adding one month
// twice is not adding two. Stops at the first and the last day a Date can be. boost::gregorian::months snaps month-ends
// and is banned (tests/architecture).
[[nodiscard]] Date addMonths(Date date, int months);

// Days from `first` to `last`: 0 on the same day, negative when `last` comes before.
[[nodiscard]] int daysBetween(Date first, Date last);

// Complete calendar months from `first` to `last`: the largest n with addMonths(first, n) <= last, so that 31 Jan to
// 28 Feb is one month (BW 1:2 counts so). Negative when `last` comes before `first`, and then the number of months,
// begun or complete, to go back.
[[nodiscard]] int monthsBetween(Date first, Date last);

// Complete years, as a person's age is counted; born on 29 Feb turns a year older on 28 Feb in a common year
// (the clamp of addMonths).
[[nodiscard]] int yearsBetween(Date first, Date last);

} // namespace werkpad
