// What was done and agreed with one client, as far as something is still to follow from it.
#pragma once

#include "core/contacts/contact.h"
#include "core/diagnosis/diagnosis.h"
#include "core/plan/duty.h"
#include "core/plan/plan.h"

#include <vector>

namespace werkpad
{

// In any order. What is done with may be left out, contacts and evaluations excepted; of the records only what
// due_rules look at has to be filled in: no notes, no judgements.
struct ProcessFacts {
    std::vector<Contact> contacts{};
    std::vector<Diagnosis> diagnoses{};
    std::vector<Plan> plans{};
    std::vector<PlanActivity> activities{};
    std::vector<Evaluation> evaluations{};
    std::vector<Exemption> exemptions{};
};

} // namespace werkpad
