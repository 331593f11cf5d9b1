// The plan of a client with all its parts, as a page or a print shows it.
#pragma once

#include "core/plan/curriculum_vitae.h"
#include "core/plan/duty.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace werkpad
{

struct PlanParts {
    Plan plan{};
    std::vector<PlanActivity> activities{}; // in the order of the page; done and dropped ones too
    std::vector<Evaluation> evaluations{};  // by planned day
    std::vector<PlanVersion> versions{};    // oldest first

    bool operator==(const PlanParts&) const = default;
};

// Duties, exemptions, measures and the CV belong to the client and stay when a plan is closed.
struct ClientPlan {
    std::optional<PlanParts> current{}; // the open one
    std::vector<PlanParts> earlier{};   // closed, newest first
    std::vector<Duty> duties{};         // these three by first day
    std::vector<Exemption> exemptions{};
    std::vector<Measure> measures{};
    std::optional<CurriculumVitae> cv{};
    std::vector<Service> services{}; // that the activities speak of

    bool operator==(const ClientPlan&) const = default;
};

// What a version of the plan holds: all that the client answered to.
struct PlanSnapshot {
    Plan plan{};
    std::vector<PlanActivity> activities{};
    std::vector<Evaluation> evaluations{};
    std::vector<Duty> duties{}; // in force that day or later
    std::vector<Exemption> exemptions{};

    bool operator==(const PlanSnapshot&) const = default;
};

} // namespace werkpad
