// One field that two people changed without knowing of each other, and that waits for somebody to decide.
#pragma once

#include "core/base/record_ids.h"
#include "core/storage/value.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// One of the values: who wrote it, and when by that workstation's clock.
struct ConflictSide {
    Value value{}; // of a removal: nothing
    StaffId author{};
    std::string authorName{};
    WorkstationId workstation{};
    std::int64_t wall = 0; // milliseconds
    bool isRemoval = false;
};

struct Conflict {
    std::string id{}; // "<record>.<field>": the same on every workstation
    int entity = 0;
    std::string table{}; // the kind of record
    std::string record{};
    std::string field{};              // "": one removed the record, the other changed it
    std::optional<ClientId> client{}; // it is, or belongs to
    std::string clientName{};         // as lists show it; filled in by ConflictActions
    Value base{};                     // what it was before both
    ConflictSide mine{};              // of this workstation, else what counts now
    std::vector<ConflictSide> theirs{};
    Value applied{}; // what counts until somebody decides
};

} // namespace werkpad
