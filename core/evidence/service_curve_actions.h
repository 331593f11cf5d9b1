// What became of people after services, as curves: of the office's own dossiers, and of studies by others.
#pragma once

#include "core/clients/action_context.h"
#include "core/evidence/service_curves.h"

#include <string>
#include <vector>

namespace werkpad
{

// Own dossiers and research are never in one figure.
class ServiceCurveActions
{
public:
    explicit ServiceCurveActions(ActionContext& context)
        : m_context(context)
    {
    }
    // Who answers each question, in order, known until today, for serviceCurves(). Reads all clients: off the GUI
    // thread. ViewClients.
    [[nodiscard]] Result<std::vector<std::optional<AskedPeople>>>
    asked(const std::vector<ServiceQuestion>& questions) const;
    // Whom a number of serviceCurves() counts. As asked().
    [[nodiscard]] Result<std::vector<ClientId>> clients(const ServiceQuestion& question, ServiceSide side,
                                                        ServiceCount count) const;

private:
    ActionContext& m_context;
};

} // namespace werkpad
