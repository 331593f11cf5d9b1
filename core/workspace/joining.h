// Makes the database of a new workstation from an invitation and the share.
#pragma once

#include "core/sync/blob_store.h"
#include "core/sync/exchange.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>

namespace werkpad
{

struct NewWorkstation {
    std::filesystem::path file{};
    std::string invitation{}; // content of the invitation file
    std::string code{};
    std::string login{}; // of somebody who works at the office; empty: who was invited
    std::string passphrase{};
    KeyDerivationCost cost{};
};

struct Joined {
    std::string login{};
    std::string office{};
    WorkstationId workstation{};
    ExchangeReport report{};
};

// Reads everything from the share into a new file, and says in the share that it is there. Who was invited by name and
// is not on the staff list yet is put on it, as case worker. Nothing is left behind when it fails. Errors of
// readInvitation(), Exchange and Workspace::create; Invalid: file_invitation_used, file_invitation_of_others,
// login_unknown.
[[nodiscard]] Result<Joined> joinShare(const NewWorkstation& wanted, BlobStore& store, const Clock& clock,
                                       const ExchangeOptions& options = {});

} // namespace werkpad
