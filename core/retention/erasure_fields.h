// The columns of erasures.
#pragma once

#include "core/changes/field.h"
#include "core/changes/forgetting.h"
#include "core/retention/erasure.h"

namespace werkpad
{

template <>
struct EntityOf<Erasure> {
    static constexpr std::string_view table = "erasure";
    static constexpr int number = kEntityOfErasures;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Erasure::erasedKind>("erased_kind"),
    };
};

} // namespace werkpad
