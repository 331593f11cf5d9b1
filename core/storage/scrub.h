// Overwrites what deleted rows leave behind in the file: SQLite keeps freed pages for later use with their old content.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throws SQLite::Exception; call it in the transaction that deletes.
void markForScrub(Database& database);
[[nodiscard]] Result<bool> isScrubDue(Database& database);

// Takes deleted words out of the search index, overwrites all pages that are not in use, and empties the write-ahead
// log. In small steps: others who write wait no longer than for a small edit. Gives whether everything is done; when
// somebody else is reading the log cannot be emptied, and it stays due. Outside a transaction. ReadOnly, DiskFull,
// Busy.
[[nodiscard]] Result<bool> scrub(Database& database);
[[nodiscard]] Result<void> scrubWhenDue(Database& database);

} // namespace werkpad
