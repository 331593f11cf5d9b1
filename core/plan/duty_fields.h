// The columns of duties, exemptions, measures and the CV.
#pragma once

#include "core/changes/field.h"
#include "core/plan/curriculum_vitae.h"
#include "core/plan/duty.h"

namespace werkpad
{

constexpr std::array<std::string_view, 2> storedCodes(MeasureKind)
{
    return {"warning", "reduction"};
}

template <>
struct EntityOf<Duty> {
    static constexpr std::string_view table = "duty";
    static constexpr int number = 64;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Duty::client>("client"),
        field<&Duty::kind>("kind"),
        field<&Duty::text>("text"),
        field<&Duty::consequence>("consequence"),
        field<&Duty::during, &InclusiveRange::first>("first_day"),
        field<&Duty::during, &InclusiveRange::last>("last_day"),
        field<&Duty::author>("author"),
    };
};

template <>
struct EntityOf<Exemption> {
    static constexpr std::string_view table = "exemption";
    static constexpr int number = 65;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Exemption::client>("client"),
        field<&Exemption::kind>("kind"),
        field<&Exemption::reason>("reason"),
        field<&Exemption::during, &InclusiveRange::first>("first_day"),
        field<&Exemption::during, &InclusiveRange::last>("last_day"),
        field<&Exemption::reviewOn>("review_on"),
        field<&Exemption::author>("author"),
    };
};

template <>
struct EntityOf<Measure> {
    static constexpr std::string_view table = "measure";
    static constexpr int number = 66;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Measure::client>("client"),
        field<&Measure::kind>("kind"),
        field<&Measure::percent>("percent"),
        field<&Measure::decidedOn>("decided_on"),
        field<&Measure::reason>("reason"),
        field<&Measure::during, &InclusiveRange::first>("first_day"),
        field<&Measure::during, &InclusiveRange::last>("last_day"),
        field<&Measure::author>("author"),
    };
};

template <>
struct EntityOf<CurriculumVitae> {
    static constexpr std::string_view table = "curriculum_vitae";
    static constexpr int number = 67;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&CurriculumVitae::client>("client"),
        field<&CurriculumVitae::text>("text"),
        field<&CurriculumVitae::postedOn>("posted_on"),
        field<&CurriculumVitae::occupation>("occupation"),
        field<&CurriculumVitae::occupationCode>("occupation_code"),
        field<&CurriculumVitae::updatedOn>("updated_on"),
        field<&CurriculumVitae::author>("author"),
    };
};

} // namespace werkpad
