// What an outcome has to hold, and which reasons for leaving there are.
#pragma once

#include "core/base/date_range.h"
#include "core/base/finding.h"
#include "core/outcomes/outcome.h"
#include "core/segmentation/unemployment_spell.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// What an outcome is held against.
struct OutcomeContext {
    std::span<const ClientOutcome> others{}; // all outcomes of the client; the one that is checked may be among them
    std::span<const UnemploymentSpell> spells{};
    std::span<const ExitReason> ownReasons{}; // of the office, ended ones too
    Date today{1970, 1, 1};
};

// Blocking: another exit without a known reason, work with one; the same kind twice on a day; lasting said of another
// exit, without the day on which that was seen, or before the six months were over; a return before the exit, or
// within six months of work that lasted; days in the future on which something was seen.
// Warnings: more than a year ahead; a spell of unemployment that is still open on that day, since periods and reminders
// then go on.
[[nodiscard]] std::vector<Finding> check(const ClientOutcome& outcome, const OutcomeContext& context);

// Work of which nobody has said yet whether it lasted, though that can be known.
[[nodiscard]] bool isToBeConfirmed(const ClientOutcome& outcome, Date today);

// The code or the name that is stored for what somebody typed: a code, a label in either language, or the name of an
// own reason, in any case. Nothing when there is none.
[[nodiscard]] std::optional<std::string> exitReasonCalled(std::string_view text, std::span<const ExitReason> own);

// No name, a long one, or one that the list has already (blocking).
[[nodiscard]] std::vector<Finding> check(const ExitReason& reason, std::span<const ExitReason> others);

// --- to which stretch of unemployment an outcome belongs, for all figures
// ---------------------------------------------

// An outcome belongs to the stretch in which it falls, or after whose last day it comes by at most this many days.
inline constexpr int kDaysAfterSpell = 31;
// So long work may stay unknown to the office: exits of these last days count as open.
inline constexpr int kReportingLagDays = 30;

// The days whose outcomes belong to a stretch from `first` to `last`; those from the first day of the next one on
// belong to that. Not valid (and without a day) when the next begins on the same day.
[[nodiscard]] InclusiveRange outcomeWindow(Date first, std::optional<Date> last, std::optional<Date> nextFirst);

} // namespace werkpad
