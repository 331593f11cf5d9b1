// Who works at the example office.
#pragma once

#include "core/base/id.h"
#include "core/demo/demo_dossier.h"
#include "core/demo/demo_random.h"

#include <string>
#include <vector>

namespace werkpad
{

struct DemoStaff {
    std::vector<DemoStaffMember> members{};
    std::vector<StaffId> coaches{}; // who have a caseload
    DemoWeights caseloads{};        // in the order of coaches: full-timers and part-timers
    std::vector<StaffId> former{};  // who have left

    // The commonest sort of caseload: one coach for about ninety clients, at most 400 coaches, at least one.
    [[nodiscard]] static int usualCoaches(std::int64_t clients);
};

// `coaches` people with a caseload, and team leads, reception, account managers, matchmakers and former colleagues in
// proportion. Nobody can sign in. Names are different from each other and from `taken`.
[[nodiscard]] DemoStaff demoStaff(DemoRandom& random, IdGenerator& ids, int coaches,
                                  const std::vector<std::string>& taken, Date today);

} // namespace werkpad
