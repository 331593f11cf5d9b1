// From everything that was done to one record, by whoever and in whatever order it arrived, to what the record is now.
#pragma once

#include "core/changes/change.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// One change of the record, or of something that belongs to it.
struct Write {
    ChangeSetNumber set = 0;
    int order = 0; // within its set
    WorkstationId workstation{};
    Stamp stamp = 0;
    ChangeKind kind = ChangeKind::Updated;
    bool isOfPart = false; // a change to what belongs to the record: keeps it alive, and says nothing of its cells
    std::vector<CellChange> cells{}; // of an insertion: the row as it was inserted, in `after`
};

// Whether the author of `later` knew `earlier` (also: is it).
using Knows = std::function<bool(const Write& later, const Write& earlier)>;

struct FoldedConflict {
    std::string column{};        // "": one removed what the other changed
    ChangeSetNumber applied = 0; // what counts
    ChangeSetNumber other = 0;   // what does not
    bool operator==(const FoldedConflict&) const = default;
};

struct Folded {
    bool isAlive = false;
    std::vector<std::pair<std::string, Value>> cells{}; // each column that anybody wrote, by its winner
    std::vector<FoldedConflict> conflicts{};            // by column, then by set

    [[nodiscard]] const Value* cell(std::string_view column) const;
};

// The same for everybody who has the same writes, in any order:
// - A field has the value of the latest write, by stamp and then by workstation ("last writer wins"; Shapiro et al.
//   2011, "A comprehensive study of convergent and commutative replicated data types", §3.2.1). Writes that nobody
//   overwrote knowingly and that differ from it are conflicts.
// - A record is there unless somebody removed it knowing of every change to it: an edit survives a removal that did not
//   know it, and that is a conflict until somebody who knows of both changes or removes the record.
[[nodiscard]] Folded fold(const std::vector<Write>& writes, const Knows& knows);

} // namespace werkpad
