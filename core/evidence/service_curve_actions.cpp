#include "core/evidence/service_curve_actions.h"

#include "core/evidence/service_records.h"

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

} // namespace werkpad
