// The brochure's indicators, for whoever may see caseloads.
#pragma once

#include "core/clients/action_context.h"
#include "core/indicators/indicator_definition.h"
#include "core/indicators/indicator_report.h"
#include "core/outcomes/outcome_rules.h"

#include <unordered_map>
#include <vector>

namespace werkpad
{

struct IndicatorWish {
    Date from{1970, 1, 1}; // first day of unemployment, both included
    Date until{1970, 1, 1};
    IndicatorGrouping grouping = IndicatorGrouping::None;
    int reportingLagDays = kReportingLagDays;
};

struct IndicatorAnswer {
    IndicatorReport report{};
    DataCut cut{};
    std::vector<ClientId> clients{}; // by place in the cohort (IndicatorGroup::members)
    std::unordered_map<StaffId, std::string> coachNames{};
};

class IndicatorActions
{
public:
    explicit IndicatorActions(ActionContext& context)
        : m_context(context)
    {
    }

    // As of today. NotPermitted (ViewClients); Invalid when the time ends before it begins or the lag is negative.
    [[nodiscard]] Result<IndicatorAnswer> figures(const IndicatorWish& wish) const;
    // Of the last kCohortMonths months.
    [[nodiscard]] IndicatorWish usualWish() const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
