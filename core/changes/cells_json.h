// The text in which the change log keeps old and new cells.
#pragma once

#include "core/changes/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// {"surname":["Jong","Jongh"]}; a blob is {"hex":"…"}.
[[nodiscard]] std::string cellsToJson(const std::vector<CellChange>& cells);
// Text that is not of this form gives no cells.
[[nodiscard]] std::vector<CellChange> cellsFromJson(std::string_view text);

} // namespace werkpad
