#include "core/evidence/service_curve_actions.h"

#include "core/evidence/service_records.h"

#include <span>

namespace werkpad
{

Result<std::vector<ServiceCurves>> ServiceCurveActions::curves(const std::vector<ServiceQuestion>& questions) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        const ServiceRecords records(m_context.database, questions, m_context.clock.today());
        std::vector<ServiceCurves> answers;
        for (const auto& question : questions)
            answers.push_back(serviceCurves(question, records.asked(question), records.cut(), questions.size()));
        return answers;
    });
}

Result<std::vector<ClientId>> ServiceCurveActions::clients(const ServiceQuestion& question, ServiceSide side,
                                                           ServiceCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        const ServiceRecords records(m_context.database, std::span(&question, 1), m_context.clock.today());
        std::vector<ClientId> clients;
        if (const auto asked = records.asked(question))
            for (const auto person : personsCounted(*asked, side, count, records.cut()))
                clients.push_back(records.clients()[person]);
        return clients;
    });
}

} // namespace werkpad
