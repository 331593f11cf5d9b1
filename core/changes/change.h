// One record's part in something a person did, as the change log keeps it.
#pragma once

#include "core/base/id.h"
#include "core/base/record_ids.h"
#include "core/changes/hybrid_clock.h"
#include "core/storage/value.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// How insertions are recorded.
enum class Recording {
    EachRow, // a change record for every row
    InBulk,  // the row itself says which set inserted it; a change record is made when it is removed
};

using ChangeSetNumber = std::int64_t; // local: the order in which this database got to know it

enum class ChangeKind { Inserted = 1, Updated = 2, Removed = 3 };

struct CellChange {
    std::string column{};
    Value before{};
    Value after{};
    bool operator==(const CellChange&) const = default;
};

// An insertion keeps no cells: the row itself and the changes after it tell them. A removal keeps all cells as before.
struct RecordChange {
    int entity = 0; // EntityInfo::number
    RecordId record{};
    std::optional<ClientId> subject{}; // the client it belongs to, when that is another record
    ChangeKind kind = ChangeKind::Updated;
    std::vector<CellChange> cells{};
    bool operator==(const RecordChange&) const = default;
};

// What was committed together: one act of one person.
struct ChangeSet {
    ChangeSetNumber number = 0;
    Stamp stamp = 0;
    WorkstationId workstation{};
    StaffId author{};     // nil: the program itself (first start)
    std::string action{}; // "client.set"; ui/shared/labels turns it into words
    std::optional<ChangeSetNumber> undoes{};
    bool inBulk = false;   // see Recording
    std::int64_t wall = 0; // milliseconds of the author's clock: the stamp may be ahead of every clock
    std::vector<RecordChange> records{};
    bool operator==(const ChangeSet&) const = default;
};

} // namespace werkpad
