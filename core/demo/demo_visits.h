// Who is at the desk of the example office right now.
#pragma once

#include "core/demo/demo_dossier.h"
#include "core/demo/demo_random.h"
#include "core/intake/visit.h"

namespace werkpad
{

struct DemoVisits {
    std::vector<Visit> visits{};
    std::vector<RoutingStep> steps{};
};

// Looks on while the dossiers are made, and picks a few who came in by chance and one who has an appointment.
class DemoDesk
{
public:
    explicit DemoDesk(Moment now)
        : m_now(now)
    {
    }
    void look(const DemoDossier& dossier);
    [[nodiscard]] DemoVisits visits(DemoRandom random, IdGenerator& ids, StaffId receptionist) const;

private:
    Moment m_now;
    std::optional<Contact> m_appointment{};
    std::optional<ClientId> m_walkIn{};
};

} // namespace werkpad
