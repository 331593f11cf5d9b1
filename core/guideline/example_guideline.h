// The example that an office may take over and make its own.
#pragma once

#include "core/guideline/guideline.h"

#include <vector>

namespace werkpad
{

// resources/reference/example_guideline.json, without ids, in force from the day given.
[[nodiscard]] std::vector<GuidelineRule> exampleGuideline(Date from);

} // namespace werkpad
