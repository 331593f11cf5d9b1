// Shares of people with their intervals, and differences between two shares: crude, and standardised over strata.
#pragma once

#include "core/evidence/interval.h"

#include <cstdint>
#include <optional>
#include <span>

namespace werkpad
{

struct Proportion {
    std::uint64_t count = 0; // at most `of`
    std::uint64_t of = 0;

    [[nodiscard]] double share() const { return static_cast<double>(count) / static_cast<double>(of); } // of > 0
    bool operator==(const Proportion&) const = default;
};

// Wilson's score interval; exactly 0 where nobody is counted and exactly 1 where everybody is. Nothing of no people.
[[nodiscard]] std::optional<Interval> wilson(const Proportion& proportion, double level = kConfidence);

struct Difference {
    double value = 0; // share with less share without
    Interval interval{};

    bool operator==(const Difference&) const = default;
};

// Newcombe's hybrid score interval (1998, method 10). Nothing when either is of no people.
[[nodiscard]] std::optional<Difference> difference(const Proportion& with, const Proportion& without,
                                                   double level = kConfidence);

// Those with and those without, of one stratum.
struct ComparedStratum {
    Proportion with{};
    Proportion without{};

    bool operator==(const ComparedStratum&) const = default;
};

// Always show both: the crude difference takes the service for the cause of whom it is given to.
struct StandardisedDifference {
    Difference crude{}; // of all people together
    // Mantel and Haenszel's weighted mean of the differences within strata. Its interval is Newcombe's over strata,
    // from a score interval of each arm's weighted share (as SAS's NEWCOMBEMR and Yan and Su, 2010): with one stratum
    // exactly Newcombe's. What is not recorded, such as motivation, stays uncorrected.
    Difference standardised{};
    double standardError = 0;            // of `standardised` (Sato, 1989)
    std::uint64_t peopleNotCompared = 0; // in strata in which all or nobody had it; they do not weigh in `standardised`

    bool operator==(const StandardisedDifference&) const = default;
};

// Nothing when there is no stratum with people on both sides.
[[nodiscard]] std::optional<StandardisedDifference> standardisedDifference(std::span<const ComparedStratum> strata,
                                                                           double level = kConfidence);

// The level of each interval so that all of them together are right with probability `level` (Bonferroni).
[[nodiscard]] double levelOfEach(std::uint64_t comparisons, double level = kConfidence);

// How many people in each of two groups it takes to find the difference between two shares with probability `power`
// (the normal approximation of text books). The shares differ.
[[nodiscard]] std::uint64_t groupSizeToFind(double share, double otherShare, double power = 0.8,
                                            double level = kConfidence);

} // namespace werkpad
