// Tells what this database knows as a stream: the own changes since they were last published, or everything.
#pragma once

#include "core/changes/field.h"
#include "core/storage/database.h"
#include "core/sync/change_stream.h"
#include "core/sync/sealed_file.h"

#include <functional>
#include <span>

namespace werkpad
{

// What a stream tells; made within one read of the database.
struct CapturePlan {
    WorkstationId own{};
    SegmentNumber segment = 0;     // that the own unpublished changes get
    bool isSnapshot = false;       // everything, of everybody
    ChangeSetNumber lastSet = 0;   // what is written later is not told
    std::vector<Position> start{}; // see StreamWriter::start
    std::int64_t sets = 0;         // own ones that are told for the first time
    bool tellsNews = false;        // of others that have been read since
};

// Both throw SQLite::Exception; call them within one transaction.
[[nodiscard]] CapturePlan planSegment(Database& database, WorkstationId own);
[[nodiscard]] CapturePlan planSnapshot(Database& database, WorkstationId own);

// Writes the stream, in pieces.
[[nodiscard]] Result<void> capture(Database& database, std::span<const EntityInfo> entities, const CapturePlan& plan,
                                   const std::function<Result<void>(std::string_view)>& write);

} // namespace werkpad
