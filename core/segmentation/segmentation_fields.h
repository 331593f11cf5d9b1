// The columns of spells, overrides and theme marks.
#pragma once

#include "core/changes/field.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/theme.h"
#include "core/segmentation/unemployment_spell.h"

namespace werkpad
{

constexpr std::array<std::string_view, 5> storedCodes(Period)
{
    return {"before", "0-3", "3-6", "6-12", ">12"};
}
constexpr std::array<std::string_view, 3> storedCodes(Perspective)
{
    return {"regional", "local", "personal"};
}
constexpr std::array<std::string_view, 4> storedCodes(Theme)
{
    return {"wajong_wsw", "youth", "neighbourhood", "over_45"};
}

template <>
struct EntityOf<UnemploymentSpell> {
    static constexpr std::string_view table = "unemployment_spell";
    static constexpr int number = 13;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&UnemploymentSpell::client>("client"),
        field<&UnemploymentSpell::during, &InclusiveRange::first>("first_day"),
        field<&UnemploymentSpell::during, &InclusiveRange::last>("last_day"),
        field<&UnemploymentSpell::registeredOn>("registered_on"),
        field<&UnemploymentSpell::benefitFrom>("benefit_from"),
        field<&UnemploymentSpell::remark>("remark"),
    };
};

template <>
struct EntityOf<SegmentOverride> {
    static constexpr std::string_view table = "segment_override";
    static constexpr int number = 14;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&SegmentOverride::client>("client"),
        field<&SegmentOverride::period>("period"),
        field<&SegmentOverride::argument>("argument"),
        field<&SegmentOverride::perspective>("perspective"),
        field<&SegmentOverride::during, &InclusiveRange::first>("first_day"),
        field<&SegmentOverride::during, &InclusiveRange::last>("last_day"),
        field<&SegmentOverride::author>("author"),
    };
};

template <>
struct EntityOf<ThemeMark> {
    static constexpr std::string_view table = "theme_mark";
    static constexpr int number = 15;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&ThemeMark::client>("client"),
        field<&ThemeMark::theme>("theme"),
        field<&ThemeMark::during, &InclusiveRange::first>("first_day"),
        field<&ThemeMark::during, &InclusiveRange::last>("last_day"),
        field<&ThemeMark::remark>("remark"),
    };
};

} // namespace werkpad
