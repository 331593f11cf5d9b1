// The five periods of unemployment of the brochure (§3.2) and how one follows from the first day.
#pragma once

#include "core/base/date.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace werkpad
{

// Bands are half-open in calendar months since the first day of unemployment: [0,3) [3,6) [6,12) [12,∞). Before the
// first day: van werk naar werk.
enum class Period { Before, Months0To3, Months3To6, Months6To12, Over12Months };

inline constexpr std::array kPeriods{Period::Before, Period::Months0To3, Period::Months3To6, Period::Months6To12,
                                     Period::Over12Months};

// "before", "0-3", "3-6", "6-12", ">12": the form in files and on the command line.
[[nodiscard]] std::string_view periodCode(Period period);
[[nodiscard]] std::optional<Period> parsePeriod(std::string_view code);

// The day on which a period begins.
struct Boundary {
    Period period = Period::Before; // the one that begins
    Date on{1970, 1, 1};
    bool operator==(const Boundary&) const = default;
};

// Where a client stands on one day, and what is coming.
struct PeriodOnDay {
    Period period = Period::Before;
    int months = 0;                 // complete calendar months since the first day; 0 before it
    int days = 0;                   // days since the first day; negative before it
    std::vector<Boundary> coming{}; // after that day, in order; empty when over 12 months or the spell has ended
    bool operator==(const PeriodOnDay&) const = default;
};

// The days on which the bands 0-3, 3-6, 6-12 and >12 begin, each counted from the original first day.
[[nodiscard]] std::array<Boundary, 4> boundariesOf(Date firstDay);

// `lastDay` is the last day of unemployment, inclusive. After it there is no period: nothing; nor is there one when it
// lies before the first day. Boundaries after it never come and are left out.
[[nodiscard]] std::optional<PeriodOnDay> periodOn(Date firstDay, std::optional<Date> lastDay, Date on);

// The band alone, without the rest: what lists and figures over a million clients use.
[[nodiscard]] Period bandOn(Date firstDay, Date on);

} // namespace werkpad
