// Reads a date as a Dutch person types it.
#pragma once

#include "core/base/date.h"
#include "core/base/partial_date.h"

#include <optional>
#include <string_view>

namespace werkpad
{

// Accepts 01-09-2009, 1-9-2009, 1/9/2009, 1.9.2009, 1 9 09, 010909, 01092009, 2009-09-01, 20090901, 1/9 and 1-9 (the
// year that puts it nearest to today), "1 sep", "1 september 2009", v or vandaag, g(isteren), m(orgen), a weekday
// (ma…zo: the next one, today included), +3 / +3d / +3w / +2m / +1j and the same with minus. Two-digit years: within 80
// years back and 19 ahead of today. English month names and weekdays are understood too. Nothing when it is no date,
// 31-02 too.
[[nodiscard]] std::optional<Date> readDate(std::string_view text, Date today);

// The same for a date of which parts may be unknown: also 1968, 02-1995, feb 1995, 00-00-1968, 1968-00-00, 19680000.
// As such dates are of births and deaths, a two-digit year is the latest that is not after this year.
[[nodiscard]] std::optional<PartialDate> readPartialDate(std::string_view text, Date today);

} // namespace werkpad
