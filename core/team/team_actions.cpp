#include "core/team/team_actions.h"

#include "core/search/client_search_queries.h"
#include "core/team/team_queries.h"

#include <optional>

namespace werkpad
{

Result<TeamFigures> TeamActions::figures(const ClientFilter& filter, Look look) const
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    const Date today = m_context.clock.today();
    std::optional<RowSet> matches;
    if (!filter.text.empty()) {
        auto found = matchingRows(m_context.database, filter.text, today);
        if (!found)
            return tl::unexpected(found.error());
        matches = std::move(*found);
    }
    auto figures = m_context.database.attempt(
        [&] { return readTeam(m_context.database, today, filter, matches ? &*matches : nullptr); });
    if (!figures || look == Look::Again)
        return figures;
    const std::string detail = std::to_string(figures->office.clients) + " clients";
    if (auto logged = m_context.log.record({"team.view", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return figures;
}

} // namespace werkpad
