#include "core/evidence/service_curve_actions.h"

#include "core/evidence/service_records.h"

namespace werkpad
{

Result<std::vector<std::optional<AskedPeople>>>
ServiceCurveActions::asked(const std::vector<ServiceQuestion>& questions) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return askedOfRecords(m_context.database, questions, m_context.clock.today());
}

Result<std::vector<ClientId>> ServiceCurveActions::clients(const ServiceQuestion& question, ServiceSide side,
                                                           ServiceCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return clientsOfRecords(m_context.database, question, side, count, m_context.clock.today());
}

} // namespace werkpad
