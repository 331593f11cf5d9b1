// Makes the file of a new office, and opens key slots.
#pragma once

#include "core/workspace/workspace.h"

namespace werkpad
{

[[nodiscard]] std::string loginOf(const NewOffice& newOffice);
// At least 8 characters, not blank.
[[nodiscard]] std::vector<Finding> checkPassphrase(const std::string& passphrase);

// See Workspace::create. The file appears under its name only when it is complete.
[[nodiscard]] Result<void> createOfficeFile(const NewOffice& newOffice, const Clock& clock);
// Makes a file: `fill` writes into the empty database and gives the login of its first user. The file appears under its
// name only when it is complete, and nothing is left behind when it fails. AlreadyExists, ReadOnly, DiskFull,
// FileError.
using FillDatabase = std::function<Result<std::string>(Database&)>;
[[nodiscard]] Result<void> makeDatabaseFile(const std::filesystem::path& file, const std::string& passphrase,
                                            const KeyDerivationCost& cost, const FillDatabase& fill);
[[nodiscard]] std::string hostName();
// Office, first user with roles, workstation.
[[nodiscard]] Result<void> fillNewDatabase(Database& database, const NewOffice& newOffice, const Clock& clock);
// See Workspace::unlock.
[[nodiscard]] Result<UnlockedFile> unlockFile(const std::filesystem::path& file, const std::string& login,
                                              const std::string& passphrase);

[[nodiscard]] Result<WorkstationId> workstationOf(Database& database);
[[nodiscard]] std::string workstationNameOf(Database& database); // throws SQLite::Exception

} // namespace werkpad
