// Everything that is computed from records and kept in tables.
#pragma once

#include "core/changes/change_writer.h"

#include <memory>
#include <vector>

namespace werkpad
{

// In the order in which they are refreshed.
[[nodiscard]] std::vector<std::unique_ptr<DerivedData>> makeDerivedData();

} // namespace werkpad
