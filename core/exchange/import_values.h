// Reads the cells of import files: forgiving where a value can mean one thing only, never guessing.
#pragma once

#include "core/base/date.h"
#include "core/base/partial_date.h"
#include "core/clients/client.h"
#include "core/regimes/regime_coverage.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

// Without spaces (also no-break) at the ends; a view into `cell`.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);

// Whole dates as readDate() understands them, but only written out: no "1/9", "vandaag" or "+3w", of which the meaning
// would depend on the day of the import. A time of day behind the date is dropped (2026-01-05T00:00:00).
[[nodiscard]] std::optional<Date> readCellDate(std::string_view cell, Date today);
[[nodiscard]] std::optional<PartialDate> readCellPartialDate(std::string_view cell, Date today);

// m/man/male/1, v/vrouw/f/female/2, o/x/onbekend/unknown/0.
[[nodiscard]] std::optional<Sex> readSex(std::string_view cell);
// E, P, V, N of LO GBA 61.10, the codes of client_fields.h, or Dutch words (eigen, partner).
[[nodiscard]] std::optional<NameUse> readNameUse(std::string_view cell);
// 0-7; nee/no/false is 0, ja/yes/true is 7 (to nobody).
[[nodiscard]] std::optional<int> readSecrecy(std::string_view cell);

// "Boterdiep 31 A-2" → {"Boterdiep", "31 A-2"}: the number begins at the first word, but for the very first, that
// starts with a digit; a year before another number is of the street ("Plein 1940 12"). Without one all is street.
[[nodiscard]] std::pair<std::string, std::string> splitAddress(std::string_view cell);

// One regime of a cell like "WW:2026-01-05+ZW": canonical code, and the days when the cell has them.
struct CellRegime {
    std::string code{};
    std::optional<Date> from{};
    std::optional<Date> to{};
    bool datesReadable = true;
    bool operator==(const CellRegime&) const = default;
};
// Regimes are separated by + , ; or |; a first day follows a colon, a last day (inclusive) two dots:
// "WW:2026-01-05..2026-06-30".
[[nodiscard]] std::vector<CellRegime> readRegimes(std::string_view cell, Date today);

} // namespace werkpad
