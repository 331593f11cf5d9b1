// The SQL of the change log.
#pragma once

#include "core/base/result.h"
#include "core/changes/change.h"
#include "core/changes/field.h"

#include <optional>
#include <vector>

namespace werkpad
{

class Database;
class Transaction;

// All throw SQLite::Exception.
// Who this database says it is.
[[nodiscard]] std::optional<WorkstationId> workstationIn(Database& database);
[[nodiscard]] Stamp lastStamp(Database& database); // 0 in an empty log
[[nodiscard]] ChangeSetNumber nextChangeSetNumber(Database& database);
// Adds the set without its records and gives its number.
[[nodiscard]] ChangeSetNumber addChangeSet(Database& database, const ChangeSet& set);
// `entities` are all kinds of record there are, here and below. Of bulk work the insertions come first; finding those
// takes a pass over the tables.
[[nodiscard]] std::optional<ChangeSet> findChangeSet(Database& database, std::span<const EntityInfo> entities,
                                                     ChangeSetNumber number);
// Everything that happened to a client and to what belongs to it, newest first, at most `limit` sets from `offset`.
// A set that touched other clients too (an import) brings only this client's records.
[[nodiscard]] std::vector<ChangeSet> historyOf(Database& database, std::span<const EntityInfo> entities,
                                               ClientId client, int limit, int offset = 0);

// Brings one record back to what it was before `change`, which is part of `set`. ChangedMeanwhile when it is no longer
// as `change` left it.
[[nodiscard]] Result<void> revert(Transaction& transaction, const EntityInfo& entity, ChangeSetNumber set,
                                  const RecordChange& change);

} // namespace werkpad
