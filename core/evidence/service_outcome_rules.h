// From stretches of unemployment with their services to what became of people after a service.
#pragma once

#include "core/evidence/outcome_spells.h"
#include "core/evidence/service_outcome.h"
#include "core/guideline/advice.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// One stretch of unemployment of one person. Facts without service, group and stratum.
struct Stretch {
    std::size_t person = 0; // the same for all stretches of somebody
    OutcomeFacts facts{};

    bool operator==(const Stretch&) const = default;
};

// A type of service that began in a stretch.
struct ServiceStart {
    std::size_t stretch = 0; // place among the stretches
    Date on{1970, 1, 1};

    bool operator==(const ServiceStart&) const = default;
};

// Whether a person belongs to the group of the question on a day.
using IsInGroup = std::function<bool(std::size_t person, Date on)>;
// Which people are alike on a day; people are compared within a stratum.
using StratumOn = std::function<std::uint16_t(std::size_t person, Date on)>;

// The day until which somebody must be without work to be compared: when the period is over, so that everybody had all
// of it to begin (no immortal time). After two years for who is out of work for more than one; nothing for who is not
// out of work yet.
[[nodiscard]] std::optional<int> comparedAfterMonths(Period period);

// Who answers a question. Only the first start in a stretch counts, and only when it began in the question's period; of
// several stretches of one person the last.
struct AskedPeople {
    int landmarkMonths = 0;                  // comparedAfterMonths()
    std::vector<OutcomeFacts> begun{};       // who began, with the day
    std::vector<std::size_t> begunPersons{}; // Stretch::person of each
    // Who was still without work on the landmark and in the group then, but had not begun in an earlier period: group 1
    // had begun by then, group 0 had not. With strata.
    std::vector<OutcomeFacts> atLandmark{};
    std::vector<std::size_t> atLandmarkPersons{};
    // By horizon of kHorizons: of those of whom so long after the landmark is known, who had work by then.
    std::array<std::vector<ComparedStratum>, kHorizons.size()> strata{};
};

// Whom a number of a service counts: who began, or who at the landmark had begun or had not; of these who left to work,
// left otherwise or is still there, as CurveFigures has it.
enum class ServiceSide { Begun, With, Without };
enum class ServiceCount { People, ToWork, OtherExits, Open };
[[nodiscard]] std::vector<std::size_t> personsCounted(const AskedPeople& asked, ServiceSide side, ServiceCount count,
                                                      const DataCut& cut);

// Nothing for a period in which nobody can have begun.
[[nodiscard]] std::optional<AskedPeople> askedPeople(const ServiceQuestion& question,
                                                     std::span<const Stretch> stretches,
                                                     std::span<const ServiceStart> starts, const IsInGroup& isInGroup,
                                                     const StratumOn& stratumOn, const DataCut& cut);

// `starts`: of the question's type, every one. Only the first in a stretch counts, and only when it began in the
// question's period; of several stretches of one person the last.
//
// `people`, `share`: from the start of the service on, everybody who began, open and closed.
// `grounds`: of all still without work when the period was over, in the group then, and whose next kSuggestionMonths
// are known: those who began in the period beside those who had not begun by then (who began in an earlier period is
// neither), within strata. `comparisons`: how many services stand beside each other.
//
// Nobody is said to have begun before the first day of unemployment: about Period::Before there is no figure.
[[nodiscard]] ServiceOutcome outcomeOf(const ServiceQuestion& question, std::span<const Stretch> stretches,
                                       std::span<const ServiceStart> starts, const IsInGroup& isInGroup,
                                       const StratumOn& stratumOn, const DataCut& cut, std::uint64_t comparisons);

[[nodiscard]] ServiceOutcome outcomeOf(const ServiceQuestion& question, const AskedPeople& asked, const DataCut& cut,
                                       std::uint64_t comparisons);

// For the suggestions of an advice, in their order: by the type, and the period and group of its first reason.
[[nodiscard]] std::vector<ServiceQuestion> questionsOf(const ClientAdvice& advice);

} // namespace werkpad
