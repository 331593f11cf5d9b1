// An edit laid over a record that may have changed since it was read.
#pragma once

#include "core/changes/field.h"

#include <optional>

namespace werkpad
{

// The fields that `after` changed with respect to `before`, laid over `current`. Nothing when one of them is no longer
// as in `before`.
template <class T>
[[nodiscard]] std::optional<T> mergedEdit(const T& before, const T& after, T current)
{
    for (const auto& field : EntityOf<T>::fields) {
        const Value wanted = field.read(after);
        if (field.read(before) == wanted)
            continue;
        if (field.read(current) != field.read(before) && field.read(current) != wanted)
            return std::nullopt;
        field.write(current, wanted);
    }
    return current;
}

} // namespace werkpad
