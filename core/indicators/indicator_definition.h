// What each indicator means, in words and with a version: shown beside every figure, and the one place where it is
// said.
#pragma once

#include <span>
#include <string_view>

namespace werkpad
{

// A change of meaning is a new version; figures of different versions are never compared.
struct IndicatorDefinition {
    std::string_view code{}; // active, in_work, lasting, cohort …; stored nowhere
    int version = 1;
    std::string_view dutch{};
    std::string_view english{};
};

// In the order in which they are shown.
[[nodiscard]] std::span<const IndicatorDefinition> indicatorDefinitions();
// One of them; asserts that it is there.
[[nodiscard]] const IndicatorDefinition& indicatorDefinition(std::string_view code);

// --- the numbers in the definitions ----------------------------------------------------------------------------------

// An outcome belongs to the spell in which it falls, or after whose last day it comes by at most this many days.
inline constexpr int kDaysAfterSpell = 31;
// So long work may stay unknown to the office: exits of these last days count as open.
inline constexpr int kReportingLagDays = 30;
// Without other dates the cohort is of so many months up to today: the longest horizon and a year.
inline constexpr int kCohortMonths = 36;

} // namespace werkpad
