// Makes a copy of an office's database that is known to be good, while others are at work.
#pragma once

#include "core/storage/database.h"
#include "core/workspace/integrity_queries.h"

#include <filesystem>

namespace werkpad
{

// Copies the database to `target` and its key file beside it, then opens the copy and checks it. The names appear only
// when the copy is complete; with problems found in it they do not appear at all. AlreadyExists, Missing (folder),
// ReadOnly, DiskFull, FileError.
[[nodiscard]] Result<IntegrityReport> backUpDatabase(Database& database, const DatabaseKey& key,
                                                     const std::filesystem::path& target);

// The way back: makes `target`, with its key file, from a backup, which is left as it is. Whatever the database did
// since the backup was made, and whoever goes on with the original: at its next exchange it goes on as a workstation of
// its own (core/sync/README.md). Errors as above.
[[nodiscard]] Result<IntegrityReport> restoreDatabase(const std::filesystem::path& backup, const DatabaseKey& key,
                                                      const std::filesystem::path& target);

} // namespace werkpad
