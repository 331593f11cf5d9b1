// A date of which day, month or year may be unknown, as Dutch registers record them (LO GBA: 19680000, 00000000).
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// Which parts are known: all, year and month, year only, nothing. 0 stands for an unknown part. A known day needs a
// known month, a known month a known year, and the known parts exist in the calendar (years 1400 to 9999, as Date).
class PartialDate
{
public:
    PartialDate() = default; // nothing known: 0000-00-00
    PartialDate(Date date);  // NOLINT(google-explicit-constructor): a whole date is a partial date
    [[nodiscard]] static std::optional<PartialDate> from(int year, int month, int day);
    // YYYY-MM-DD with zeros for what is unknown.
    [[nodiscard]] static std::optional<PartialDate> parseIso(std::string_view text);
    // YYYYMMDD with zeros for what is unknown, the form of the LO GBA / BRP.
    [[nodiscard]] static std::optional<PartialDate> parseCompact(std::string_view text);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] bool isUnknown() const { return m_year == 0; }
    [[nodiscard]] std::optional<Date> whole() const; // when every part is known
    // The first and last day it can be; nothing when the year is unknown.
    [[nodiscard]] std::optional<Date> earliest() const;
    [[nodiscard]] std::optional<Date> latest() const;
    [[nodiscard]] std::string iso() const;   // 1968-00-00
    [[nodiscard]] std::string dutch() const; // 1968, 02-1995, 23-11-1968; "onbekend" is the screen's affair: empty here

    auto operator<=>(const PartialDate&) const = default; // unknown parts first

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

// An age in whole years, a range when the date of birth is partial: [lowest, highest].
struct AgeRange {
    int lowest = 0;
    int highest = 0;
    bool operator==(const AgeRange&) const = default;
};

// Nothing when the year of birth is unknown or `on` is before the birth.
[[nodiscard]] std::optional<AgeRange> ageOn(const PartialDate& birth, Date on);

} // namespace werkpad
