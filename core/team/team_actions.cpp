#include "core/team/team_actions.h"

#include "core/team/team_queries.h"

namespace werkpad
{

Result<TeamFigures> TeamActions::figures() const
{
    if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
        return tl::unexpected(allowed.error());
    auto figures = m_context.database.attempt([&] { return readTeam(m_context.database, m_context.clock.today()); });
    if (!figures)
        return tl::unexpected(figures.error());
    const std::string detail = std::to_string(figures->office.clients) + " clients";
    if (auto logged = m_context.log.record({"team.view", {}, detail, {}, AccessResult::Done}); !logged)
        return tl::unexpected(logged.error());
    return figures;
}

} // namespace werkpad
