#include "core/indicators/target_rules.h"

#include "core/plan/plan_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

void block(std::vector<Finding>& findings, std::string_view field, std::string_view code, std::string value = {})
{
    findings.push_back({std::string(field), Severity::Blocking, std::string(code), std::move(value)});
}

std::string rangeText(int first, int last)
{
    return std::to_string(first) + "-" + std::to_string(last);
}

} // namespace

std::vector<Finding> check(const IndicatorTarget& target)
{
    std::vector<Finding> findings;
    if (target.year < kFirstTargetYear || target.year > kLastTargetYear)
        block(findings, "year", "out_of_range", rangeText(kFirstTargetYear, kLastTargetYear));
    if (target.percent < 0 || target.percent > 100)
        block(findings, "percent", "out_of_range", rangeText(0, 100));
    if (isSatisfaction(target.figure) && !target.team.empty())
        block(findings, "team", "target_for_team");
    checkText("team", target.team, kLongestLine, findings);
    checkText("remark", target.remark, kLongestNote, findings);
    return findings;
}

std::optional<int> targetPercent(std::span<const IndicatorTarget> targets, int year, TargetFigure figure,
                                 std::string_view team)
{
    // By id, as a team is the same with another capital.
    const auto percentOf = [targets](IndicatorTargetId id) {
        const auto found = std::ranges::find(targets, id, &IndicatorTarget::id);
        return found == targets.end() ? std::nullopt : std::optional(found->percent);
    };
    if (!team.empty())
        if (const auto ofTeam = percentOf(indicatorTargetId(year, figure, team)))
            return ofTeam;
    return percentOf(indicatorTargetId(year, figure, {}));
}

std::optional<int> targetYear(Date from, Date until)
{
    return from.year() == until.year() ? std::optional(from.year()) : std::nullopt;
}

} // namespace werkpad
