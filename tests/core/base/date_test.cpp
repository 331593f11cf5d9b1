#include "core/base/date.h"
#include "core/base/date_range.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <limits>

using werkpad::addDays;
using werkpad::addMonths;
using werkpad::Date;
using werkpad::daysBetween;
using werkpad::monthsBetween;
using werkpad::yearsBetween;

namespace
{

// The rule said in another way and by another library: go to the month, take the day or else the month's last day.
Date addMonthsByChrono(Date date, int months)
{
    using namespace std::chrono;
    const year_month target =
        year(date.year()) / month(static_cast<unsigned>(date.month())) + std::chrono::months(months);
    const auto last = static_cast<int>(static_cast<unsigned>((target / std::chrono::last).day()));
    return {static_cast<int>(target.year()), static_cast<int>(static_cast<unsigned>(target.month())),
            std::min(date.day(), last)};
}

} // namespace

TEST_CASE("A day exists or is refused")
{
    CHECK(Date::from(2024, 2, 29));
    CHECK_FALSE(Date::from(2023, 2, 29));
    CHECK_FALSE(Date::from(1900, 2, 29));
    CHECK(Date::from(2000, 2, 29));
    CHECK_FALSE(Date::from(2024, 0, 1));
    CHECK_FALSE(Date::from(2024, 13, 1));
    CHECK_FALSE(Date::from(2024, 4, 31));
    CHECK_FALSE(Date::from(2024, 4, 0));
    CHECK_FALSE(Date::from(2024, -1, -1));
    CHECK_FALSE(Date::from(1399, 12, 31));
    CHECK(Date::from(1400, 1, 1));
    CHECK(Date::from(9999, 12, 31));
    CHECK_FALSE(Date::from(10000, 1, 1));
}

TEST_CASE("An ISO date is exactly YYYY-MM-DD")
{
    CHECK(Date::parseIso("2026-11-23") == Date(2026, 11, 23));
    for (const auto* wrong : {"", "2026-11-2", "2026-11-233", "2026/11/23", "20261123", " 2026-11-2", "2026-11-23 ",
                              "2026-1a-23", "-026-11-23", "2026-02-30", "2026-00-10", "2026-11-00", "0000-00-00"}) {
        CAPTURE(wrong);
        CHECK_FALSE(Date::parseIso(wrong));
    }
}

TEST_CASE("A date is written in ISO and in Dutch order with leading zeros")
{
    CHECK(Date(2009, 9, 1).iso() == "2009-09-01");
    CHECK(Date(2009, 9, 1).dutch() == "01-09-2009");
    CHECK(Date(1400, 1, 1).iso() == "1400-01-01");
    CHECK(Date(9999, 12, 31).dutch() == "31-12-9999");
}

TEST_CASE("A date counts its days from 1970 and knows its weekday")
{
    CHECK(Date(1970, 1, 1).dayNumber() == 0);
    CHECK(Date(1969, 12, 31).dayNumber() == -1);
    CHECK(Date(2000, 3, 1).dayNumber() == 11017);
    CHECK(Date(1970, 1, 1).isoWeekday() == 4);
    CHECK(Date(2026, 11, 23).isoWeekday() == 1);
    CHECK(Date(2026, 11, 29).isoWeekday() == 7);
}

TEST_CASE("Every date survives being written and read")
{
    CHECK(rc::check([](Date date) {
        RC_ASSERT(Date::parseIso(date.iso()) == date);
        RC_ASSERT(Date::fromDayNumber(date.dayNumber()) == date);
        RC_ASSERT(Date(date.year(), date.month(), date.day()) == date);
    }));
}

TEST_CASE("Dates compare as days do")
{
    CHECK(Date(2024, 2, 29) < Date(2024, 3, 1));
    CHECK(Date(2023, 12, 31) < Date(2024, 1, 1));
    CHECK(Date(2024, 1, 1) == Date(2024, 1, 1));
}

TEST_CASE("Months are added to the original day and clamped to the length of the month")
{
    CHECK(addMonths(Date(2009, 2, 28), 3) == Date(2009, 5, 28)); // Boost's months give 31 May
    CHECK(addMonths(Date(2009, 2, 28), 1) == Date(2009, 3, 28));
    CHECK(addMonths(Date(2023, 4, 30), 3) == Date(2023, 7, 30));
    CHECK(addMonths(Date(2023, 1, 31), 1) == Date(2023, 2, 28));
    CHECK(addMonths(Date(2024, 1, 31), 1) == Date(2024, 2, 29));
    CHECK(addMonths(Date(2024, 2, 29), 12) == Date(2025, 2, 28));
    CHECK(addMonths(Date(2024, 2, 29), 48) == Date(2028, 2, 29));
    CHECK(addMonths(Date(2024, 11, 30), 3) == Date(2025, 2, 28));
    CHECK(addMonths(Date(2024, 8, 31), 6) == Date(2025, 2, 28));
    CHECK(addMonths(Date(2024, 3, 31), -1) == Date(2024, 2, 29));
    CHECK(addMonths(Date(2024, 1, 15), -1) == Date(2023, 12, 15));
    CHECK(addMonths(Date(2024, 1, 15), -13) == Date(2022, 12, 15));
    CHECK(addMonths(Date(2024, 1, 15), 0) == Date(2024, 1, 15));
}

TEST_CASE("Adding one month twice is not adding two")
{
    const Date end(2023, 1, 31);
    CHECK(addMonths(addMonths(end, 1), 1) == Date(2023, 3, 28));
    CHECK(addMonths(end, 2) == Date(2023, 3, 31));
}

TEST_CASE("Adding months agrees with the same rule written with another library")
{
    CHECK(rc::check([](Date date) {
        const int months = *rc::gen::inRange(-600, 601);
        RC_ASSERT(addMonths(date, months) == addMonthsByChrono(date, months));
    }));
}

TEST_CASE("Adding months to a later day never gives an earlier day")
{
    CHECK(rc::check([](Date date) {
        const int months = *rc::gen::inRange(-600, 601);
        RC_ASSERT(addMonths(date, months) <= addMonths(addDays(date, 1), months));
        RC_ASSERT(addMonths(date, months) < addMonths(date, months + 1));
    }));
}

TEST_CASE("The calendar stops at its first and last day")
{
    CHECK(addMonths(Date(9999, 12, 1), 1) == Date(9999, 12, 31));
    CHECK(addMonths(Date(9999, 11, 30), 1) == Date(9999, 12, 30));
    CHECK(addMonths(Date(1400, 1, 31), -1) == Date(1400, 1, 1));
    CHECK(addMonths(Date(2026, 1, 1), std::numeric_limits<int>::max()) == Date(9999, 12, 31));
    CHECK(addMonths(Date(2026, 1, 1), std::numeric_limits<int>::min()) == Date(1400, 1, 1));
    CHECK(addDays(Date(9999, 12, 31), 1) == Date(9999, 12, 31));
    CHECK(addDays(Date(1400, 1, 1), -1) == Date(1400, 1, 1));
    CHECK(addDays(Date(2026, 1, 1), std::numeric_limits<int>::max()) == Date(9999, 12, 31));
}

TEST_CASE("Days between two dates")
{
    CHECK(daysBetween(Date(2024, 2, 28), Date(2024, 3, 1)) == 2);
    CHECK(daysBetween(Date(2023, 2, 28), Date(2023, 3, 1)) == 1);
    CHECK(daysBetween(Date(2024, 3, 1), Date(2024, 2, 28)) == -2);
}

TEST_CASE("Months between two dates are complete calendar months")
{
    CHECK(monthsBetween(Date(2025, 1, 31), Date(2025, 2, 28)) == 1);
    CHECK(monthsBetween(Date(2025, 1, 31), Date(2025, 2, 27)) == 0);
    CHECK(monthsBetween(Date(2024, 1, 31), Date(2024, 2, 28)) == 0);
    CHECK(monthsBetween(Date(2025, 1, 15), Date(2025, 4, 14)) == 2);
    CHECK(monthsBetween(Date(2025, 1, 15), Date(2025, 4, 15)) == 3);
    CHECK(monthsBetween(Date(2025, 1, 15), Date(2025, 1, 15)) == 0);
    CHECK(monthsBetween(Date(2025, 1, 15), Date(2025, 1, 14)) == -1);
    CHECK(monthsBetween(Date(2025, 3, 31), Date(2025, 2, 28)) == -1);
    CHECK(monthsBetween(Date(2025, 3, 31), Date(2025, 2, 27)) == -2);
}

TEST_CASE("Months between is the largest number of months that can be added")
{
    CHECK(rc::check([](Date first, Date last) {
        const int months = monthsBetween(first, last);
        RC_ASSERT(addMonths(first, months) <= last);
        RC_ASSERT(addMonths(first, months + 1) > last);
    }));
}

// The values of MinBZK/regelrecht, bdd/conformance/date_operations.feature.
TEST_CASE("Spans agree with machine-readable law")
{
    CHECK(daysBetween(Date(2025, 1, 1), Date(2025, 7, 1)) == 181);
    CHECK(monthsBetween(Date(2025, 1, 1), Date(2025, 7, 1)) == 6);
    CHECK(yearsBetween(Date(2025, 1, 1), Date(2025, 7, 1)) == 0);
    CHECK(daysBetween(Date(2025, 7, 1), Date(2025, 7, 1)) == 0);
    CHECK(daysBetween(Date(2025, 7, 1), Date(2025, 1, 1)) == -181);
    CHECK(yearsBetween(Date(2020, 6, 1), Date(2025, 6, 1)) == 5);
    CHECK(monthsBetween(Date(2025, 1, 31), Date(2025, 2, 28)) == 1);
}

TEST_CASE("Years are counted as a person's age")
{
    CHECK(yearsBetween(Date(1981, 11, 24), Date(2026, 11, 23)) == 44);
    CHECK(yearsBetween(Date(1981, 11, 23), Date(2026, 11, 23)) == 45);
    CHECK(yearsBetween(Date(2004, 2, 29), Date(2025, 2, 27)) == 20);
    CHECK(yearsBetween(Date(2004, 2, 29), Date(2025, 2, 28)) == 21);
    CHECK(yearsBetween(Date(2004, 2, 29), Date(2024, 2, 28)) == 19);
    CHECK(yearsBetween(Date(2004, 2, 29), Date(2024, 2, 29)) == 20);
    CHECK(yearsBetween(Date(2026, 1, 1), Date(2025, 12, 31)) == -1);
    CHECK(yearsBetween(Date(2026, 1, 1), Date(2025, 1, 1)) == -1);
    CHECK(yearsBetween(Date(2026, 1, 1), Date(2024, 12, 31)) == -2);
}

TEST_CASE("Years between is the largest number of years that can be added")
{
    CHECK(rc::check([](Date first, Date last) {
        const int years = yearsBetween(first, last);
        RC_ASSERT(addMonths(first, 12 * years) <= last);
        RC_ASSERT(addMonths(first, 12 * (years + 1)) > last);
    }));
}

TEST_CASE("An inclusive range has its last day and counts it")
{
    const werkpad::InclusiveRange june{Date(2026, 6, 1), Date(2026, 6, 30)};
    CHECK(june.isValid());
    CHECK(june.days() == 30);
    CHECK_FALSE(june.contains(Date(2026, 5, 31)));
    CHECK(june.contains(Date(2026, 6, 1)));
    CHECK(june.contains(Date(2026, 6, 30)));
    CHECK_FALSE(june.contains(Date(2026, 7, 1)));
    CHECK(werkpad::halfOpen(june) == werkpad::HalfOpenRange{Date(2026, 6, 1), Date(2026, 7, 1)});

    const werkpad::InclusiveRange open{Date(2026, 6, 1), std::nullopt};
    CHECK(open.contains(Date(9999, 12, 31)));
    CHECK_FALSE(open.days());
    CHECK_FALSE(werkpad::halfOpen(open).end);

    CHECK_FALSE(werkpad::InclusiveRange{Date(2026, 6, 2), Date(2026, 6, 1)}.isValid());
    CHECK(werkpad::InclusiveRange{Date(2026, 6, 1), Date(2026, 6, 1)}.days() == 1);
}

TEST_CASE("Two ranges overlap when they share a day")
{
    CHECK(rc::check([](Date a, Date b) {
        const int lengthA = *rc::gen::inRange(0, 40);
        const int lengthB = *rc::gen::inRange(0, 40);
        b = addDays(a, daysBetween(a, b) % 60); // near enough to meet now and then
        const werkpad::InclusiveRange first{a, addDays(a, lengthA)};
        const werkpad::InclusiveRange second{b, addDays(b, lengthB)};
        bool shared = false;
        for (Date day = a; day <= *first.last; day = addDays(day, 1))
            shared = shared || second.contains(day);
        RC_ASSERT(first.overlaps(second) == shared);
        RC_ASSERT(second.overlaps(first) == shared);
        RC_ASSERT(werkpad::InclusiveRange{a}.overlaps(second) == (*second.last >= a));
    }));
}
