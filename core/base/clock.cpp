#include "core/base/clock.h"

#include <chrono>
#include <ctime>

namespace werkpad
{

namespace
{

constexpr std::int64_t kMillisecondsPerDay = 86'400'000;

std::string twoDigits(std::int64_t value)
{
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::tm localTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

} // namespace

Date SystemClock::today() const
{
    const std::tm local = localTime();
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

int SystemClock::minuteOfDay() const
{
    const std::tm local = localTime();
    return local.tm_hour * 60 + local.tm_min;
}

std::int64_t SystemClock::nowMilliseconds() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string isoTime(std::int64_t milliseconds)
{
    const std::int64_t inDay = ((milliseconds % kMillisecondsPerDay) + kMillisecondsPerDay) % kMillisecondsPerDay;
    const std::int64_t days = (milliseconds - inDay) / kMillisecondsPerDay;
    const std::int64_t seconds = inDay / 1000;
    return Date::fromDayNumber(static_cast<std::int32_t>(days)).iso() + 'T' + twoDigits(seconds / 3600) + ':' +
           twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60) + 'Z';
}

} // namespace werkpad
