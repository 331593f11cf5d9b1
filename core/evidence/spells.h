// Stretches of time until an exit, as the estimators take them: who came in when, left when, and which way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace werkpad
{

inline constexpr std::uint8_t kStillOpen = 0; // a kind of exit: none was seen (censored)
inline constexpr double kFromTheStart = -std::numeric_limits<double>::infinity(); // an entry: was there at time 0

// A column each, so that a million are read in order; all as long as `exit`, or empty where that is said. Time has any
// unit, the same for all (days since the first day of unemployment, or since the start of a service).
struct Spells {
    std::vector<double> exit{};           // 0 or more; an exit at time t comes before a censoring at t
    std::vector<std::uint8_t> kind{};     // of exit: kStillOpen, 1, 2 …
    std::vector<double> entry{};          // empty: all from the start. Late entry: counts from there on, not at it
    std::vector<std::uint16_t> group{};   // empty: one group. What is compared
    std::vector<std::uint16_t> stratum{}; // empty: one stratum. Within what is compared

    [[nodiscard]] std::size_t size() const { return exit.size(); }
    [[nodiscard]] bool isLate(std::size_t row) const { return !entry.empty() && entry[row] >= 0; }
};

// What makes a spell unfit: "" (nothing), "time_missing" (no number), "time_negative", "time_not_after_entry" (somebody
// who entered late was never seen). Codes of findings.
[[nodiscard]] std::string_view spellProblem(double entry, double exit);

struct UnfitSpell {
    std::size_t row = 0; // the first is 0
    std::string_view code{};
    bool operator==(const UnfitSpell&) const = default;
};
// All of them. The estimators want none.
[[nodiscard]] std::vector<UnfitSpell> unfitSpells(const Spells& spells);

} // namespace werkpad
