// Reads the cohort of the indicators once, to be split in many ways (cohort_groups.h).
#pragma once

#include "core/clients/action_context.h"
#include "core/indicators/cohort_groups.h"
#include "core/indicators/cohort_people.h"

#include <vector>

namespace werkpad
{

struct CohortAnswer {
    GroupedCohort grouped{};
    std::vector<MonthFlow> flow{}; // of the same months
};

class CohortActions
{
public:
    explicit CohortActions(ActionContext& context)
        : m_context(context)
    {
    }
    // Of who became unemployed from `from` to `until`, both included, as of today. Reads all clients: off the GUI
    // thread. NotPermitted (ViewClients); Invalid when the time ends before it begins.
    [[nodiscard]] Result<CohortAnswer> read(Date from, Date until) const;
    // Whom CohortAnswer::flow, read up to the same day, counts in the month that begins on `month`. As read().
    [[nodiscard]] Result<std::vector<ClientId>> clientsOfMonth(Date until, Date month, FlowCount count) const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
