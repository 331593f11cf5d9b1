// The columns of diagnoses, their entries and assessments.
#pragma once

#include "core/changes/field.h"
#include "core/diagnosis/assessment.h"

namespace werkpad
{

constexpr std::array<std::string_view, 2> storedCodes(DiagnosisWidth)
{
    return {"narrow", "broad"};
}
constexpr std::array<std::string_view, 5> storedCodes(ServiceLevel)
{
    return {"undecided", "none", "basic", "intensive", "elsewhere"};
}
constexpr std::array<std::string_view, 7> storedCodes(DiagnosisEntryKind)
{
    return {"impression", "reasoning", "argument", "activity", "chance", "risk", "source"};
}

template <>
struct EntityOf<Diagnosis> {
    static constexpr std::string_view table = "diagnosis";
    static constexpr int number = 40;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Diagnosis::client>("client"),        field<&Diagnosis::width>("width"),
        field<&Diagnosis::startedOn>("started_on"), field<&Diagnosis::author>("author"),
        field<&Diagnosis::judgement>("judgement"),  field<&Diagnosis::weighing>("weighing"),
        field<&Diagnosis::decision>("decision"),    field<&Diagnosis::level>("level"),
        field<&Diagnosis::decidedOn>("decided_on"), field<&Diagnosis::decidedBy>("decided_by"),
    };
};

template <>
struct EntityOf<DiagnosisEntry> {
    static constexpr std::string_view table = "diagnosis_entry";
    static constexpr int number = 41;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&DiagnosisEntry::client>("client"),
        field<&DiagnosisEntry::diagnosis>("diagnosis"),
        field<&DiagnosisEntry::kind>("kind"),
        field<&DiagnosisEntry::text>("text"),
        field<&DiagnosisEntry::writtenAt>("written_at"),
        field<&DiagnosisEntry::author>("author"),
    };
};

template <>
struct EntityOf<Assessment> {
    static constexpr std::string_view table = "assessment";
    static constexpr int number = 42;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Assessment::client>("client"),         field<&Assessment::diagnosis>("diagnosis"),
        field<&Assessment::instrument>("instrument"), field<&Assessment::version>("version"),
        field<&Assessment::takenOn>("taken_on"),      field<&Assessment::scores>("scores"),
        field<&Assessment::remark>("remark"),         field<&Assessment::author>("author"),
    };
};

} // namespace werkpad
