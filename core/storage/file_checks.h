// What can be told of a database file before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace werkpad
{

// PRAGMA application_id of our files: "WPAD".
inline constexpr int kApplicationId = 0x57504144;
// Of every database file, in bytes (core/README.md).
inline constexpr std::size_t kPageSize = 8192;

// Missing; Foreign for a folder, a plain SQLite file or anything too small or not made of whole pages; Damaged for an
// empty or cut file.
[[nodiscard]] Result<void> checkLooksEncrypted(const std::filesystem::path& file);
// Makes an empty file with mode 0600. AlreadyExists, ReadOnly, DiskFull, FileError.
[[nodiscard]] Result<void> createPrivateFile(const std::filesystem::path& file);
// Both the file and its folder (SQLite makes helper files beside it).
[[nodiscard]] bool isWritable(const std::filesystem::path& file);
[[nodiscard]] bool isOnNetworkFileSystem(const std::filesystem::path& file);
[[nodiscard]] std::string immutableUri(const std::filesystem::path& file);

// Writes `content` so that the file is either as before or complete: temporary name, fsync, rename, fsync of the
// folder.
[[nodiscard]] Result<void> writeFileDurably(const std::filesystem::path& file, const std::string& content);
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path& file, std::size_t limit);
// The error for errno after a failed file operation.
[[nodiscard]] Error fileError(int errorNumber, const std::filesystem::path& file);

} // namespace werkpad
