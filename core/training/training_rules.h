// What a training and a good practice have to say, and where expertise is missing.
#pragma once

#include "core/base/finding.h"
#include "core/staff/expertise.h"
#include "core/team/team_figures.h"
#include "core/training/training_fields.h"

#include <span>
#include <vector>

namespace werkpad
{

// No title, a group that nobody can be expert in, planned or taken without a day, taken in the future (blocking).
[[nodiscard]] std::vector<Finding> check(const Training& training, Date today);
// No title, nothing said of what is done (blocking).
[[nodiscard]] std::vector<Finding> check(const GoodPractice& practice);

// So many clients of a group in one caseload are worth knowing about; of fewer a colleague can be asked.
inline constexpr std::size_t kWorthExpertise = 5;

// A group of clients beside the expertise for it. A client counts with who is responsible today.
struct ExpertiseGap {
    std::string group{};           // as Expertise::group: "period:6-12", "theme:youth", "regime:WW"
    std::size_t clients = 0;       // active ones of the office
    std::size_t experts = 0;       // colleagues with that expertise who work here
    std::size_t withoutExpert = 0; // clients of coaches without it, or of nobody
    std::vector<StaffId> learn{};  // coaches with kWorthExpertise or more of them and without it; most clients first

    bool operator==(const ExpertiseGap&) const = default;
};

// Groups that have clients, those with most clients without an expert first. Every group of knownExpertise() that the
// figures count: periods, themes and regimes.
[[nodiscard]] std::vector<ExpertiseGap> expertiseGaps(const TeamFigures& team, std::span<const Expertise> expertise);

} // namespace werkpad
