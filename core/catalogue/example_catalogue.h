// The example that an office may take over and make its own.
#pragma once

#include "core/catalogue/service.h"

#include <vector>

namespace werkpad
{

// resources/reference/example_catalogue.json, without ids.
[[nodiscard]] std::vector<Service> exampleCatalogue();

} // namespace werkpad
