// Reads what letters and summaries are made of.
#pragma once

#include "core/printing/print_material.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throws SQLite::Exception. Who prints it is filled in by the action.
[[nodiscard]] PrintMaterial readPrintMaterial(Database& database, const Client& client, Date today);

} // namespace werkpad
