// The columns of studies and their spells.
#pragma once

#include "core/changes/field.h"
#include "core/evidence/research.h"

namespace werkpad
{

constexpr std::array<std::string_view, 4> storedCodes(ResearchExit)
{
    return {"open", "work", "part_time", "other"};
}

template <>
struct EntityOf<ResearchStudy> {
    static constexpr std::string_view table = "research_study";
    static constexpr int number = 110;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&ResearchStudy::name>("name"),
        field<&ResearchStudy::fileName>("file_name"),
        field<&ResearchStudy::asOf>("as_of"),
        field<&ResearchStudy::importedOn>("imported_on"),
    };
};

template <>
struct EntityOf<ResearchSpell> {
    static constexpr std::string_view table = "research_spell";
    static constexpr int number = 111;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&ResearchSpell::study>("study"),   field<&ResearchSpell::firstDay>("first_day"),
        field<&ResearchSpell::days>("days"),     field<&ResearchSpell::exit>("exit_kind"),
        field<&ResearchSpell::traits>("traits"),
    };
};

} // namespace werkpad
