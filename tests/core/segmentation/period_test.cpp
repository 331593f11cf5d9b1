#include "core/segmentation/period.h"
#include "tests/support/generators.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using werkpad::addDays;
using werkpad::addMonths;
using werkpad::bandOn;
using werkpad::Boundary;
using werkpad::Date;
using werkpad::Period;
using werkpad::periodOn;

namespace
{

// The rule as the brochure states it, without any short cut.
Period bandByDefinition(Date firstDay, Date on)
{
    if (on < firstDay)
        return Period::Before;
    if (on < addMonths(firstDay, 3))
        return Period::Months0To3;
    if (on < addMonths(firstDay, 6))
        return Period::Months3To6;
    return on < addMonths(firstDay, 12) ? Period::Months6To12 : Period::Over12Months;
}

std::optional<Period> periodOf(Date firstDay, std::optional<Date> lastDay, Date on)
{
    const auto result = periodOn(firstDay, lastDay, on);
    return result ? std::optional(result->period) : std::nullopt;
}

} // namespace

TEST_CASE("A band begins on the same day of the month, three, six and twelve months later")
{
    struct Row {
        Date first, three, six, twelve;
    };
    const std::vector<Row> rows{
        {{2009, 2, 28}, {2009, 5, 28}, {2009, 8, 28}, {2010, 2, 28}},
        {{2023, 4, 30}, {2023, 7, 30}, {2023, 10, 30}, {2024, 4, 30}},
        {{2024, 1, 31}, {2024, 4, 30}, {2024, 7, 31}, {2025, 1, 31}},
        {{2023, 11, 30}, {2024, 2, 29}, {2024, 5, 30}, {2024, 11, 30}},
        {{2024, 11, 30}, {2025, 2, 28}, {2025, 5, 30}, {2025, 11, 30}},
        {{2024, 2, 29}, {2024, 5, 29}, {2024, 8, 29}, {2025, 2, 28}},
        {{2023, 8, 31}, {2023, 11, 30}, {2024, 2, 29}, {2024, 8, 31}},
        {{2024, 8, 31}, {2024, 11, 30}, {2025, 2, 28}, {2025, 8, 31}},
        {{2026, 1, 1}, {2026, 4, 1}, {2026, 7, 1}, {2027, 1, 1}},
        {{2025, 12, 31}, {2026, 3, 31}, {2026, 6, 30}, {2026, 12, 31}},
    };
    for (const auto& [first, three, six, twelve] : rows) {
        CAPTURE(first);
        CHECK(werkpad::boundariesOf(first) ==
              std::array{Boundary{Period::Months0To3, first}, Boundary{Period::Months3To6, three},
                         Boundary{Period::Months6To12, six}, Boundary{Period::Over12Months, twelve}});
        CHECK(bandOn(first, addDays(first, -1)) == Period::Before);
        CHECK(bandOn(first, first) == Period::Months0To3);
        CHECK(bandOn(first, addDays(three, -1)) == Period::Months0To3);
        CHECK(bandOn(first, three) == Period::Months3To6);
        CHECK(bandOn(first, addDays(six, -1)) == Period::Months3To6);
        CHECK(bandOn(first, six) == Period::Months6To12);
        CHECK(bandOn(first, addDays(twelve, -1)) == Period::Months6To12);
        CHECK(bandOn(first, twelve) == Period::Over12Months);
        CHECK(bandOn(first, addMonths(twelve, 600)) == Period::Over12Months);
    }
}

TEST_CASE("The band is right for every first day of nine years on every day around every boundary")
{
    int wrong = 0;
    for (Date first(2019, 1, 1); first < Date(2028, 1, 1); first = addDays(first, 1))
        for (int days = -2; days <= 400; ++days) {
            const Date on = addDays(first, days);
            if (bandOn(first, on) != bandByDefinition(first, on) && ++wrong < 5)
                UNSCOPED_INFO(first << " on " << on);
        }
    CHECK(wrong == 0);
}

TEST_CASE("The band is right for any two days, also around a century without leap day")
{
    CHECK(rc::check([](Date first, Date on) { RC_ASSERT(bandOn(first, on) == bandByDefinition(first, on)); }));
    for (Date first(2099, 1, 1); first < Date(2100, 12, 31); first = addDays(first, 1))
        for (const int days : {88, 89, 90, 91, 92, 93, 180, 181, 182, 183, 184, 185, 364, 365, 366, 367})
            if (bandOn(first, addDays(first, days)) != bandByDefinition(first, addDays(first, days)))
                FAIL(first << " after " << days << " days");
}

TEST_CASE("Time never moves a client to an earlier band")
{
    CHECK(rc::check([](Date first, Date on) { RC_ASSERT(bandOn(first, on) <= bandOn(first, addDays(on, 1))); }));
}

TEST_CASE("A period tells months, days and every boundary to come")
{
    const auto result = periodOn(Date(2023, 4, 30), std::nullopt, Date(2023, 7, 29));
    REQUIRE(result);
    CHECK(result->period == Period::Months0To3);
    CHECK(result->months == 2);
    CHECK(result->days == 90);
    CHECK(result->coming == std::vector<Boundary>{{Period::Months3To6, Date(2023, 7, 30)},
                                                  {Period::Months6To12, Date(2023, 10, 30)},
                                                  {Period::Over12Months, Date(2024, 4, 30)}});

    const auto nextDay = periodOn(Date(2023, 4, 30), std::nullopt, Date(2023, 7, 30));
    REQUIRE(nextDay);
    CHECK(nextDay->period == Period::Months3To6);
    CHECK(nextDay->months == 3);
    CHECK(nextDay->coming.size() == 2);
}

TEST_CASE("Before the first day it is van werk naar werk, with all four boundaries to come")
{
    const auto result = periodOn(Date(2026, 12, 1), std::nullopt, Date(2026, 11, 23));
    REQUIRE(result);
    CHECK(result->period == Period::Before);
    CHECK(result->months == 0);
    CHECK(result->days == -8);
    CHECK(result->coming.size() == 4);
    CHECK(result->coming.front() == Boundary{Period::Months0To3, Date(2026, 12, 1)});
}

TEST_CASE("Over twelve months nothing is to come")
{
    const auto result = periodOn(Date(2024, 2, 29), std::nullopt, Date(2025, 2, 28));
    REQUIRE(result);
    CHECK(result->period == Period::Over12Months);
    CHECK(result->months == 12);
    CHECK(result->days == 365);
    CHECK(result->coming.empty());
}

TEST_CASE("The last day of a spell still belongs to it; the day after does not")
{
    const Date first(2026, 1, 15);
    const Date last(2026, 5, 31);
    CHECK(periodOf(first, last, last) == Period::Months3To6);
    CHECK(periodOf(first, last, addDays(last, 1)) == std::nullopt);
    CHECK(periodOf(first, first, first) == Period::Months0To3);
    CHECK(periodOf(first, first, addDays(first, 1)) == std::nullopt);
    CHECK(periodOf(first, last, addDays(first, -1)) == Period::Before);
    CHECK(periodOf(first, addDays(first, -1), addDays(first, -1)) == std::nullopt); // ends before it begins
}

TEST_CASE("A boundary after the announced last day never comes, one on that day does")
{
    const Date first(2026, 1, 15);
    CHECK(periodOn(first, Date(2026, 4, 14), Date(2026, 2, 1))->coming.empty());
    CHECK(periodOn(first, Date(2026, 4, 15), Date(2026, 2, 1))->coming ==
          std::vector<Boundary>{{Period::Months3To6, Date(2026, 4, 15)}});
}

TEST_CASE("The whole answer agrees with itself")
{
    CHECK(rc::check([](Date first) {
        const Date on = addDays(first, *rc::gen::inRange(-100, 500));
        const auto result = periodOn(first, std::nullopt, on);
        RC_ASSERT(result.has_value());
        RC_ASSERT(result->period == bandOn(first, on));
        RC_ASSERT(addDays(first, result->days) == on);
        for (const Boundary& boundary : result->coming) {
            RC_ASSERT(boundary.on > on);
            RC_ASSERT(bandOn(first, boundary.on) == boundary.period);
            RC_ASSERT(bandOn(first, addDays(boundary.on, -1)) < boundary.period);
        }
        RC_ASSERT(result->coming.size() == 4U - static_cast<std::size_t>(result->period));
    }));
}

TEST_CASE("Period codes are those of files and the command line")
{
    CHECK(werkpad::periodCode(Period::Before) == "before");
    CHECK(werkpad::periodCode(Period::Over12Months) == ">12");
    for (const Period period : werkpad::kPeriods)
        CHECK(werkpad::parsePeriod(werkpad::periodCode(period)) == period);
    for (const auto* wrong : {"", "0 - 3", "12", "BEFORE"})
        CHECK_FALSE(werkpad::parsePeriod(wrong));
}
