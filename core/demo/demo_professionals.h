// What the people of the example office know, when they are there and how many clients fit: for routing at the desk.
#pragma once

#include "core/base/id.h"
#include "core/demo/demo_dossier.h"
#include "core/demo/demo_random.h"
#include "core/staff/expertise.h"

#include <vector>

namespace werkpad
{

struct DemoProfessional {
    int capacity = 0;
    std::vector<Expertise> expertise{};
    std::vector<OfficeHours> hours{};
};

// Of a case worker; of others nothing.
[[nodiscard]] DemoProfessional demoProfessional(DemoRandom& random, IdGenerator& ids, const DemoStaffMember& colleague);

} // namespace werkpad
