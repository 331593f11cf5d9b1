// What a person asks of Vandaag.
#pragma once

#include "core/clients/action_context.h"
#include "core/today/today_item.h"

#include <vector>

namespace werkpad
{

class TodayActions
{
public:
    explicit TodayActions(ActionContext& context)
        : m_context(context)
    {
    }
    // What needs this person today; today_queries.h tells the order. NotPermitted without ViewClients.
    [[nodiscard]] Result<std::vector<TodayItem>> mine() const;
    // Of one colleague's caseload, or of the whole office; whoever may look everywhere. NotPermitted.
    [[nodiscard]] Result<std::vector<TodayItem>> of(std::optional<StaffId> staff) const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
