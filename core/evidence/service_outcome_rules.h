// From who answers a question about a service to what became of them.
#pragma once

#include "core/evidence/event_table.h"
#include "core/evidence/service_outcome.h"
#include "core/guideline/advice.h"

#include <array>
#include <optional>
#include <vector>

namespace werkpad
{

// The day until which somebody must be without work to be compared: when the period is over, so that everybody had all
// of it to begin (no immortal time); of kLandmarkMonths. Nothing for who is not out of work yet.
[[nodiscard]] std::optional<int> comparedAfterMonths(Period period);

// Who answers a question, counted. Only the first start in a stretch counts, and only when it began in the question's
// period; of several stretches of one person the last. core/evidence/service_counter.h counts them.
struct AskedPeople {
    int landmarkMonths = 0; // comparedAfterMonths()
    EventTable begun{};     // who began, in the group on that day: exits by days since the start
    // Who was still without work on the landmark and in the group then, but had not begun in an earlier period, by days
    // since the landmark: group 1 had begun by then, group 0 had not. By stratum.
    EventTables atLandmark{};
    // By horizon of kHorizons: of those of whom so long after the landmark is known, who had work by then.
    std::array<std::vector<ComparedStratum>, kHorizons.size()> strata{};

    bool operator==(const AskedPeople&) const = default;
};

// Whom a number of a service counts: who began, or who at the landmark had begun or had not; of these who left to work,
// left otherwise or is still there, as CurveFigures has it.
enum class ServiceSide { Begun, With, Without };
enum class ServiceCount { People, ToWork, OtherExits, Open };

// `people`, `share`: from the start of the service on, everybody who began, open and closed.
// `grounds`: of all still without work when the period was over, in the group then, and whose next kSuggestionMonths
// are known: those who began in the period beside those who had not begun by then (who began in an earlier period is
// neither), within strata. `comparisons`: how many services stand beside each other.
//
// Nobody is said to have begun before the first day of unemployment: about Period::Before there is no figure, and
// nobody who answers.
[[nodiscard]] ServiceOutcome outcomeOf(const ServiceQuestion& question, const std::optional<AskedPeople>& asked,
                                       std::uint64_t comparisons);

// For the suggestions of an advice, in their order: by the type, and the period and group of its first reason.
[[nodiscard]] std::vector<ServiceQuestion> questionsOf(const ClientAdvice& advice);

} // namespace werkpad
