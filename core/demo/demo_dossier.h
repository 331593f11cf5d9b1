// One example client with everything that belongs to it, and the people of the example office.
#pragma once

#include "core/clients/characteristic.h"
#include "core/clients/client.h"
#include "core/contacts/contact.h"
#include "core/diagnosis/diagnosis.h"
#include "core/outcomes/outcome.h"
#include "core/plan/duty.h"
#include "core/plan/plan.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/theme.h"
#include "core/segmentation/unemployment_spell.h"
#include "core/staff/staff_member.h"

#include <vector>

namespace werkpad
{

// What was done with the client: empty for dossiers closed long ago.
struct DemoProcess {
    std::vector<Diagnosis> diagnoses{};
    std::vector<DiagnosisEntry> entries{};
    std::vector<Plan> plans{};
    std::vector<PlanActivity> activities{};
    std::vector<PlanVersion> versions{};
    std::vector<Evaluation> evaluations{};
    std::vector<Duty> duties{};
    std::vector<Contact> contacts{};

    bool operator==(const DemoProcess&) const = default;
};

// Every list in the order of time; spells of one client do not overlap.
struct DemoDossier {
    Client client{};
    std::vector<UnemploymentSpell> spells{};
    std::vector<RegimeCoverage> coverages{};
    std::vector<Characteristic> characteristics{};
    std::vector<SegmentOverride> overrides{};
    std::vector<ThemeMark> marks{};
    DemoProcess process{};
    std::vector<ClientOutcome> outcomes{};

    bool operator==(const DemoDossier&) const = default;
};

struct DemoStaffMember {
    StaffMember member{};
    std::vector<RoleAssignment> roles{};

    bool operator==(const DemoStaffMember&) const = default;
};

} // namespace werkpad
