// When a diagnosis is ready to be decided, and what may be written in it.
#pragma once

#include "core/base/finding.h"
#include "core/diagnosis/assessment.h"
#include "core/diagnosis/diagnosis.h"

#include <vector>

namespace werkpad
{

// A judgement, a decision and its texts, also of a note: no more characters than this.
inline constexpr std::size_t kLongestDiagnosisText = 10'000;

// Of the texts as far as they are there: not UTF-8, or too long. An empty text is no fault before the decision.
[[nodiscard]] std::vector<Finding> check(const Diagnosis& diagnosis);
// What is missing before a decision can be taken, by field: judgement, decision and level; of a broad one the weighing
// too (brochure §3.3: bredere beeldvorming asks for a weighed judgement).
[[nodiscard]] std::vector<Finding> missingToDecide(const Diagnosis& diagnosis);
// No text, too long, not UTF-8.
[[nodiscard]] std::vector<Finding> check(const DiagnosisEntry& entry);
// An instrument that is not known; no scores; an item that the instrument does not have; a score outside its range
// (the finding's field is the item); a day to come.
[[nodiscard]] std::vector<Finding> check(const Assessment& assessment, Date today);

} // namespace werkpad
