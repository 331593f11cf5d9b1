// Reads a whole dossier.
#pragma once

#include "core/dossier/dossier.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throws SQLite::Exception.
[[nodiscard]] Dossier readDossier(Database& database, const Client& client, Date today);

} // namespace werkpad
