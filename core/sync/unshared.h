// What a share lacks of what this workstation has read somewhere else: over a stick, or in another folder.
#pragma once

#include "core/storage/database.h"
#include "core/sync/blob_store.h"
#include "core/sync/change_stream.h"

#include <set>
#include <span>

namespace werkpad
{

// The files of one workstation as they lie in a share.
struct ListedChain {
    WorkstationId workstation{};
    std::set<SegmentNumber> segments{};
    std::set<SegmentNumber> snapshots{};
};

// Whether somebody who reads only this share would miss a change of another workstation that is known here.
// `unchanged` are the workstations of which the share had everything and nobody has added a file since.
// Errors of the store and of the database.
[[nodiscard]] Result<bool> lacksWhatIsKnown(Database& database, BlobStore& store, WorkstationId own,
                                            std::span<const ListedChain> chains,
                                            const std::set<WorkstationId>& unchanged);

} // namespace werkpad
