// What a team lead asks of all caseloads together.
#pragma once

#include "core/clients/action_context.h"
#include "core/team/team_figures.h"

namespace werkpad
{

class TeamActions
{
public:
    explicit TeamActions(ActionContext& context)
        : m_context(context)
    {
    }
    // As things stand today. NotPermitted without ViewEverywhere; noted in the access log.
    [[nodiscard]] Result<TeamFigures> figures() const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
