// The SQL of surveys.
#pragma once

#include "core/changes/record_store.h"
#include "core/surveys/survey_fields.h"

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] std::vector<SurveyRound> readSurveyRounds(Database& database);                        // newest first
[[nodiscard]] std::vector<SurveyRound> readSurveyRounds(Database& database, Date from, Date until); // sent in that time
[[nodiscard]] std::vector<SurveyAnswer> answersTo(Database& database, SurveyRoundId round);         // oldest first

} // namespace werkpad
