#include "core/segmentation/period.h"

#include <algorithm>
#include <ranges>

namespace werkpad
{

namespace
{

struct Band {
    Period period;
    std::string_view code;
    int fromMonth; // of unemployment; the band before has none
    // Between how many days after the first day the band begins, whatever the month: only there the calendar is asked.
    int earliestDay;
    int latestDay;
};

constexpr std::array kBands{
    Band{Period::Before, "before", 0, 0, 0},         Band{Period::Months0To3, "0-3", 0, 0, 0},
    Band{Period::Months3To6, "3-6", 3, 89, 92},      Band{Period::Months6To12, "6-12", 6, 181, 184},
    Band{Period::Over12Months, ">12", 12, 365, 366},
};

bool hasBegun(const Band& band, Date firstDay, int days, Date on)
{
    if (days < band.earliestDay)
        return false;
    return days >= band.latestDay || addMonths(firstDay, band.fromMonth) <= on;
}

} // namespace

std::string_view periodCode(Period period)
{
    return kBands.at(static_cast<std::size_t>(period)).code;
}

std::optional<Period> parsePeriod(std::string_view code)
{
    const auto* const found = std::ranges::find(kBands, code, &Band::code);
    return found == kBands.end() ? std::nullopt : std::optional(found->period);
}

std::array<Boundary, 4> boundariesOf(Date firstDay)
{
    std::array<Boundary, 4> boundaries{};
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        const Band& band = kBands.at(i + 1);
        boundaries.at(i) = {band.period, addMonths(firstDay, band.fromMonth)};
    }
    return boundaries;
}

Period bandOn(Date firstDay, Date on)
{
    const int days = daysBetween(firstDay, on);
    for (const Band& band : kBands | std::views::reverse)
        if (hasBegun(band, firstDay, days, on))
            return band.period;
    return Period::Before;
}

std::optional<PeriodOnDay> periodOn(Date firstDay, std::optional<Date> lastDay, Date on)
{
    if (lastDay && (*lastDay < firstDay || on > *lastDay))
        return std::nullopt;
    PeriodOnDay result;
    result.period = bandOn(firstDay, on);
    result.months = std::max(0, monthsBetween(firstDay, on));
    result.days = daysBetween(firstDay, on);
    for (const Boundary& boundary : boundariesOf(firstDay))
        if (boundary.on > on && (!lastDay || boundary.on <= *lastDay))
            result.coming.push_back(boundary);
    return result;
}

} // namespace werkpad
