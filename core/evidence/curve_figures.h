// What is shown of one group of people over time: the curve, and the figures that are read off it.
#pragma once

#include "core/evidence/cumulative_incidence.h"
#include "core/evidence/research_rules.h"
#include "core/evidence/survival_curve.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

struct CurveFigures {
    std::uint64_t people = 0;
    std::uint64_t toWork = 0;
    std::uint64_t otherExits = 0;
    std::uint64_t open = 0;
    IncidenceCurve curve{};               // Aalen-Johansen by days; work is kExitToWork. No points without people
    std::vector<HorizonShare> horizons{}; // of kHorizons, in order
    // Kaplan-Meier of still being without work, any exit counted: when half had left, and how many days people were
    // without work, on average, within each horizon; nothing where the data do not reach so far or people are too few.
    Quantile median{};
    std::vector<std::optional<RestrictedMean>> means{};
    std::vector<std::uint64_t> atRisk{}; // atRiskByTick()
};

[[nodiscard]] CurveFigures curveFigures(const EventTable& table);

// How many points of a curve are drawn: until fewer than kFewestAtRisk are at risk. Where people enter late there are
// few at first; those points are drawn, as what follows rests on them.
[[nodiscard]] std::size_t pointsDrawnWithLateEntry(std::span<const EventPoint> points);
[[nodiscard]] std::size_t pointsDrawn(const CurveFigures& figures);

// Below a curve stands how many are followed at every so many months.
inline constexpr int kTickMonths = 3;
inline constexpr int kLastTickMonths = 24;
[[nodiscard]] double daysOfMonths(int months); // as kHorizons has them
// Entered before the tick, and not left before it.
[[nodiscard]] std::vector<std::uint64_t> atRiskByTick(const EventTable& table);

// A study by others, group by group.
struct StudyCurves {
    struct Group {
        std::string name{}; // value of the trait; empty: not known, or all of them
        CurveFigures figures{};
    };
    std::vector<Group> groups{};   // as in studyFigures()
    std::optional<LogRank> pace{}; // likewise
};

[[nodiscard]] StudyCurves studyCurves(std::span<const ResearchSpell> spells, const std::string& trait,
                                      WorkCounted work);

} // namespace werkpad
