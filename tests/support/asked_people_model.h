// Who answers a question about a service, worked out the long way: person by person, through lists of spells. What
// core/evidence/service_counter counts must be the same.
#pragma once

#include "core/evidence/service_counter.h"
#include "core/evidence/service_history_rules.h"
#include "core/evidence/service_outcome_rules.h"
#include "tests/support/spells_model.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace werkpad::model
{

// One stretch of unemployment of one person. Facts without service, group and stratum.
struct Stretch {
    std::size_t person = 0; // the same for all stretches of somebody
    OutcomeFacts facts{};
};

// A type of service that began in a stretch.
struct ServiceStart {
    std::size_t stretch = 0; // place among the stretches
    Date on{1970, 1, 1};
};

using IsInGroup = std::function<bool(std::size_t person, Date on)>;
using StratumOn = std::function<std::uint16_t(std::size_t person, Date on)>;

// The first start of each stretch; starts outside it are of no stretch.
inline std::vector<std::optional<Date>> firstStarts(std::span<const Stretch> stretches,
                                                    std::span<const ServiceStart> starts)
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
    void choose(std::size_t person, const CountedFacts& facts)
    {
        const auto [found, isNew] = m_places.try_emplace(person, m_facts.size());
        if (isNew)
            m_facts.push_back(facts);
        else if (facts.firstDay > m_facts[found->second].firstDay)
            m_facts[found->second] = facts;
    }
    [[nodiscard]] const std::vector<CountedFacts>& facts() const { return m_facts; }

private:
    std::unordered_map<std::size_t, std::size_t> m_places;
    std::vector<CountedFacts> m_facts;
};

inline bool isThereOn(const CountedFacts& facts, Date landmark, const DataCut& cut)
{
    const bool isStillThere = facts.exitKind == kStillOpen || !facts.exitedOn || *facts.exitedOn > landmark;
    return isStillThere && facts.followedFrom <= landmark && facts.knownUntil(cut) >= landmark;
}

inline bool isKnownUntil(const CountedFacts& facts, Date horizon, const DataCut& cut)
{
    const Date until = facts.knownUntil(cut);
    return horizon <= cut.knownUntil() && (facts.hasExitedBy(until) || until >= horizon);
}

inline std::vector<ComparedStratum> strataOf(std::span<const CountedFacts> compared, int landmarkMonths, double days,
                                             const DataCut& cut)
{
    std::map<std::uint16_t, ComparedStratum> strata;
    for (const auto& facts : compared) {
        const Date horizon = addDays(addMonths(facts.firstDay, landmarkMonths), static_cast<int>(days));
        auto& stratum = strata[facts.stratum];
        auto& side = facts.group == 1 ? stratum.with : stratum.without;
        ++side.of;
        const bool isOut = facts.hasExitedBy(horizon) && facts.hasExitedBy(facts.knownUntil(cut));
        side.count += isOut && facts.exitKind == kExitToWork ? 1 : 0;
    }
    std::vector<ComparedStratum> list;
    for (const auto& [number, stratum] : strata)
        list.push_back(stratum);
    return list;
}

inline std::optional<AskedPeople> askedPeople(const ServiceQuestion& question, std::span<const Stretch> stretches,
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
        CountedFacts facts{recorded, {}, 0, 0};
        if (facts.exitKind == kExitToPartTimeWork && question.work == WorkCounted::AnySize)
            facts.exitKind = kExitToWork;
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
        if (facts.group == 0)
            facts.serviceOn.reset(); // who began on the landmark itself began in the next period
        atLandmark.choose(person, facts);
        for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
            if (isKnownUntil(facts, addDays(landmark, static_cast<int>(kHorizons[horizon].days)), cut))
                compared[horizon].choose(person, facts);
    }
    AskedPeople asked;
    asked.landmarkMonths = *landmarkMonths;
    if (const Spells spells = spellsFromService(begun.facts(), cut); spells.size() > 0)
        asked.begun = condense(spells).ofGroup(0);
    asked.atLandmark = condense(spellsFromLandmark(atLandmark.facts(), *landmarkMonths, cut));
    for (std::size_t horizon = 0; horizon < kHorizons.size(); ++horizon)
        asked.strata[horizon] = strataOf(compared[horizon].facts(), *landmarkMonths, kHorizons[horizon].days, cut);
    return asked;
}

// The same people as core/evidence has them, by person.
inline std::map<std::size_t, ServiceHistory> historiesOf(const ServiceQuestion& question,
                                                         std::span<const Stretch> stretches,
                                                         std::span<const ServiceStart> starts,
                                                         const IsInGroup& isInGroup, const StratumOn& stratumOn)
{
    const auto first = firstStarts(stretches, starts);
    const auto group = placeOfGroup(question.group);
    const std::string in = group ? std::string(1, static_cast<char>(*group)) : std::string{};
    std::map<std::size_t, ServiceHistory> histories;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& [person, facts] = stretches[i];
        auto& history = histories[person];
        history.groupSets = {std::string{}, in};
        const auto groupsOn = [&](Date on) { return static_cast<std::uint8_t>(isInGroup(person, on) ? 1 : 0); };
        ServiceHistory::Stretch stretch;
        stretch.firstDay = facts.firstDay.dayNumber();
        stretch.followedFrom = facts.followedFrom.dayNumber();
        if (facts.exitedOn)
            stretch.exitedOn = facts.exitedOn->dayNumber();
        if (facts.followedUntil)
            stretch.followedUntil = facts.followedUntil->dayNumber();
        stretch.exitKind = facts.exitKind;
        for (const int months : kLandmarkMonths) {
            const Date landmark = addMonths(facts.firstDay, months);
            if (facts.hasExitedBy(landmark))
                break;
            stretch.moments.at(stretch.landmarks++) = {stratumOn(person, landmark), groupsOn(landmark)};
        }
        if (first[i])
            history.starts.push_back({static_cast<std::uint8_t>(history.stretches.size()),
                                      *placeOfServiceType(question.serviceType), bandOn(facts.firstDay, *first[i]),
                                      groupsOn(*first[i]), first[i]->dayNumber()});
        history.stretches.push_back(stretch);
    }
    return histories;
}

// What the long way gives, as it is counted.
inline std::optional<AskedPeople> countedPeople(const ServiceQuestion& question, std::span<const Stretch> stretches,
                                                std::span<const ServiceStart> starts, const IsInGroup& isInGroup,
                                                const StratumOn& stratumOn, const DataCut& cut)
{
    ServiceCounter counter(std::span(&question, 1), cut);
    for (const auto& [person, history] : historiesOf(question, stretches, starts, isInGroup, stratumOn))
        counter.add(history);
    return counter.asked().front();
}

} // namespace werkpad::model
