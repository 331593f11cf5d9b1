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

// kDaysAfterSpell and kReportingLagDays stand in core/outcomes/outcome_rules.h, since the evidence counts by them too.
// Without other dates the cohort is of so many months up to today: the longest horizon and a year.
inline constexpr int kCohortMonths = 36;

} // namespace werkpad
