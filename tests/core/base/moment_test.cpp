#include "core/base/moment.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace werkpad;

TEST_CASE("A moment is written so that text order is time order")
{
    CHECK(Moment{Date(2026, 11, 24), 9 * 60 + 5}.iso() == "2026-11-24T09:05");
    CHECK(Moment{Date(2026, 11, 24), 9 * 60 + 5}.clock() == "09:05");
    CHECK(Moment::parseIso("2026-11-24T23:59") == Moment{Date(2026, 11, 24), 1439});
}

TEST_CASE("Text that is no moment is refused")
{
    for (const auto* text : {"", "2026-11-24", "2026-11-24 09:05", "2026-11-24T24:00", "2026-11-24T09:60",
                             "2026-02-30T09:05", "2026-11-24T9:05", "2026-11-24T-1:05"}) {
        INFO(text);
        CHECK_FALSE(Moment::parseIso(text).has_value());
    }
}

TEST_CASE("People write a time of day in several ways")
{
    for (const auto* text : {"9:05", "09:05", "9.05", "0905", "905"}) {
        INFO(text);
        CHECK(parseTimeOfDay(text) == 545);
    }
    CHECK(parseTimeOfDay("9") == 540);
    CHECK(parseTimeOfDay("24").has_value() == false);
    CHECK(parseTimeOfDay("9:5").has_value() == false);
    CHECK(parseTimeOfDay("").has_value() == false);
    CHECK(parseTimeOfDay("half tien").has_value() == false);
}

TEST_CASE("Adding minutes and counting them are each other's reverse")
{
    CHECK(addMinutes({Date(2026, 12, 31), 1430}, 30) == Moment{Date(2027, 1, 1), 20});
    CHECK(addMinutes({Date(2027, 1, 1), 20}, -30) == Moment{Date(2026, 12, 31), 1430});
    CHECK(rc::check([](std::int16_t start, std::int16_t minutes) {
        const Moment moment = addMinutes({Date(2026, 6, 1), 0}, start);
        RC_ASSERT(minutesBetween(moment, addMinutes(moment, minutes)) == minutes);
        RC_ASSERT(Moment::parseIso(addMinutes(moment, minutes).iso()) == addMinutes(moment, minutes));
    }));
}
