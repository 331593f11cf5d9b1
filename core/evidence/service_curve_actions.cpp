#include "core/evidence/service_curve_actions.h"

#include "core/evidence/service_records.h"

namespace werkpad
{

Result<std::vector<ServiceCurves>> ServiceCurveActions::curves(const std::vector<ServiceQuestion>& questions) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto asked = askedOfRecords(m_context.database, questions, m_context.clock.today());
    if (!asked)
        return tl::unexpected(asked.error());
    std::vector<ServiceCurves> answers;
    for (std::size_t place = 0; place < questions.size(); ++place)
        answers.push_back(serviceCurves(questions[place], (*asked)[place], questions.size()));
    return answers;
}

Result<std::vector<ClientId>> ServiceCurveActions::clients(const ServiceQuestion& question, ServiceSide side,
                                                           ServiceCount count) const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return clientsOfRecords(m_context.database, question, side, count, m_context.clock.today());
}

} // namespace werkpad
