// Whether an exchanged file is what its name says, whole and signed: without reading it into the database.
#pragma once

#include "core/storage/database.h"
#include "core/sync/blob_store.h"
#include "core/sync/change_stream.h"

#include <string>
#include <vector>

namespace werkpad
{

struct CheckedFile {
    std::string fault{};           // a code as in FileAnswer::reason; empty: nothing is wrong with it
    std::vector<Position> start{}; // how far a snapshot or segment says that chains are read
    BlobHash previous{};           // of the segment before, as its writer knew it
    BlobHash hash{};               // of the whole file
};

// Reads it from begin to end. `folder` and `name` are those under which it lies in the share: a segment, a snapshot or
// an introduction; `visitor` is told what a segment or snapshot holds. Errors of the store and of the database.
[[nodiscard]] Result<CheckedFile> checkWhole(Database& database, BlobReader& blob, WorkstationId folder,
                                             const std::string& name, StreamVisitor* visitor = nullptr);
// Only its beginning: quick, and enough to know what it is about. The rest may be damaged.
[[nodiscard]] Result<CheckedFile> checkStart(Database& database, BlobReader& blob, WorkstationId folder,
                                             const std::string& name);

} // namespace werkpad
