// What a team lead asks of all caseloads together.
#pragma once

#include "core/clients/action_context.h"
#include "core/team/caseload_review.h"
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
    enum class Look {
        First, // noted in the access log
        Again, // the same question after something has changed, or of the program itself: not noted another time
    };
    // As things stand today, of the clients that pass the filter. NotPermitted without ViewEverywhere.
    [[nodiscard]] Result<TeamFigures> figures(const ClientFilter& filter = activeClients(),
                                              Look look = Look::First) const;

    // The caseload of one case worker as it stands today, for paper. Of a colleague: ViewEverywhere; NotFound. Noted in
    // the access log.
    [[nodiscard]] Result<PrintDocument> review(StaffId coach, bool large) const;

private:
    [[nodiscard]] Result<CaseloadReview> readReview(StaffId coach) const;

    ActionContext& m_context;
};

} // namespace werkpad
