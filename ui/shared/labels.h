// What the values of the domain are called on the screen, in the language of the moment.
#pragma once

#include "core/clients/characteristic.h"
#include "core/clients/client.h"
#include "core/offices/office.h"
#include "core/regimes/regime.h"
#include "core/segmentation/period.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/theme.h"
#include "core/staff/staff_member.h"

#include <QString>

#include <string_view>

namespace werkpad
{

[[nodiscard]] QString label(Period period);      // "6-12 maanden"
[[nodiscard]] QString shortLabel(Period period); // "6-12 mnd": for columns and chips
[[nodiscard]] QString label(Axis axis);
[[nodiscard]] QString label(Role role);
[[nodiscard]] QString label(Perspective perspective);
[[nodiscard]] QString label(Sex sex);
[[nodiscard]] QString label(NameUse use);
[[nodiscard]] QString label(Theme theme);
// With "misschien" when the date of birth leaves it open.
[[nodiscard]] QString label(const ThemeOfClient& theme);
[[nodiscard]] QString label(OfficeProfile profile);

// "WW – Werkloosheidswet"; an unknown code as it came.
[[nodiscard]] QString regimeLabel(std::string_view code);
// "over 12 dagen > 12 maanden": the next boundary in words; empty when none is coming.
[[nodiscard]] QString nextBoundaryText(const PeriodOnDay& period, Date today);
// "54", "26 of 27", or "leeftijd onbekend".
[[nodiscard]] QString ageText(const PartialDate& birth, Date on);
// 23-11-1968, 02-1995, 1968, or "onbekend".
[[nodiscard]] QString shownDate(const PartialDate& date);

// A count with its unit: "1 dag", "12 dagen".
[[nodiscard]] QString daysText(int days);

} // namespace werkpad
