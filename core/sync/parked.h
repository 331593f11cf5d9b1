// Changes that an older program could not place.
#pragma once

#include "core/changes/change_writer.h"

namespace werkpad
{

// Places what was parked by a program with an older schema, as far as this one can. Does nothing when there is nothing.
[[nodiscard]] Result<void> applyParked(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities);

} // namespace werkpad
