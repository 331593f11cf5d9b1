// The figures of the indicators for a cohort, whole and by group, with the people behind each.
#pragma once

#include "core/indicators/cohort_rules.h"
#include "core/indicators/indicator_rules.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

enum class IndicatorGrouping { None, Coach, Period, Regime, Theme };
enum class Indicator { Active, InWork, InWorkFullTime };

// Of those who found work within a horizon.
struct LastingCounts {
    std::uint64_t lasted = 0;
    std::uint64_t endedEarly = 0;
    std::uint64_t notKnown = 0;

    bool operator==(const LastingCounts&) const = default;
};

struct IndicatorFigure {
    Indicator indicator = Indicator::Active;
    HorizonFigure figure{};
    LastingCounts lasting{}; // of InWork

    bool operator==(const IndicatorFigure&) const = default;
};

struct IndicatorGroup {
    std::string name{}; // a code, or the id of a colleague; empty: in none
    std::uint64_t endsWithoutOutcome = 0;
    std::vector<IndicatorFigure> figures{}; // by indicator, then by horizon (kHorizons)
    std::vector<std::size_t> members{};     // who is in it: places in the cohort

    bool operator==(const IndicatorGroup&) const = default;
};

struct IndicatorReport {
    IndicatorGroup all{};
    // Coaches in the order of their ids, periods and themes as they follow each other, regimes by code; who is in none
    // last. Somebody may be in several regimes and themes.
    std::vector<IndicatorGroup> groups{};
    std::uint64_t notFollowed = 0;
};

[[nodiscard]] IndicatorReport indicatorReport(const Cohort& cohort, IndicatorGrouping grouping, const DataCut& cut);

[[nodiscard]] OutcomeFacts factsOf(const CohortMember& member, Indicator indicator);

} // namespace werkpad
