// The columns of the list of occupations.
#pragma once

#include "core/changes/field.h"
#include "core/occupations/occupation.h"

namespace werkpad
{

template <>
struct EntityOf<Occupation> {
    static constexpr std::string_view table = "occupation";
    static constexpr int number = 53;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Occupation::code>("code"),
        field<&Occupation::name>("name"),
        field<&Occupation::alternatives>("alternatives"),
    };
};

} // namespace werkpad
