// Reads the cohort of the indicators once, to be split in many ways (cohort_groups.h).
#pragma once

#include "core/clients/action_context.h"
#include "core/indicators/cohort_groups.h"
#include "core/indicators/cohort_people.h"

#include <string>
#include <vector>

namespace werkpad
{

// Who came in and who left with the coaches of one team; empty: with none.
struct TeamFlow {
    std::string team{};
    std::vector<MonthFlow> months{};

    bool operator==(const TeamFlow&) const = default;
};

struct CohortAnswer {
    GroupedCohort grouped{};
    std::vector<MonthFlow> flow{};  // of the same months
    std::vector<TeamFlow> byTeam{}; // the same, by team; only when it was asked for
};

enum class FlowSplit { Together, ByTeam };

class CohortActions
{
public:
    explicit CohortActions(ActionContext& context)
        : m_context(context)
    {
    }
    // Of who became unemployed from `from` to `until`, both included, as of today. Reads all clients: off the GUI
    // thread. NotPermitted (ViewClients); Invalid when the time ends before it begins.
    [[nodiscard]] Result<CohortAnswer> read(Date from, Date until, FlowSplit split = FlowSplit::Together) const;
    // Whom CohortAnswer::flow, read up to the same day, counts in the month that begins on `month`. As read().
    [[nodiscard]] Result<std::vector<ClientId>> clientsOfMonth(Date until, Date month, FlowCount count) const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
