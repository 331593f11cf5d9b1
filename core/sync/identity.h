// What a database calls itself, and what it does when it finds that it is a copy.
#pragma once

#include "core/base/date.h"
#include "core/changes/change_writer.h"
#include "core/sync/blob_store.h"
#include "core/sync/share_keys.h"

namespace werkpad
{

// Gives the database another identity, because another one writes in its name: it was copied, or put back from a
// backup. What it had not published becomes the new one's; what the old one published is read like anybody's. The old
// one's signature introduces the new one, in a file of its own.
[[nodiscard]] Result<void> takeNewIdentity(Database& database, ChangeWriter& writer, IdGenerator& ids,
                                           BlobStore& store);
// A database that is known to be a copy, before it meets the other: takes a new identity at its next exchange. Both
// throw SQLite::Exception.
void noteCopy(Database& database);
[[nodiscard]] bool isNotedAsCopy(Database& database);
// The record by which the others know this workstation; makes it when it is missing.
[[nodiscard]] Result<void> ensureOwnRecord(Database& database, ChangeWriter& writer, IdGenerator& ids, Date today);
// Reads the introduction of a workstation that nobody knows; whether it is known now.
[[nodiscard]] Result<bool> readIntroduction(Database& database, BlobStore& store, WorkstationId workstation);

} // namespace werkpad
