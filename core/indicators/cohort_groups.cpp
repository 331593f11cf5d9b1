#include "core/indicators/cohort_groups.h"

#include "core/evidence/display_rules.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace werkpad
{

namespace
{

// Sorts by rank first, so that codes come as they follow each other; who is in none comes last.
using GroupKey = std::pair<int, std::string>;
constexpr int kInNone = 1'000;

Date firstOfMonth(Date day)
{
    return Date(day.year(), day.month(), 1);
}

std::string monthName(Date day)
{
    return day.iso().substr(0, 7);
}

std::vector<GroupKey> keysOf(const GroupedCohort& cohort, std::size_t place, CohortGrouping grouping)
{
    const CohortMember& member = cohort.cohort.members[place];
    std::vector<GroupKey> keys;
    switch (grouping) {
    case CohortGrouping::None:
        return {{0, {}}};
    case CohortGrouping::Period:
        keys.emplace_back(static_cast<int>(member.period), std::string(periodCode(member.period)));
        break;
    case CohortGrouping::Regime:
        for (const auto& regime : member.regimes)
            keys.emplace_back(0, regime);
        break;
    case CohortGrouping::Theme:
        for (const Theme theme : member.themes)
            keys.emplace_back(static_cast<int>(theme), std::string(themeCode(theme)));
        break;
    case CohortGrouping::Team:
        if (place < cohort.teams.size() && !cohort.teams[place].empty())
            keys.emplace_back(0, cohort.teams[place]);
        break;
    case CohortGrouping::Month:
        keys.emplace_back(0, monthName(member.work.firstDay));
        break;
    case CohortGrouping::Year:
        keys.emplace_back(0, std::to_string(member.work.firstDay.year()));
        break;
    }
    if (keys.empty())
        keys.emplace_back(kInNone, std::string{});
    return keys;
}

CohortGroup groupOf(const GroupedCohort& cohort, Indicator indicator, std::string name,
                    std::span<const std::size_t> places)
{
    CohortGroup group;
    group.name = std::move(name);
    group.people = places.size();
    std::vector<OutcomeFacts> facts;
    facts.reserve(places.size());
    std::optional<Date> lastBegin;
    for (const auto place : places) {
        const CohortMember& member = cohort.cohort.members[place];
        group.endsWithoutOutcome += member.endsWithoutOutcome ? 1 : 0;
        facts.push_back(factsOf(member, indicator));
        lastBegin = lastBegin ? std::max(*lastBegin, facts.back().firstDay) : facts.back().firstDay;
    }
    group.figures = indicatorCurve(facts, kReached, cohort.cut);
    for (const auto& horizon : kHorizons) {
        if (indicator == Indicator::InWork)
            group.lasting.push_back(lastingWithin(cohort.cohort, places, horizon.months, cohort.cut));
        group.isOver.push_back(!lastBegin || addMonths(*lastBegin, horizon.months) <= cohort.cut.knownUntil());
    }
    return group;
}

// So that a month without people is a gap and not skipped.
void addGaps(std::map<GroupKey, std::vector<std::size_t>>& groups, CohortGrouping grouping)
{
    if (groups.empty() || (grouping != CohortGrouping::Month && grouping != CohortGrouping::Year))
        return;
    const bool isYear = grouping == CohortGrouping::Year;
    const auto dayOf = [isYear](const GroupKey& key) {
        return Date::parseIso(key.second + (isYear ? "-01-01" : "-01")).value_or(Date(1970, 1, 1));
    };
    const Date last = dayOf(groups.rbegin()->first);
    for (Date day = dayOf(groups.begin()->first); day < last; day = addMonths(day, isYear ? 12 : 1))
        groups.try_emplace({0, isYear ? std::to_string(day.year()) : monthName(day)});
}

} // namespace

bool foundWorkWithin(const CohortMember& member, int months, const DataCut& cut)
{
    const OutcomeFacts& facts = member.work;
    return facts.exitKind == kReached && *facts.exitedOn <= cut.knownUntil() &&
           *facts.exitedOn <= addMonths(facts.firstDay, months);
}

LastingCounts lastingWithin(const Cohort& cohort, std::span<const std::size_t> members, int months, const DataCut& cut)
{
    LastingCounts counts;
    for (const auto at : members) {
        const CohortMember& member = cohort.members[at];
        if (!foundWorkWithin(member, months, cut))
            continue;
        counts.lasted += member.lasting == Lasting::Lasted ? 1 : 0;
        counts.endedEarly += member.lasting == Lasting::EndedEarly ? 1 : 0;
        counts.notKnown += member.lasting == Lasting::Open ? 1 : 0;
    }
    return counts;
}

std::vector<CohortGroup> cohortGroups(const GroupedCohort& cohort, Indicator indicator, CohortGrouping grouping)
{
    std::map<GroupKey, std::vector<std::size_t>> places;
    if (grouping == CohortGrouping::None) {
        auto& everybody = places[{0, {}}];
        everybody.resize(cohort.cohort.members.size());
        std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    } else {
        for (std::size_t place = 0; place < cohort.cohort.members.size(); ++place)
            for (auto& key : keysOf(cohort, place, grouping))
                places[std::move(key)].push_back(place);
    }
    addGaps(places, grouping);
    std::vector<CohortGroup> groups;
    for (auto& [key, members] : places) {
        groups.push_back(groupOf(cohort, indicator, key.second, members));
        groups.back().members = std::move(members);
    }
    return groups;
}

FlowCounter::FlowCounter(Date from, Date until, const DataCut& cut)
    : m_begin(firstOfMonth(from).dayNumber())
    , m_cut(cut)
{
    for (Date month = firstOfMonth(from); month <= until; month = addMonths(month, 1)) {
        m_monthOfDay.resize(static_cast<std::size_t>(addMonths(month, 1).dayNumber() - m_begin),
                            static_cast<std::uint16_t>(m_months.size()));
        m_months.push_back({month, 0, 0, 0});
    }
}

MonthFlow* FlowCounter::monthOf(Date day)
{
    const auto place = static_cast<std::size_t>(std::int64_t{day.dayNumber()} - m_begin); // wraps before the first day
    return place < m_monthOfDay.size() ? &m_months[m_monthOfDay[place]] : nullptr;
}

void FlowCounter::add(const CohortMember& member)
{
    if (auto* month = monthOf(member.work.firstDay))
        ++month->came;
    if (!member.work.hasExitedBy(m_cut.on))
        return;
    if (auto* month = monthOf(*member.work.exitedOn))
        ++(member.work.exitKind == kReached ? month->toWork : month->elsewhere);
}

} // namespace werkpad
