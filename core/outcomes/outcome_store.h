// The SQL of outcomes.
#pragma once

#include "core/changes/record_store.h"
#include "core/outcomes/outcome_fields.h"

namespace werkpad
{

// Oldest first. Throws SQLite::Exception.
[[nodiscard]] std::vector<ClientOutcome> outcomesOf(Database& database, ClientId client);
// By name, ended ones too. Throws SQLite::Exception.
[[nodiscard]] std::vector<ExitReason> readExitReasons(Database& database);

} // namespace werkpad
