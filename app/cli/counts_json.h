// How many records there are of each kind, under the names that the contract gives them.
#pragma once

#include "app/cli/output.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

// `counts` by table, as WorkspaceInfo has them.
[[nodiscard]] Json countsJson(const std::vector<std::pair<std::string, std::int64_t>>& counts);
[[nodiscard]] std::string countLabel(std::string_view table); // "Regime coverages"

} // namespace werkpad
