#include "core/base/moment.h"

#include <algorithm>
#include <charconv>

namespace werkpad
{

namespace
{

constexpr int kMinutesPerDay = 1440;

std::string twoDigits(int value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::optional<int> minuteOf(std::string_view hours, std::string_view minutes)
{
    if (!areDigits(hours) || !areDigits(minutes) || hours.size() > 2 || minutes.size() != 2)
        return std::nullopt;
    const int hour = numberOf(hours);
    const int minute = numberOf(minutes);
    return hour < 24 && minute < 60 ? std::optional<int>(hour * 60 + minute) : std::nullopt;
}

} // namespace

std::string Moment::clock() const
{
    return twoDigits(minute / 60) + ':' + twoDigits(minute % 60);
}

std::string Moment::iso() const
{
    return day.iso() + 'T' + clock();
}

std::optional<Moment> Moment::parseIso(std::string_view text)
{
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':')
        return std::nullopt;
    const auto day = Date::parseIso(text.substr(0, 10));
    const auto minute = minuteOf(text.substr(11, 2), text.substr(14, 2));
    return day && minute ? std::optional<Moment>(Moment{*day, *minute}) : std::nullopt;
}

std::optional<int> parseTimeOfDay(std::string_view text)
{
    const auto mark = text.find_first_of(":.");
    if (mark != std::string_view::npos)
        return minuteOf(text.substr(0, mark), text.substr(mark + 1));
    if (text.size() == 3 || text.size() == 4)
        return minuteOf(text.substr(0, text.size() - 2), text.substr(text.size() - 2));
    return minuteOf(text, "00");
}

std::string isoBeginOf(Date day)
{
    return Moment{day, 0}.iso();
}

Moment addMinutes(Moment moment, int minutes)
{
    const int total = moment.minute + minutes;
    const int days = total >= 0 ? total / kMinutesPerDay : -((-total + kMinutesPerDay - 1) / kMinutesPerDay);
    return {addDays(moment.day, days), total - days * kMinutesPerDay};
}

int minutesBetween(Moment first, Moment last)
{
    return daysBetween(first.day, last.day) * kMinutesPerDay + last.minute - first.minute;
}

} // namespace werkpad
