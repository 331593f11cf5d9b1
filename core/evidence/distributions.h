// The few distributions that the estimators need; Boost.Math does the work.
#pragma once

#include <cstdint>

namespace werkpad
{

// The value below which a standard normal variable lies with this probability (above 0, below 1).
[[nodiscard]] double normalQuantile(double probability);
// 1.96 for 0.95: how many standard errors lie on each side of a two-sided interval.
[[nodiscard]] double standardErrors(double level);
// The probability of a larger value; 1 without degrees of freedom.
[[nodiscard]] double chiSquareTail(double value, std::uint32_t degreesOfFreedom);

// Of the number of successes in `trials`, each with probability `share` (above 0, below 1).
[[nodiscard]] double binomialProbability(std::uint64_t successes, std::uint64_t trials, double share);
[[nodiscard]] double binomialAtMost(std::uint64_t successes, std::uint64_t trials, double share);
// The smallest number that is not exceeded with at least this probability.
[[nodiscard]] std::uint64_t binomialQuantile(double probability, std::uint64_t trials, double share);

} // namespace werkpad
