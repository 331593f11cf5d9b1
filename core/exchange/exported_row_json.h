// Rows of the client list as JSON, for another program.
#pragma once

#include "core/exchange/client_export.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace werkpad
{

// The keys are those of `client show --json` where both have them; regimes are codes here. Never the BSN.
[[nodiscard]] nlohmann::ordered_json clientRowJson(const ClientRow& row);
// {"clients": […]}, each as above, with "bsn" when that was asked for.
[[nodiscard]] std::string exportJson(const ExportedClients& clients);

} // namespace werkpad
