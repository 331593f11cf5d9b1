// The shared export folder: SMB, NFS, Nextcloud, Syncthing, a USB stick.
#pragma once

#include "core/sync/blob_store.h"

#include <filesystem>

namespace werkpad
{

// Needs no locks, no renaming over other files and no watching. A file appears under its name when it is complete and
// on the disk; until then it has a name that begins with ".werkpad-", which nobody reads. What a killed
// program left of that goes, after a day, with the next file that its owner puts into the same folder.
class SharedFolder final : public BlobStore
{
public:
    explicit SharedFolder(std::filesystem::path root);

    [[nodiscard]] Result<std::vector<std::string>> folders() override;
    [[nodiscard]] Result<std::optional<BlobListing>> list(const std::string& folder, const std::string& token) override;
    [[nodiscard]] Result<PutOutcome> putIfAbsent(const std::string& folder, const std::string& name,
                                                 const Producer& produce) override;
    [[nodiscard]] Result<std::unique_ptr<BlobReader>> get(const std::string& folder, const std::string& name) override;
    [[nodiscard]] Result<void> remove(const std::string& folder, const std::string& name) override;
    [[nodiscard]] std::string place() const override { return m_root.string(); }

private:
    std::filesystem::path m_root;
};

// Everything that was written to the device on which the folder lies is on it when this answers, also what the system
// keeps of folders and of free space: it may be taken out. Missing, FileError.
[[nodiscard]] Result<void> flushToDevice(const std::filesystem::path& folder);

} // namespace werkpad
