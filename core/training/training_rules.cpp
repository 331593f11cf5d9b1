#include "core/training/training_rules.h"

#include "core/base/text.h"
#include "core/intake/routing_rules.h"
#include "core/plan/plan_rules.h"

#include <algorithm>
#include <set>

namespace werkpad
{

namespace
{

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

struct CountedGroup {
    std::string group{};
    TeamCell cell{};
};

std::vector<CountedGroup> countedGroups(const TeamFigures& team)
{
    std::vector<CountedGroup> groups;
    for (std::size_t i = 0; i < kPeriods.size(); ++i)
        groups.push_back({"period:" + std::string(periodCode(kPeriods.at(i))), {TeamCell::Kind::Period, i}});
    for (std::size_t i = 0; i < team.office.themes.size(); ++i)
        groups.push_back({"theme:" + std::string(themeCode(static_cast<Theme>(i))), {TeamCell::Kind::Theme, i}});
    for (std::size_t i = 0; i < team.regimes.size(); ++i)
        groups.push_back({"regime:" + team.regimes[i], {TeamCell::Kind::Regime, i}});
    std::erase_if(groups, [](const CountedGroup& counted) { return !isKnownExpertise(counted.group); });
    return groups;
}

} // namespace

std::vector<Finding> check(const Training& training, Date today)
{
    std::vector<Finding> findings;
    if (trimmed(training.title).empty())
        block(findings, "title", "required");
    if (!training.group.empty() && !isKnownExpertise(training.group))
        block(findings, "client_group", "expertise_unknown", training.group);
    if (training.state != TrainingState::Wished && !training.on)
        block(findings, "held_on", "date_missing");
    if (training.state == TrainingState::Taken && training.on && *training.on > today)
        block(findings, "held_on", "in_future", training.on->dutch());
    checkText("title", training.title, kLongestLine, findings);
    checkText("provider", training.provider, kLongestLine, findings);
    checkText("remark", training.remark, kLongestNote, findings);
    return findings;
}

std::vector<Finding> check(const GoodPractice& practice)
{
    std::vector<Finding> findings;
    if (trimmed(practice.title).empty())
        block(findings, "title", "required");
    if (trimmed(practice.what).empty())
        block(findings, "what", "required");
    checkText("title", practice.title, kLongestLine, findings);
    checkText("what", practice.what, kLongestNote, findings);
    checkText("for_whom", practice.forWhom, kLongestNote, findings);
    checkText("contact", practice.contact, kLongestLine, findings);
    checkText("evidence", practice.evidence, kLongestNote, findings);
    return findings;
}

std::vector<ExpertiseGap> expertiseGaps(const TeamFigures& team, std::span<const Expertise> expertise)
{
    std::set<std::pair<StaffId, std::string>> known;
    for (const auto& one : expertise)
        known.emplace(one.staff, one.group);
    std::vector<ExpertiseGap> gaps;
    for (const auto& [group, cell] : countedGroups(team)) {
        ExpertiseGap gap;
        gap.group = group;
        std::vector<std::pair<std::size_t, StaffId>> learners;
        for (const auto& row : team.rows) {
            const auto clients = countIn(row, cell);
            const bool isExpert = row.coach && known.contains({*row.coach, group});
            gap.clients += clients;
            gap.experts += isExpert && !row.hasLeft ? 1 : 0;
            gap.withoutExpert += isExpert ? 0 : clients;
            if (row.coach && !row.hasLeft && !isExpert && clients >= kWorthExpertise)
                learners.emplace_back(clients, *row.coach);
        }
        std::ranges::stable_sort(learners, std::ranges::greater{}, [](const auto& learner) { return learner.first; });
        for (const auto& learner : learners)
            gap.learn.push_back(learner.second);
        if (gap.clients > 0)
            gaps.push_back(std::move(gap));
    }
    std::ranges::stable_sort(gaps, std::ranges::greater{}, &ExpertiseGap::withoutExpert);
    return gaps;
}

} // namespace werkpad
