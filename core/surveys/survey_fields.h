// The columns of rounds of a survey and of the answers.
#pragma once

#include "core/changes/field.h"
#include "core/contacts/contact_fields.h"
#include "core/surveys/survey.h"

namespace werkpad
{

constexpr std::array<std::string_view, 2> storedCodes(Audience)
{
    return {"jobseekers", "employers"};
}

template <>
struct EntityOf<SurveyRound> {
    static constexpr std::string_view table = "survey_round";
    static constexpr int number = 103;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&SurveyRound::name>("name"),       field<&SurveyRound::audience>("audience"),
        field<&SurveyRound::channel>("channel"), field<&SurveyRound::sentOn>("sent_on"),
        field<&SurveyRound::invited>("invited"),
    };
};

template <>
struct EntityOf<SurveyAnswer> {
    static constexpr std::string_view table = "survey_answer";
    static constexpr int number = 104;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&SurveyAnswer::round>("survey_round"),   field<&SurveyAnswer::answeredOn>("answered_on"),
        field<&SurveyAnswer::scores>("scores"),        field<&SurveyAnswer::remark>("remark"),
        field<&SurveyAnswer::sourceKey>("source_key"), field<&SurveyAnswer::author>("author"),
    };
};

} // namespace werkpad
