// The file that makes a folder a share: which share it is.
#pragma once

#include "core/sync/blob_store.h"
#include "core/sync/share_keys.h"

#include <optional>

namespace werkpad
{

// Nothing when the store has none: it is empty, or no share. Damaged when the file cannot be understood.
[[nodiscard]] Result<std::optional<ShareId>> readShareFile(BlobStore& store);
// AlreadyExists when the store is another share; of this one: does nothing.
[[nodiscard]] Result<void> writeShareFile(BlobStore& store, ShareId share);

} // namespace werkpad
