// What became of people after a type of service: a question, and the answer with what may be said about it.
#pragma once

#include "core/evidence/display_rules.h"
#include "core/segmentation/period.h"

#include <cstdint>
#include <optional>
#include <string>

namespace werkpad
{

inline constexpr int kSuggestionMonths = 6; // the brochure's horizon

// Kinds of exit in figures; 0 is kStillOpen.
inline constexpr std::uint8_t kExitToWork = 1;
inline constexpr std::uint8_t kExitToPartTimeWork = 2;
inline constexpr std::uint8_t kOtherExit = 3;

enum class WorkCounted {
    AnySize,      // part-time work is work
    FullTimeOnly, // part-time work competes
};

struct ServiceQuestion {
    std::string serviceType{};
    Period period = Period::Months0To3; // in which the service began, counted from the first day of unemployment
    std::string group{};                // core/segmentation/client_group.h, on the day it began
    WorkCounted work = WorkCounted::AnySize;

    bool operator==(const ServiceQuestion&) const = default;
};

struct ServiceOutcome {
    ServiceQuestion question{};
    std::uint64_t people = 0; // who began the service so, each once
    // In work within kSuggestionMonths of the start of the service: Aalen-Johansen of all of them, with a log-log
    // interval. Nothing when there are too few for a rate.
    std::optional<double> share{};
    std::optional<Interval> interval{};
    // Beside comparable people who were still without work at the same moment; see service_outcome_rules.h.
    Grounds grounds{};

    // Whether figure and interval may stand beside a suggestion; else there are too few data.
    [[nodiscard]] bool isEnough() const { return share && people >= kFewestForSuggestion; }
    bool operator==(const ServiceOutcome&) const = default;
};

} // namespace werkpad
