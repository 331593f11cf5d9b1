// The reports that a team lead puts on paper.
#pragma once

#include "core/clients/action_context.h"
#include "core/printing/print_parts.h"
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

    // Caseloads as they are today, everything else up to the end of the month. Reads all clients: off the GUI thread.
    // NotPermitted; Invalid as check() says; Cancelled, and then it is not noted as printed.
    [[nodiscard]] Result<TeamReport> team(const TeamReportWish& wish, const PrintFollower& follow = {}) const;
    // Those that there can be a report of, by name: of everybody who works here or did, as clients still count with the
    // team of who has left. Reads staff alone: quick with any number of clients. ViewEverywhere.
    [[nodiscard]] Result<std::vector<std::string>> teams() const;

private:
    [[nodiscard]] Result<void> require(Permission permission) const;
    [[nodiscard]] Result<void> addCaseloads(TeamReport& report, std::size_t& clients) const;
    [[nodiscard]] Result<void> addCohorts(TeamReport& report) const;
    [[nodiscard]] Result<void> addSatisfaction(TeamReport& report) const;

    ActionContext& m_context;
};

} // namespace werkpad
