// What carries files between folders (Syncthing and the like) settles two files of one name by keeping one of them.
#pragma once

#include "core/storage/database.h"
#include "core/sync/blob_store.h"
#include "core/sync/change_stream.h"

#include <set>

namespace werkpad
{

// Two databases, one a copy of the other, may have written a segment of one number, each in a folder of its own.
// Whether in the place of the newest own segment one now lies that tells what this database does not know: then what
// the lost segments told counts as not published, and the position is that before them. `segments` are those that are
// listed. Errors of the store and of the database.
[[nodiscard]] Result<bool> stepBackFromReplaced(Database& database, BlobStore& store, WorkstationId own,
                                                const std::set<SegmentNumber>& segments);

} // namespace werkpad
