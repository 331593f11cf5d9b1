#include "core/base/partial_date.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string text(width, '0');
    for (std::size_t i = width; i > 0; --i, value /= 10)
        text[i - 1] = static_cast<char>('0' + value % 10);
    return text;
}

} // namespace

PartialDate::PartialDate(Date date)
    : m_year(date.year())
    , m_month(date.month())
    , m_day(date.day())
{
}

std::optional<PartialDate> PartialDate::from(int year, int month, int day)
{
    if ((day != 0 && month == 0) || (month != 0 && year == 0))
        return std::nullopt;
    // An unknown part can be its first possible value, so the whole exists when that date does.
    if (year != 0 && !Date::from(year, month == 0 ? 1 : month, day == 0 ? 1 : day))
        return std::nullopt;
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

std::optional<PartialDate> PartialDate::parseIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    return year && month && day ? from(*year, *month, *day) : std::nullopt;
}

std::optional<PartialDate> PartialDate::parseCompact(std::string_view text)
{
    if (text.size() != 8)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(4, 2));
    const auto day = digits(text.substr(6, 2));
    return year && month && day ? from(*year, *month, *day) : std::nullopt;
}

std::optional<Date> PartialDate::whole() const
{
    return m_day == 0 ? std::nullopt : Date::from(m_year, m_month, m_day);
}

std::optional<Date> PartialDate::earliest() const
{
    return Date::from(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

std::optional<Date> PartialDate::latest() const
{
    if (m_day != 0 || m_year == 0)
        return whole();
    if (m_month == 0 || m_month == 12)
        return Date(m_year, 12, 31);
    return addDays(Date(m_year, m_month + 1, 1), -1);
}

std::string PartialDate::iso() const
{
    return padded(m_year, 4) + '-' + padded(m_month, 2) + '-' + padded(m_day, 2);
}

std::string PartialDate::dutch() const
{
    if (m_year == 0)
        return {};
    std::string text = padded(m_year, 4);
    if (m_month != 0)
        text.insert(0, padded(m_month, 2) + '-');
    if (m_day != 0)
        text.insert(0, padded(m_day, 2) + '-');
    return text;
}

std::optional<AgeRange> ageOn(const PartialDate& birth, Date on)
{
    const auto earliest = birth.earliest();
    const auto latest = birth.latest();
    if (!earliest || !latest || on < *earliest)
        return std::nullopt;
    return AgeRange{std::max(0, yearsBetween(*latest, on)), yearsBetween(*earliest, on)};
}

} // namespace werkpad
