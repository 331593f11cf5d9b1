#include "core/indicators/cohort_groups.h"

#include "core/evidence/display_rules.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace werkpad
{

namespace
{

// Sorts by rank first, so that codes come as they follow each other; who is in none comes last.
using GroupKey = std::pair<int, std::string>;
constexpr int kInNone = std::numeric_limits<int>::max();

Date firstOfMonth(Date day)
{
    return Date(day.year(), day.month(), 1);
}

std::string monthName(Date day)
{
    return day.iso().substr(0, 7);
}

std::string nameOf(int number, CohortGrouping grouping)
{
    switch (grouping) {
    case CohortGrouping::Period:
        return std::string(periodCode(static_cast<Period>(number)));
    case CohortGrouping::Theme:
        return std::string(themeCode(static_cast<Theme>(number)));
    case CohortGrouping::Month:
        return monthName(Date(number / 12, number % 12 + 1, 1));
    case CohortGrouping::Year:
        return std::to_string(number);
    default:
        return {};
    }
}

// Puts members into groups. Most ways of splitting have few numbers, so names are made once a group.
class Splitter
{
public:
    Splitter(const GroupedCohort& cohort, CohortGrouping grouping)
        : m_cohort(cohort)
        , m_grouping(grouping)
    {
    }

    std::map<GroupKey, std::vector<std::size_t>> split()
    {
        for (std::size_t place = 0; place < m_cohort.cohort.members.size(); ++place)
            add(place);
        std::map<GroupKey, std::vector<std::size_t>> groups;
        for (auto& [number, members] : m_numbered)
            groups.emplace(GroupKey(number, nameOf(number, m_grouping)), std::move(members));
        for (auto& [name, members] : m_named)
            groups.emplace(GroupKey(0, name), std::move(members));
        if (!m_none.empty())
            groups.emplace(GroupKey(kInNone, std::string{}), std::move(m_none));
        return groups;
    }

private:
    void add(std::size_t place)
    {
        const CohortMember& member = m_cohort.cohort.members[place];
        switch (m_grouping) {
        case CohortGrouping::None:
            break;
        case CohortGrouping::Period:
            m_numbered[static_cast<int>(member.period)].push_back(place);
            return;
        case CohortGrouping::Regime:
            for (const auto& regime : member.regimes.all())
                m_named[regime].push_back(place);
            if (!member.regimes.all().empty())
                return;
            break;
        case CohortGrouping::Theme:
            for (const Theme theme : member.themes)
                m_numbered[static_cast<int>(theme)].push_back(place);
            if (!member.themes.empty())
                return;
            break;
        case CohortGrouping::Team:
            if (m_cohort.teamOf(place).empty())
                break;
            m_named[m_cohort.teamOf(place)].push_back(place);
            return;
        case CohortGrouping::Month:
            m_numbered[member.firstDay.year() * 12 + member.firstDay.month() - 1].push_back(place);
            return;
        case CohortGrouping::Year:
            m_numbered[member.firstDay.year()].push_back(place);
            return;
        }
        m_none.push_back(place);
    }

    const GroupedCohort& m_cohort;
    CohortGrouping m_grouping;
    std::unordered_map<int, std::vector<std::size_t>> m_numbered;
    std::unordered_map<std::string, std::vector<std::size_t>> m_named;
    std::vector<std::size_t> m_none;
};

CohortGroup groupOf(const GroupedCohort& cohort, Indicator indicator, std::string name,
                    std::span<const std::size_t> places)
{
    CohortGroup group;
    group.name = std::move(name);
    group.people = places.size();
    IndicatorCounter counter(kReached, cohort.cut);
    std::optional<Date> lastBegin;
    std::vector<std::size_t> inWork;
    for (const auto place : places) {
        const CohortMember& member = cohort.cohort.members[place];
        group.endsWithoutOutcome += member.endsWithoutOutcome ? 1 : 0;
        counter.add(factsOf(member, indicator));
        if (member.work.exitKind == kReached)
            inWork.push_back(place);
        lastBegin = lastBegin ? std::max(*lastBegin, member.firstDay) : member.firstDay;
    }
    group.figures = counter.curve();
    for (const auto& horizon : kHorizons) {
        if (indicator == Indicator::InWork)
            group.lasting.push_back(lastingWithin(cohort.cohort, inWork, horizon.months, cohort.cut));
        group.isOver.push_back(!lastBegin || addMonths(*lastBegin, horizon.months) <= cohort.cut.knownUntil());
    }
    return group;
}

// So that a month without people is a gap and not skipped.
void addGaps(std::map<GroupKey, std::vector<std::size_t>>& groups, CohortGrouping grouping)
{
    if (groups.empty() || (grouping != CohortGrouping::Month && grouping != CohortGrouping::Year))
        return;
    const int last = groups.rbegin()->first.first;
    for (int number = groups.begin()->first.first; number < last; ++number)
        groups.try_emplace({number, nameOf(number, grouping)});
}

} // namespace

bool foundWorkWithin(const CohortMember& member, int months, const DataCut& cut)
{
    return member.work.exitKind == kReached && *member.work.exitedOn <= cut.knownUntil() &&
           *member.work.exitedOn <= addMonths(member.firstDay, months);
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
        places = Splitter(cohort, grouping).split();
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
    if (auto* month = monthOf(member.firstDay))
        ++month->came;
    if (!member.work.hasExitedBy(m_cut.on))
        return;
    if (auto* month = monthOf(*member.work.exitedOn))
        ++(member.work.exitKind == kReached ? month->toWork : month->elsewhere);
}

} // namespace werkpad
