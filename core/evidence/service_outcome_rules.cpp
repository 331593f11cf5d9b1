#include "core/evidence/service_outcome_rules.h"

#include "core/evidence/cumulative_incidence.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
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
        if (isNew) {
            m_facts.push_back(facts);
            m_persons.push_back(person);
        } else if (facts.firstDay > m_facts[found->second].firstDay) {
            m_facts[found->second] = facts;
        }
    }
    [[nodiscard]] const std::vector<OutcomeFacts>& facts() const { return m_facts; }
    [[nodiscard]] const std::vector<std::size_t>& persons() const { return m_persons; } // of each of the facts

private:
    std::unordered_map<std::size_t, std::size_t> m_places;
    std::vector<OutcomeFacts> m_facts;
    std::vector<std::size_t> m_persons;
};

std::size_t placeOfSuggestion()
{
    return static_cast<std::size_t>(std::ranges::find(kHorizons, kSuggestionMonths, &Horizon::months) -
                                    kHorizons.begin());
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
    const auto now = curve.at(kHorizons[placeOfSuggestion()].days, kExitToWork);
    outcome.share = now.share;
    outcome.interval = now.interval;
}

// Who was still without work when the period was over, and followed.
bool isThereOn(const OutcomeFacts& facts, Date landmark, const DataCut& cut)
{
    const bool isStillThere = facts.exitKind == kStillOpen || !facts.exitedOn || *facts.exitedOn > landmark;
    return isStillThere && facts.followedFrom <= landmark && facts.knownUntil(cut) >= landmark;
}

// Of whom the time until then is known.
bool isKnownUntil(const OutcomeFacts& facts, Date horizon, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    return horizon <= cut.knownUntil() && (facts.hasExitedBy(until) || until >= horizon);
}

std::vector<ComparedStratum> strataOf(std::span<const OutcomeFacts> compared, int landmarkMonths, double days)
{
    std::map<std::uint16_t, ComparedStratum> strata;
    for (const auto& facts : compared) {
        const Date horizon = addDays(addMonths(facts.firstDay, landmarkMonths), static_cast<int>(days));
        auto& stratum = strata[facts.stratum];
        auto& side = facts.group == 1 ? stratum.with : stratum.without;
        ++side.of;
        side.count += facts.hasExitedBy(horizon) && facts.exitKind == kExitToWork ? 1 : 0;
    }
    std::vector<ComparedStratum> list;
    for (const auto& [number, stratum] : strata)
        list.push_back(stratum);
    return list;
}

// The one spell that these facts are in a figure; empty where they are in none.
Spells spellOf(const OutcomeFacts& facts, ServiceSide side, const AskedPeople& asked, const DataCut& cut)
{
    const std::span one(&facts, 1);
    return side == ServiceSide::Begun ? spellsFromService(one, cut)
                                      : spellsFromLandmark(one, asked.landmarkMonths, cut);
}

bool isCounted(const Spells& spell, ServiceSide side, ServiceCount count)
{
    if (spell.size() == 0 || (side != ServiceSide::Begun && (spell.group.front() == 1) != (side == ServiceSide::With)))
        return false;
    const std::uint8_t kind = spell.kind.front();
    switch (count) {
    case ServiceCount::People:
        return true;
    case ServiceCount::ToWork:
        return kind == kExitToWork;
    case ServiceCount::OtherExits:
        return kind != kStillOpen && kind != kExitToWork;
    case ServiceCount::Open:
        return kind == kStillOpen;
    }
    return false;
}

} // namespace

std::vector<std::size_t> personsCounted(const AskedPeople& asked, ServiceSide side, ServiceCount count,
                                        const DataCut& cut)
{
    const bool isBegun = side == ServiceSide::Begun;
    const auto& facts = isBegun ? asked.begun : asked.atLandmark;
    const auto& persons = isBegun ? asked.begunPersons : asked.atLandmarkPersons;
    std::vector<std::size_t> counted;
    for (std::size_t place = 0; place < facts.size(); ++place)
        if (isCounted(spellOf(facts[place], side, asked, cut), side, count))
            counted.push_back(persons[place]);
    return counted;
}

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

std::optional<AskedPeople> askedPeople(const ServiceQuestion& question, std::span<const Stretch> stretches,
                                       std::span<const ServiceStart> starts, const IsInGroup& isInGroup,
                                       const StratumOn& stratumOn, const DataCut& cut)
{
    const auto landmarkMonths = comparedAfterMonths(question.period);
    if (!landmarkMonths)
        return std::nullopt;
    const auto first = firstStarts(stretches, starts);
    LastOfEach begun;
    LastOfEach atLandmark;
    std::array<LastOfEach, kHorizons.size()> compared;
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
        const bool hadItEarlier = began && beganIn < question.period;
        if (hadItEarlier || !isThereOn(facts, landmark, cut) || !isInGroup(person, landmark))
            continue;
        facts.group = beganThen && *facts.serviceOn <= landmark ? 1 : 0;
        facts.stratum = stratumOn(person, landmark);
        atLandmark.choose(person, facts);
        for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
            if (isKnownUntil(facts, addDays(landmark, static_cast<int>(kHorizons[horizon].days)), cut))
                compared[horizon].choose(person, facts);
    }
    AskedPeople asked;
    asked.landmarkMonths = *landmarkMonths;
    asked.begun = begun.facts();
    asked.begunPersons = begun.persons();
    asked.atLandmark = atLandmark.facts();
    asked.atLandmarkPersons = atLandmark.persons();
    for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
        asked.strata[horizon] = strataOf(compared[horizon].facts(), *landmarkMonths, kHorizons[horizon].days);
    return asked;
}

ServiceOutcome outcomeOf(const ServiceQuestion& question, const AskedPeople& asked, const DataCut& cut,
                         std::uint64_t comparisons)
{
    ServiceOutcome outcome;
    outcome.question = question;
    addFigure(outcome, asked.begun, cut);
    outcome.grounds = groundsFor(asked.strata[placeOfSuggestion()], comparisons);
    return outcome;
}

ServiceOutcome outcomeOf(const ServiceQuestion& question, std::span<const Stretch> stretches,
                         std::span<const ServiceStart> starts, const IsInGroup& isInGroup, const StratumOn& stratumOn,
                         const DataCut& cut, std::uint64_t comparisons)
{
    const auto asked = askedPeople(question, stretches, starts, isInGroup, stratumOn, cut);
    if (asked)
        return outcomeOf(question, *asked, cut, comparisons);
    ServiceOutcome outcome;
    outcome.question = question;
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
