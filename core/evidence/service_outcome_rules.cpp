#include "core/evidence/service_outcome_rules.h"

#include "core/evidence/cumulative_incidence.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::size_t placeOfSuggestion()
{
    return static_cast<std::size_t>(std::ranges::find(kHorizons, kSuggestionMonths, &Horizon::months) -
                                    kHorizons.begin());
}

void addFigure(ServiceOutcome& outcome, const EventTable& begun)
{
    outcome.people = begun.spells;
    if (!isRateShown(outcome.people))
        return;
    const auto now = incidenceAt(begun, kHorizons[placeOfSuggestion()].days, kExitToWork);
    outcome.share = now.share;
    outcome.interval = now.interval;
}

} // namespace

std::optional<int> comparedAfterMonths(Period period)
{
    switch (period) {
    case Period::Before:
        return std::nullopt;
    case Period::Months0To3:
        return 3;
    case Period::Months3To6:
        return 6;
    case Period::Months6To12:
        return 12;
    case Period::Over12Months:
        return 24;
    }
    return std::nullopt;
}

ServiceOutcome outcomeOf(const ServiceQuestion& question, const std::optional<AskedPeople>& asked,
                         std::uint64_t comparisons)
{
    ServiceOutcome outcome;
    outcome.question = question;
    if (!asked)
        return outcome;
    addFigure(outcome, asked->begun);
    outcome.grounds = groundsFor(asked->strata[placeOfSuggestion()], comparisons);
    return outcome;
}

std::vector<ServiceQuestion> questionsOf(const ClientAdvice& advice)
{
    std::vector<ServiceQuestion> questions;
    for (const auto& suggestion : advice.advice.suggestions) {
        const auto& rule = suggestion.reasons.front().rule;
        questions.push_back({suggestion.serviceType, rule.period, rule.group, WorkCounted::AnySize});
    }
    return questions;
}

} // namespace werkpad
