// What a study says: how long it took until work, and which share had work by when.
#pragma once

#include "core/evidence/display_rules.h"
#include "core/evidence/log_rank.h"
#include "core/evidence/research.h"
#include "core/evidence/service_outcome.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

struct HorizonShare {
    int months = 0;
    std::optional<double> share{}; // at work: Aalen-Johansen; nothing for too few people
    std::optional<Interval> interval{};

    bool operator==(const HorizonShare&) const = default;
};

struct StudyGroup {
    std::string name{}; // value of the trait; empty: it is not known
    std::uint64_t spells = 0;
    std::uint64_t toWork = 0;
    std::uint64_t otherExits = 0;
    std::uint64_t open = 0;
    std::vector<HorizonShare> horizons{}; // of kHorizons, in order

    bool operator==(const StudyGroup&) const = default;
};

struct StudyFigures {
    std::vector<StudyGroup> groups{}; // numbers in their order, else by the alphabet
    std::optional<LogRank> pace{};    // of the exits to work, others taken as censored; with more than one group

    bool operator==(const StudyFigures&) const = default;
};

// By the values of a trait; without one all spells together. Where part-time work does not count, it competes.
[[nodiscard]] StudyFigures studyFigures(std::span<const ResearchSpell> spells, const std::string& trait,
                                        WorkCounted work);
// The names of all traits, by the alphabet.
[[nodiscard]] std::vector<std::string> traitsOf(std::span<const ResearchSpell> spells);

} // namespace werkpad
