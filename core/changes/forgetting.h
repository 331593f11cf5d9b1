// Takes a record out for ever: what an ordinary removal leaves in the change log, this takes away too.
#pragma once

#include "core/base/record_ids.h"
#include "core/changes/change.h"
#include "core/changes/field.h"
#include "core/storage/database.h"

#include <span>
#include <string_view>
#include <unordered_set>

namespace werkpad
{

// EntityInfo::number of the records that tell others whom to forget (core/retention): these are kept.
inline constexpr int kEntityOfErasures = 92;

// All throw SQLite::Exception; call them within a transaction.

// Removes the record, which stood in the table `kind`, all that belongs to it (when it is a client), every line of the
// change log about these, what waits for a newer program, conflicts and drafts. Keeps the id, and notes that the file
// is to be scrubbed (core/storage/scrub.h): until then traces may be left in pages of the file that are no longer in
// use.
void forget(Database& database, std::span<const EntityInfo> entities, RecordId record, std::string_view kind);

[[nodiscard]] std::unordered_set<RecordId> forgottenRecords(Database& database);

} // namespace werkpad
