#include "core/reports/report_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

Date firstDayOfMonth(Date day)
{
    return Date(day.year(), day.month(), 1);
}

Date lastDayOfMonth(Date day)
{
    return addDays(addMonths(firstDayOfMonth(day), 1), -1);
}

Date lastWholeMonth(Date today)
{
    return addMonths(firstDayOfMonth(today), -1);
}

std::optional<std::string> knownTeam(std::string_view team, std::span<const std::string> teams)
{
    if (const auto exact = std::ranges::find(teams, team); exact != teams.end())
        return *exact;
    const auto same =
        std::ranges::find_if(teams, [folded = fold(team)](const std::string& one) { return fold(one) == folded; });
    return same == teams.end() ? std::nullopt : std::optional(*same);
}

std::vector<Finding> check(const TeamReportWish& wish, std::span<const std::string> teams, Date today)
{
    std::vector<Finding> findings;
    if (wish.month.year() < kFirstReportYear)
        findings.push_back({"month", Severity::Blocking, "out_of_range",
                            std::to_string(kFirstReportYear) + "-" + std::to_string(today.year())});
    else if (firstDayOfMonth(wish.month) > lastWholeMonth(today))
        findings.push_back({"month", Severity::Blocking, "month_not_over", lastDayOfMonth(wish.month).dutch()});
    if (!wish.team.empty() && !knownTeam(wish.team, teams))
        findings.push_back({"team", Severity::Blocking, "team_unknown", wish.team});
    return findings;
}

} // namespace werkpad
