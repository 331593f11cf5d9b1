#include "core/surveys/survey_store.h"

namespace werkpad
{

std::vector<SurveyRound> readSurveyRounds(Database& database)
{
    return recordsWhere<SurveyRound>(database, "ORDER BY sent_on DESC, id DESC");
}

std::vector<SurveyRound> readSurveyRounds(Database& database, Date from, Date until)
{
    return recordsWhere<SurveyRound>(database, "WHERE sent_on BETWEEN ? AND ? ORDER BY sent_on, id", from, until);
}

std::vector<SurveyAnswer> answersTo(Database& database, SurveyRoundId round)
{
    return recordsWhere<SurveyAnswer>(database, "WHERE survey_round = ? ORDER BY answered_on, id", round);
}

} // namespace werkpad
