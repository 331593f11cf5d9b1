// Everything that is computed from records and kept in tables.
#pragma once

#include "core/changes/change_writer.h"
#include "core/extracts/extract_reader.h"

#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

// In the order in which they are refreshed.
[[nodiscard]] std::vector<std::unique_ptr<DerivedData>> makeDerivedData();

// Works out what the figures about outcomes take of dossiers that have changed, so that who asks for them does not
// wait. Off the GUI thread. As bringUpToDate().
[[nodiscard]] Result<void> keepExtracts(Database& database, const GoOn& goOn = {});
// What is kept of dossiers and not as they say, as verifyExtracts().
[[nodiscard]] Result<std::vector<std::string>> wrongExtracts(Database& database);

} // namespace werkpad
