// What a team lead asks of all caseloads together.
#pragma once

#include "core/clients/action_context.h"
#include "core/printing/print_parts.h"
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

    // The caseload of one case worker as it stands today, for paper. Reads all clients: off the GUI thread. Of a
    // colleague: ViewEverywhere; NotFound; Cancelled. Noted in the access log when it was made.
    [[nodiscard]] Result<PrintDocument> review(StaffId coach, bool large, const PrintFollower& follow = {}) const;

private:
    [[nodiscard]] Result<CaseloadReview> readReview(StaffId coach, const PrintFollower& follow) const;

    ActionContext& m_context;
};

} // namespace werkpad
