// A dossier in ten seconds: what was decided and planned, what comes next, and what was last spoken of.
#pragma once

#include "core/contacts/contact.h"
#include "core/diagnosis/diagnosis.h"
#include "core/plan/client_plan.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

inline constexpr std::size_t kRecentContacts = 3; // that an overview tells of

// In the order in which they are told when they are on the same day.
enum class OverviewStepKind { Appointment, Evaluation, Activity, FollowUp, ExemptionReview };

// One thing that is still to be done, late or coming.
struct OverviewStep {
    OverviewStepKind kind = OverviewStepKind::Appointment;
    std::optional<Date> on{}; // an activity need not have a day
    int minute = -1;          // time of day of an appointment; -1: none
    std::string what{};       // subject, title of the activity, what was agreed, why exempted
    std::string who{};        // name of the colleague or the doer; empty: `doer`, or nobody in particular
    std::optional<ActivityDoer> doer{};

    bool operator==(const OverviewStep&) const = default;
};

[[nodiscard]] inline bool isLate(const OverviewStep& step, Date today)
{
    return step.on && *step.on < today;
}

struct Overview {
    std::optional<Diagnosis> diagnosis{}; // the newest that was decided; when none was, the open one
    std::optional<Plan> plan{};           // the open one
    std::vector<OverviewStep> steps{};    // by day and time; those without a day last
    std::vector<Contact> recent{};        // held or missed, newest first, at most kRecentContacts

    [[nodiscard]] bool isEmpty() const { return !diagnosis && !plan && steps.empty() && recent.empty(); }
    bool operator==(const Overview&) const = default;
};

} // namespace werkpad
