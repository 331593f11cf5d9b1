// Carries exchanged files from one share to another, sealed as they are: by a stick from office to office.
#pragma once

#include "core/storage/database.h"
#include "core/sync/blob_store.h"
#include "core/sync/exchange.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace werkpad
{

struct CarryReport {
    std::int64_t files = 0;
    std::vector<RefusedFile> refused{}; // left behind: damaged, not of this office, or of somebody who is not believed
};

struct CarryOptions {
    std::stop_token stop{};
    std::function<void(std::int64_t done, std::int64_t total)> progress{}; // in files
};

// Puts into `to` what `from` has and it lacks, of every workstation of this office, each file only after all of it was
// checked on the way. What a snapshot there already tells is not brought back: its writer took it away. Both must be
// shares of this office (share_file.h). Errors of either store and of the database, Cancelled; whole files have been
// carried then, and the next time goes on from there.
[[nodiscard]] Result<CarryReport> carryFiles(Database& database, BlobStore& from, BlobStore& to,
                                             const CarryOptions& options = {});

} // namespace werkpad
