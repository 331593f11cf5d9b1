// Everything the change log knows of one record. An insertion keeps no cells there; here they are worked out again.
#pragma once

#include "core/changes/change.h"
#include "core/changes/field.h"
#include "core/storage/database.h"
#include "core/sync/fold_rules.h"

#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.

// In the order of arrival; insertions with their cells, also those of bulk work. Without what belongs to the record.
[[nodiscard]] std::vector<Write> writesOf(Database& database, const EntityInfo& entity, RecordId record);
// Changes to what belongs to a client, without cells.
[[nodiscard]] std::vector<Write> writesOfParts(Database& database, std::span<const EntityInfo> entities,
                                               ClientId client);
// The cells with which `set` inserted the record, in the order of the entity's columns; nothing when it did not.
[[nodiscard]] std::optional<std::vector<Value>> insertedCells(Database& database, const EntityInfo& entity,
                                                              RecordId record, ChangeSetNumber set);

// The records of one kind that belong to a client.
[[nodiscard]] std::vector<RecordId> partsOf(Database& database, const EntityInfo& part, RecordId client);
// What stands in the first column now; nothing when there is no such record.
[[nodiscard]] std::optional<Value> firstCellOf(Database& database, const EntityInfo& entity, RecordId record);

// Before a change is taken that does not follow on from what the row is: from then on its insertions cannot be worked
// out from the row any more, so their cells are written into the log.
void keepCellsOfInsertion(Database& database, const EntityInfo& entity, RecordId record);

} // namespace werkpad
