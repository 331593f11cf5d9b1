// Reads what is kept of each dossier, after bringing it up to date.
#pragma once

#include "core/base/result.h"
#include "core/extracts/extract_maker.h"

#include <string>
#include <vector>

namespace werkpad
{

// Of all clients of whom something is kept, in order of id. Writes what has become stale first, a few thousand clients
// a transaction; where that cannot be written they are worked out without being kept, all of them. Off the GUI thread.
// Errors of SQLite, Cancelled.
[[nodiscard]] Result<void> forEachExtract(Database& database, ExtractMaker& maker, const TakeExtract& take);

// Only the first half: for whom will ask soon. Errors also when it cannot be written.
[[nodiscard]] Result<void> bringUpToDate(Database& database, ExtractMaker& maker);

// Clients whose extract is kept, not stale, and not what the dossier says, in English, for `check`; empty when all is
// well, and when nothing is kept. At most a dozen. Reads only.
[[nodiscard]] Result<std::vector<std::string>> verifyExtracts(Database& database, ExtractMaker& maker);

} // namespace werkpad
