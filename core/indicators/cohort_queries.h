// Reads what the cohorts of the indicators are made of.
#pragma once

#include "core/indicators/cohort.h"
#include "core/storage/database.h"

#include <vector>

namespace werkpad
{

// Of every client with a spell of unemployment, by id. One pass over each table. Throws SQLite::Exception.
[[nodiscard]] std::vector<CohortFacts> readCohortFacts(Database& database);

} // namespace werkpad
