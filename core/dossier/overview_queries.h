// Reads what the overview of a dossier is made of.
#pragma once

#include "core/dossier/overview_rules.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throws SQLite::Exception.
[[nodiscard]] OverviewParts readOverviewParts(Database& database, const Client& client);

} // namespace werkpad
