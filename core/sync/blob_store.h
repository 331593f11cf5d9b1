// Where exchanged files lie: three calls on immutable blobs, and taking away one's own. A folder today.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// A blob that is read from begin to end. One thread at a time.
class BlobReader
{
public:
    virtual ~BlobReader() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0; // when it was opened
    // Fills the span as far as there are bytes; fewer than asked for means the end. FileError.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::uint8_t> bytes) = 0;
};

struct BlobListing {
    std::vector<std::string> names{}; // in any order
    // Equal to an earlier one only when nothing was added since; empty when that cannot be told.
    std::string token{};
};

enum class PutOutcome { Stored, AlreadyThere };

// Folders and names are made by core/sync: letters, digits, '-' and '.'; the folder "" is the store itself. What is
// listed may be late, in any order, and may contain what others left there. Errors: Missing (the store itself is
// gone), ReadOnly, DiskFull, FileError. Called by one thread at a time.
class BlobStore
{
public:
    using Sink = std::function<Result<void>(std::span<const std::uint8_t>)>;
    using Producer = std::function<Result<void>(const Sink&)>; // writes the whole blob

    virtual ~BlobStore() = default;
    [[nodiscard]] virtual Result<std::vector<std::string>> folders() = 0;
    // Nothing when `token` is that of the listing as it is now.
    [[nodiscard]] virtual Result<std::optional<BlobListing>> list(const std::string& folder,
                                                                  const std::string& token) = 0;
    // Durable when it answers; never seen half-written, never over another blob.
    [[nodiscard]] virtual Result<PutOutcome> putIfAbsent(const std::string& folder, const std::string& name,
                                                         const Producer& produce) = 0;
    // NotFound when there is no such blob.
    [[nodiscard]] virtual Result<std::unique_ptr<BlobReader>> get(const std::string& folder,
                                                                  const std::string& name) = 0;
    // Of a blob that is gone already: does nothing.
    [[nodiscard]] virtual Result<void> remove(const std::string& folder, const std::string& name) = 0;
    // What people know it by: a path.
    [[nodiscard]] virtual std::string place() const = 0;
};

} // namespace werkpad
