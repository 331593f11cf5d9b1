// Reads what is kept of each dossier, after bringing it up to date.
#pragma once

#include "core/base/result.h"
#include "core/extracts/extract_maker.h"

#include <functional>
#include <string>
#include <vector>

namespace werkpad
{

// Of all clients of whom something is kept, in order of id. Works out what has become stale first; where that cannot be
// written it is worked out without being kept, all of it. `take` must not use the database: it is read ahead on another
// thread. Off the GUI thread. Errors of SQLite, Cancelled.
[[nodiscard]] Result<void> forEachExtract(Database& database, ExtractMaker& maker, const TakeExtract& take);

// The same when it takes next to no work: at most some dozens of clients whose extract is stale; theirs are worked out
// without being kept, and come last. Else false, and nobody is visited: for who has another way that is quicker than
// making all of them. Writes nothing, so waits for nobody. Throws SQLite::Exception.
[[nodiscard]] bool forEachKeptExtract(Database& database, ExtractMaker& maker, const TakeExtract& take);

// Asked between two portions whether to go on; an interrupt alone may fall between two statements.
using GoOn = std::function<bool()>;
// Only the first half: for whom will ask soon. A portion of some thousand clients is read without keeping anybody from
// writing, and written in a few milliseconds. Cancelled when not to go on; errors also when it cannot be written, and
// Busy when somebody keeps extracts for another policy or with another version of the program.
[[nodiscard]] Result<void> bringUpToDate(Database& database, ExtractMaker& maker, const GoOn& goOn = {});

// Clients whose extract is kept, not stale, and not what the dossier says, in English, for `check`; empty when all is
// well, and when nothing is kept. At most a dozen. Reads only.
[[nodiscard]] Result<std::vector<std::string>> verifyExtracts(Database& database, ExtractMaker& maker);

} // namespace werkpad
