// Merges all that belongs to a client into one story.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/dossier/story.h"
#include "core/intake/visit.h"
#include "core/outcomes/outcome.h"
#include "core/plan/plan.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/transfers/transfer.h"

#include <unordered_map>
#include <vector>

namespace werkpad
{

struct StoryParts {
    std::vector<Contact> contacts{};
    std::vector<Visit> visits{};
    std::vector<Diagnosis> diagnoses{};
    std::vector<Plan> plans{};
    std::vector<PlanActivity> activities{};
    std::vector<Evaluation> evaluations{};
    std::vector<Transfer> transfers{};
    std::vector<UnemploymentSpell> spells{};
    std::vector<SegmentOverride> overrides{};
    std::vector<ClientOutcome> outcomes{};
    std::unordered_map<StaffId, std::string> staffNames{};
    SegmentationPolicy policy{};
};

// Newest first, what is planned after today on top; on one day what has a time of day by that time, the rest below it.
// Boundaries of periods up to `today` only. A visit for an appointment is told by the appointment alone.
[[nodiscard]] std::vector<StoryEntry> tellStory(const StoryParts& parts, Date today);

} // namespace werkpad
