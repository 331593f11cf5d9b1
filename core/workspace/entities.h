// Every kind of record there is: what undo, dump and exchange work on.
#pragma once

#include "core/changes/field.h"

namespace werkpad
{

// In the order of their numbers.
[[nodiscard]] std::span<const EntityInfo> allEntities();

} // namespace werkpad
