#include "core/demo/demo_visits.h"

#include "core/demo/demo_material.h"

#include <algorithm>

namespace werkpad
{

void DemoDesk::look(const DemoDossier& dossier)
{
    for (const auto& contact : dossier.process.contacts) {
        const bool isToday = contact.state == ContactState::Planned && contact.at.day == m_now.day;
        if (isToday && !m_appointment)
            m_appointment = contact;
        if (isToday)
            return;
    }
    if (!m_walkIn && !dossier.process.plans.empty() && !dossier.client.closedOn)
        m_walkIn = dossier.client.id;
}

DemoVisits DemoDesk::visits(DemoRandom random, IdGenerator& ids, StaffId receptionist) const
{
    DemoVisits desk;
    const auto arrive = [&](int minutesAgo, const std::string& subject) -> Visit& {
        Visit visit;
        visit.id = ids.make<VisitId>();
        visit.arrivedAt = {m_now.day, std::max(0, m_now.minute - minutesAgo)};
        visit.subject = subject;
        visit.author = receptionist;
        desk.visits.push_back(std::move(visit));
        return desk.visits.back();
    };
    const auto& material = demoMaterial();
    for (const int minutesAgo : {19, 6})
        arrive(minutesAgo, material.sentence("visit_subject", random)).visitor = material.sentence("visitor", random);
    if (m_walkIn)
        arrive(11, material.sentence("visit_subject", random)).client = m_walkIn;
    if (m_appointment) {
        Visit& visit = arrive(4, m_appointment->subject);
        visit.client = m_appointment->client;
        visit.appointment = m_appointment->id;
        visit.state = VisitState::Routed;
        visit.coach = m_appointment->staff;
        visit.routedAt = visit.arrivedAt;
        desk.steps.push_back({ids.make<RoutingStepId>(),
                              visit.id,
                              visit.client,
                              RoutingKind::Assigned,
                              {},
                              visit.coach,
                              "",
                              visit.arrivedAt,
                              receptionist});
    }
    return desk;
}

} // namespace werkpad
