// What may be shown, and what only together with a warning or not at all: every threshold of the figures about outcomes
// stands here and nowhere else, and screens show them from here.
#pragma once

#include "core/evidence/event_table.h"
#include "core/evidence/proportions.h"
#include "core/evidence/survival_curve.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace werkpad
{

// --- the thresholds --------------------------------------------------------------------------------------------------

// A rate of fewer people than this is chance (and near to naming them).
inline constexpr std::uint64_t kFewestForRate = 10;
// A suggestion wants this many with the service, as many comparable people without, and this many outcomes among both.
inline constexpr std::uint64_t kFewestForSuggestion = 30;
inline constexpr std::uint64_t kFewestOutcomesForSuggestion = 10;
// A curve is drawn as long as this many are still there.
inline constexpr std::uint32_t kFewestAtRisk = 10;
// In what leaves the team, counts from 1 up to this are not shown, nor counts that leave as few of their total.
inline constexpr std::uint64_t kLargestHiddenCount = 4;
// What can be worked out about a count that is not shown must leave room for this many.
inline constexpr std::uint64_t kNarrowestGuess = 5;
inline constexpr std::uint64_t kRounding = 5; // counts in what leaves the team are multiples of this

// Outcomes are shown at all three: what keeps people busy for half a year looks bad at six months alone.
struct Horizon {
    int months = 0;
    double days = 0;
};
inline constexpr std::array kHorizons{Horizon{6, 183}, Horizon{12, 365}, Horizon{24, 730}};

// --- what follows from them ------------------------------------------------------------------------------------------

[[nodiscard]] inline bool isRateShown(std::uint64_t people)
{
    return people >= kFewestForRate;
}

// How many points of a curve are drawn: those before the first with too few at risk.
[[nodiscard]] std::size_t pointsDrawn(std::span<const EventPoint> points);
[[nodiscard]] std::size_t pointsDrawn(const SurvivalCurve& curve);

enum class Ground {
    TooFewWith,     // people with the service
    TooFewWithout,  // comparable people without
    TooFewOutcomes, // among both
    NoDifference,   // that the number of comparisons leaves standing
    Suggestion,     // background for the professional; never "this works"
};

// What speaks for showing a service as a suggestion. `comparisons`: how many services are compared in the same table.
struct Grounds {
    Ground ground = Ground::TooFewWith;
    std::uint64_t with = 0;
    std::uint64_t without = 0; // comparable: in strata in which somebody had the service
    std::uint64_t outcomes = 0;
    std::optional<StandardisedDifference> difference{}; // at the level that so many comparisons ask for

    bool operator==(const Grounds&) const = default;
};

[[nodiscard]] Grounds groundsFor(std::span<const ComparedStratum> strata, std::uint64_t comparisons);

// To a multiple of kRounding, halves upwards.
[[nodiscard]] std::uint64_t roundedCount(std::uint64_t count);
// In whole percent, halves upwards; nothing where the rate is not shown.
[[nodiscard]] std::optional<int> wholePercent(const Proportion& proportion);

} // namespace werkpad
