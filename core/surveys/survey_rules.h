// What rounds and answers of a survey have to hold, and the figures that follow from them.
#pragma once

#include "core/base/finding.h"
#include "core/surveys/client_principle.h"
#include "core/surveys/satisfaction.h"

#include <span>
#include <vector>

namespace werkpad
{

// No name or one that another round has, sent in the future, fewer than one or more than a million invited (blocking).
[[nodiscard]] std::vector<Finding> check(const SurveyRound& round, std::span<const SurveyRound> others, Date today);

// Scores that cannot be read, of a principle that is not asked of this audience, asked twice or outside 1 to 5; no
// overall score; answered in the future or before the round was sent; more answers than people were asked (blocking).
// `answersBefore`: how many others the round has.
[[nodiscard]] std::vector<Finding> check(const SurveyAnswer& answer, const SurveyRound& round,
                                         std::uint64_t answersBefore, Date today);

// Of these rounds. Answers to other rounds and scores that cannot be read do not count; a round never has more answers
// than people who were asked (workstations that were apart may have entered too many).
[[nodiscard]] Satisfaction satisfactionOf(std::span<const SurveyRound> rounds, std::span<const SurveyAnswer> answers);

} // namespace werkpad
