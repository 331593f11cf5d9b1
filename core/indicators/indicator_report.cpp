#include "core/indicators/indicator_report.h"

#include "core/evidence/display_rules.h"
#include "core/indicators/cohort_groups.h"
#include "core/indicators/indicator_curve.h"

#include <array>
#include <map>
#include <numeric>

namespace werkpad
{

namespace
{

constexpr std::array kIndicators{Indicator::Active, Indicator::InWork, Indicator::InWorkFullTime};
// Sorts what is in no group behind all names.
using GroupKey = std::pair<bool, std::string>;

GroupKey none()
{
    return {true, {}};
}

// So that the codes sort as they follow each other; taken off again.
std::string numbered(int place, std::string_view code)
{
    return std::to_string(place).append(" ").append(code);
}

std::vector<GroupKey> keysOf(const CohortMember& member, IndicatorGrouping grouping)
{
    std::vector<GroupKey> keys;
    switch (grouping) {
    case IndicatorGrouping::None:
        return {};
    case IndicatorGrouping::Coach:
        if (member.coach)
            keys.emplace_back(false, member.coach->text());
        break;
    case IndicatorGrouping::Period:
        keys.emplace_back(false, numbered(static_cast<int>(member.period), periodCode(member.period)));
        break;
    case IndicatorGrouping::Regime:
        for (const auto& regime : member.regimes.all())
            keys.emplace_back(false, regime);
        break;
    case IndicatorGrouping::Theme:
        for (const Theme theme : member.themes)
            keys.emplace_back(false, numbered(static_cast<int>(theme), themeCode(theme)));
        break;
    }
    if (keys.empty())
        keys.push_back(none());
    return keys;
}

std::string nameOf(const GroupKey& key, IndicatorGrouping grouping)
{
    const bool isNumbered = grouping == IndicatorGrouping::Period || grouping == IndicatorGrouping::Theme;
    return isNumbered && !key.first ? key.second.substr(2) : key.second;
}

IndicatorGroup groupOf(const Cohort& cohort, std::string name, std::vector<std::size_t> members, const DataCut& cut)
{
    IndicatorGroup group;
    group.name = std::move(name);
    group.members = std::move(members);
    for (const auto at : group.members)
        group.endsWithoutOutcome += cohort.members[at].endsWithoutOutcome ? 1 : 0;
    for (const Indicator indicator : kIndicators) {
        IndicatorCounter counter(kReached, cut);
        for (const auto at : group.members)
            counter.add(factsOf(cohort.members[at], indicator));
        for (const auto& horizon : counter.curve().horizons) {
            IndicatorFigure figure{indicator, horizon, {}};
            if (indicator == Indicator::InWork)
                figure.lasting = lastingWithin(cohort, group.members, horizon.months, cut);
            group.figures.push_back(std::move(figure));
        }
    }
    return group;
}

} // namespace

OutcomeFacts factsOf(const CohortMember& member, Indicator indicator)
{
    const MemberExit* exit = &member.active;
    if (indicator == Indicator::InWork)
        exit = &member.work;
    else if (indicator == Indicator::InWorkFullTime)
        exit = &member.fullTime;
    return {member.firstDay, member.followedFrom, exit->exitedOn, exit->exitKind, std::nullopt};
}

IndicatorReport indicatorReport(const Cohort& cohort, IndicatorGrouping grouping, const DataCut& cut)
{
    IndicatorReport report;
    report.notFollowed = cohort.notFollowed;
    std::vector<std::size_t> everybody(cohort.members.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    report.all = groupOf(cohort, {}, std::move(everybody), cut);
    std::map<GroupKey, std::vector<std::size_t>> groups;
    for (std::size_t at = 0; at < cohort.members.size(); ++at)
        for (auto& key : keysOf(cohort.members[at], grouping))
            groups[std::move(key)].push_back(at);
    for (auto& [key, members] : groups)
        report.groups.push_back(groupOf(cohort, nameOf(key, grouping), std::move(members), cut));
    return report;
}

} // namespace werkpad
