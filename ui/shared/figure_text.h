// Figures of people in words and cells: percentages with their interval, months, counts that leave the team.
#pragma once

#include "core/evidence/interval.h"
#include "core/evidence/proportions.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace werkpad
{

// What stands where a figure cannot be given.
[[nodiscard]] QString noFigure();
[[nodiscard]] QString percentText(double share); // "38 %"
// "38 % (25–53 %)"; noFigure() without a share.
[[nodiscard]] QString shareText(const std::optional<double>& share, const std::optional<Interval>& interval);
// With Wilson's interval; noFigure() of fewer than kFewestForRate people.
[[nodiscard]] QString proportionText(const Proportion& proportion);
// "1,5 tot 6 punten": a difference of shares in whole percentage points, with its interval.
[[nodiscard]] QString differenceText(const Difference& difference);
[[nodiscard]] QString monthsText(double days); // "4,8"
[[nodiscard]] QString countText(std::uint64_t count);
// A count on paper or in a file, as core rounded it or left it out (core/evidence/suppression.h).
[[nodiscard]] QString publishedText(const std::optional<std::uint64_t>& count);

// "Te weinig gegevens (n = 12)"
[[nodiscard]] QString tooFewText(std::uint64_t people);
// The same for outside, where so small a number is not given.
[[nodiscard]] QString tooFewText();
// The thresholds by which figures are shown or not (core/evidence/display_rules.h), in one sentence.
[[nodiscard]] QString displayRulesText();

} // namespace werkpad
