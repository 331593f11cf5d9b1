#include "core/today/today_actions.h"

#include "core/today/today_queries.h"

namespace werkpad
{

Result<std::vector<TodayItem>> TodayActions::mine() const
{
    return of(m_context.session.staff);
}

Result<std::vector<TodayItem>> TodayActions::of(std::optional<StaffId> staff) const
{
    const bool isOwn = staff == m_context.session.staff;
    if (auto allowed = m_context.session.require(isOwn ? Permission::ViewClients : Permission::ViewEverywhere);
        !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] { return readToday(m_context.database, staff, m_context.clock.now()); });
}

} // namespace werkpad
