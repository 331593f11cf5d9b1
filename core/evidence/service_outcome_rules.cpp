#include "core/evidence/service_outcome_rules.h"

#include "core/evidence/cumulative_incidence.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace werkpad
{

namespace
{

std::uint8_t kindFor(std::uint8_t kind, WorkCounted work)
{
    return kind == kExitToPartTimeWork && work == WorkCounted::AnySize ? kExitToWork : kind;
}

// The first start of each stretch; starts outside it are of no stretch.
std::vector<std::optional<Date>> firstStarts(std::span<const Stretch> stretches, std::span<const ServiceStart> starts)
{
    std::vector<std::optional<Date>> first(stretches.size());
    for (const auto& [stretch, on] : starts) {
        const auto& facts = stretches[stretch].facts;
        const bool isInside = on >= facts.firstDay && (!facts.exitedOn || on <= *facts.exitedOn);
        if (isInside && (!first[stretch] || on < *first[stretch]))
            first[stretch] = on;
    }
    return first;
}

// Of the stretches that are chosen, the last of each person.
class LastOfEach
{
public:
    void choose(std::size_t person, const OutcomeFacts& facts)
    {
        const auto [found, isNew] = m_places.try_emplace(person, m_facts.size());
        if (isNew)
            m_facts.push_back(facts);
        else if (facts.firstDay > m_facts[found->second].firstDay)
            m_facts[found->second] = facts;
    }
    [[nodiscard]] const std::vector<OutcomeFacts>& facts() const { return m_facts; }

private:
    std::unordered_map<std::size_t, std::size_t> m_places;
    std::vector<OutcomeFacts> m_facts;
};

double daysOfSuggestion()
{
    return std::ranges::find(kHorizons, kSuggestionMonths, &Horizon::months)->days;
}

void addFigure(ServiceOutcome& outcome, std::span<const OutcomeFacts> facts, const DataCut& cut)
{
    const Spells spells = spellsFromService(facts, cut);
    outcome.people = spells.size();
    if (!isRateShown(outcome.people))
        return;
    const auto curve = aalenJohansen(condense(spells).tables.front());
    outcome.share = 0;
    if (curve.kinds < kExitToWork)
        return;
    const auto now = curve.at(daysOfSuggestion(), kExitToWork);
    outcome.share = now.share;
    outcome.interval = now.interval;
}

// Who was there when the period was over, and of whom the time after it is known.
bool isCompared(const OutcomeFacts& facts, Date landmark, Date horizon, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    const bool isStillThere = facts.exitKind == kStillOpen || !facts.exitedOn || *facts.exitedOn > landmark;
    const bool isOut = facts.hasExitedBy(until);
    return isStillThere && facts.followedFrom <= landmark && until >= landmark && horizon <= cut.knownUntil() &&
           (isOut || until >= horizon);
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

ServiceOutcome outcomeOf(const ServiceQuestion& question, std::span<const Stretch> stretches,
                         std::span<const ServiceStart> starts, const IsInGroup& isInGroup, const StratumOn& stratumOn,
                         const DataCut& cut, std::uint64_t comparisons)
{
    ServiceOutcome outcome;
    outcome.question = question;
    const auto landmarkMonths = comparedAfterMonths(question.period);
    if (!landmarkMonths)
        return outcome;
    const auto first = firstStarts(stretches, starts);
    const int horizonDays = static_cast<int>(daysOfSuggestion());
    LastOfEach begun;
    LastOfEach compared; // group 1: with the service
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& [person, recorded] = stretches[i];
        OutcomeFacts facts = recorded;
        facts.exitKind = kindFor(facts.exitKind, question.work);
        facts.serviceOn = first[i];
        const bool began = facts.serviceOn.has_value();
        const Period beganIn = began ? bandOn(facts.firstDay, *facts.serviceOn) : Period::Before;
        const bool beganThen = began && beganIn == question.period;
        if (beganThen && isInGroup(person, *facts.serviceOn))
            begun.choose(person, facts);
        const Date landmark = addMonths(facts.firstDay, *landmarkMonths);
        const Date horizon = addDays(landmark, horizonDays);
        const bool hadItEarlier = began && beganIn < question.period;
        if (hadItEarlier || !isCompared(facts, landmark, horizon, cut) || !isInGroup(person, landmark))
            continue;
        facts.group = beganThen && *facts.serviceOn <= landmark ? 1 : 0;
        facts.stratum = stratumOn(person, landmark);
        compared.choose(person, facts);
    }
    addFigure(outcome, begun.facts(), cut);

    std::map<std::uint16_t, ComparedStratum> strata;
    for (const auto& facts : compared.facts()) {
        const Date horizon = addDays(addMonths(facts.firstDay, *landmarkMonths), horizonDays);
        auto& stratum = strata[facts.stratum];
        auto& side = facts.group == 1 ? stratum.with : stratum.without;
        ++side.of;
        side.count += facts.hasExitedBy(horizon) && facts.exitKind == kExitToWork ? 1 : 0;
    }
    std::vector<ComparedStratum> list;
    for (const auto& [number, stratum] : strata)
        list.push_back(stratum);
    outcome.grounds = groundsFor(list, comparisons);
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
