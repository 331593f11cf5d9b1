#include "core/base/clock.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A moment is written in UTC to the second")
{
    CHECK(werkpad::isoTime(0) == "1970-01-01T00:00:00Z");
    CHECK(werkpad::isoTime(1'795'442'709'123) == "2026-11-23T14:05:09Z");
    CHECK(werkpad::isoTime(951'868'799'999) == "2000-02-29T23:59:59Z");
    CHECK(werkpad::isoTime(-1) == "1969-12-31T23:59:59Z");
}

TEST_CASE("A fixed day does not stop the time")
{
    const werkpad::FixedDayClock clock(werkpad::Date(2009, 9, 1));
    CHECK(clock.today() == werkpad::Date(2009, 9, 1));
    CHECK(clock.nowMilliseconds() > 1'700'000'000'000);
}

TEST_CASE("The system's day is the day of its time, give or take a time zone")
{
    const werkpad::SystemClock clock;
    const auto utc = werkpad::Date::fromDayNumber(static_cast<std::int32_t>(clock.nowMilliseconds() / 86'400'000));
    const int difference = werkpad::daysBetween(utc, clock.today());
    CHECK(difference >= -1);
    CHECK(difference <= 1);
}
