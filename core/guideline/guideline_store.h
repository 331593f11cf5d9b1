// The SQL of the guideline and of what deviates from it.
#pragma once

#include "core/changes/record_store.h"
#include "core/guideline/guideline_fields.h"

namespace werkpad
{

// Both throw SQLite::Exception.
[[nodiscard]] std::vector<GuidelineRule> readGuideline(Database& database);                   // by period, then rank
[[nodiscard]] std::vector<Deviation> deviationsOfClient(Database& database, ClientId client); // newest first

} // namespace werkpad
