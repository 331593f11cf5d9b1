// The reports that a team lead puts on paper.
#pragma once

#include "core/clients/action_context.h"
#include "core/reports/report_rules.h"
#include "core/reports/team_report.h"

#include <string>
#include <vector>

namespace werkpad
{

// Takes ViewEverywhere and, as paper leaves the office, ExportClients. Each report and each refusal is noted in the
// access log.
class ReportActions
{
public:
    explicit ReportActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Caseloads as they are today, everything else up to the end of the month. Reads all clients: off the GUI thread
    // where it can be. NotPermitted; Invalid as check() says.
    [[nodiscard]] Result<TeamReport> team(const TeamReportWish& wish) const;
    // Those that there can be a report of, by name: of somebody who works here, or has clients. ViewEverywhere.
    [[nodiscard]] Result<std::vector<std::string>> teams() const;

private:
    [[nodiscard]] Result<void> require(Permission permission) const;
    [[nodiscard]] Result<void> addCaseloads(TeamReport& report, std::size_t& clients) const;
    [[nodiscard]] Result<void> addCohorts(TeamReport& report) const;
    [[nodiscard]] Result<void> addSatisfaction(TeamReport& report) const;

    ActionContext& m_context;
};

} // namespace werkpad
