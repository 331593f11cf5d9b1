#include "core/base/date.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace werkpad
{

namespace
{

namespace greg = boost::gregorian;

constexpr int kFirstYear = 1400;
constexpr int kLastYear = 9999;

int lengthOfMonth(int year, int month)
{
    return greg::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                      static_cast<unsigned short>(month));
}

bool exists(int year, int month, int day)
{
    return year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12 && day >= 1 &&
           day <= lengthOfMonth(year, month);
}

greg::date toBoost(int year, int month, int day)
{
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(month), static_cast<unsigned short>(day)};
}

// Only for digits that were checked.
int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool isIsoShape(std::string_view text)
{
    if (text.size() != 10)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 4 || i == 7;
        if (hyphen ? text[i] != '-' : (text[i] < '0' || text[i] > '9'))
            return false;
    }
    return true;
}

void writeDigits(char* to, int value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

// 1400-01-01 and 9999-12-31 as day numbers: dates are made by the million, and each is held against them.
constexpr std::int32_t kFirstDay = -208'188;
constexpr std::int32_t kLastDay = 2'932'896;

} // namespace

Date::Date(int year, int month, int day)
    : m_date((assert(exists(year, month, day)), toBoost(year, month, day)))
{
}

std::optional<Date> Date::from(int year, int month, int day)
{
    return exists(year, month, day) ? std::optional<Date>(Date(toBoost(year, month, day))) : std::nullopt;
}

std::optional<Date> Date::parseIso(std::string_view text)
{
    if (!isIsoShape(text))
        return std::nullopt;
    return from(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

Date Date::fromDayNumber(std::int32_t days)
{
    assert(days >= kFirstDay && days <= kLastDay);
    return Date(greg::date(static_cast<greg::date::date_int_type>(days + kJulianDayOfEpoch)));
}

int Date::year() const
{
    return m_date.year();
}
int Date::month() const
{
    return m_date.month().as_number();
}
int Date::day() const
{
    return m_date.day().as_number();
}

int Date::isoWeekday() const
{
    const int sundayIsZero = m_date.day_of_week().as_number();
    return sundayIsZero == 0 ? 7 : sundayIsZero;
}

std::string Date::iso() const
{
    const auto parts = m_date.year_month_day();
    std::string text = "0000-00-00";
    writeDigits(text.data(), parts.year, 4);
    writeDigits(text.data() + 5, parts.month.as_number(), 2);
    writeDigits(text.data() + 8, parts.day.as_number(), 2);
    return text;
}

std::string Date::dutch() const
{
    const auto parts = m_date.year_month_day();
    std::string text = "00-00-0000";
    writeDigits(text.data(), parts.day.as_number(), 2);
    writeDigits(text.data() + 3, parts.month.as_number(), 2);
    writeDigits(text.data() + 6, parts.year, 4);
    return text;
}

Date addDays(Date date, int days)
{
    const std::int64_t wanted = std::int64_t{date.dayNumber()} + days;
    const auto possible = std::clamp<std::int64_t>(wanted, kFirstDay, kLastDay);
    return Date::fromDayNumber(static_cast<std::int32_t>(possible));
}

Date addMonths(Date date, int months)
{
    const auto parts = date.m_date.year_month_day(); // taken apart once
    const std::int64_t monthIndex = std::int64_t{parts.year} * 12 + (parts.month.as_number() - 1) + months;
    if (monthIndex < std::int64_t{kFirstYear} * 12)
        return Date::fromDayNumber(kFirstDay);
    if (monthIndex >= (std::int64_t{kLastYear} + 1) * 12)
        return Date::fromDayNumber(kLastDay);
    const auto year = static_cast<int>(monthIndex / 12);
    const auto month = static_cast<int>(monthIndex % 12) + 1;
    return {year, month, std::min<int>(parts.day.as_number(), lengthOfMonth(year, month))};
}

int daysBetween(Date first, Date last)
{
    return last.dayNumber() - first.dayNumber();
}

int monthsBetween(Date first, Date last)
{
    const int months = (last.year() - first.year()) * 12 + (last.month() - first.month());
    return addMonths(first, months) <= last ? months : months - 1;
}

int yearsBetween(Date first, Date last)
{
    const int months = monthsBetween(first, last);
    return months >= 0 ? months / 12 : -((-months + 11) / 12);
}

} // namespace werkpad
