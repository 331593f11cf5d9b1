// The columns of saved filters.
#pragma once

#include "core/caseload/saved_filter.h"
#include "core/changes/field.h"

namespace werkpad
{

template <>
struct EntityOf<SavedFilter> {
    static constexpr std::string_view table = "saved_filter";
    static constexpr int number = 20;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&SavedFilter::staff>("staff"),
        field<&SavedFilter::name>("name"),
        field<&SavedFilter::expression>("expression"),
    };
};

} // namespace werkpad
