// What duties, exemptions, measures and the CV have to hold.
#pragma once

#include "core/base/finding.h"
#include "core/plan/curriculum_vitae.h"
#include "core/plan/duty.h"

#include <vector>

namespace werkpad
{

// No kind or an unknown one, end before begin (blocking); no consequence (a warning: the client should know it).
[[nodiscard]] std::vector<Finding> check(const Duty& duty);
// Likewise, and without reason, or a review before it begins or after its last day (blocking); neither a review nor an
// end (a warning: it would be forgotten).
[[nodiscard]] std::vector<Finding> check(const Exemption& exemption);
// No reason, decided in the future, end before begin, a reduction that is not 1 to 100 % or a warning with one
// (blocking).
[[nodiscard]] std::vector<Finding> check(const Measure& measure, Date today);
// Placed on Werk.nl in the future, or too long (blocking).
[[nodiscard]] std::vector<Finding> check(const CurriculumVitae& cv, Date today);

} // namespace werkpad
