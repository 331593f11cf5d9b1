// One exchange at a time per database, whichever program runs it.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace werkpad
{

// A lock on "<database>.sync", which the system lets go of when the program dies. For a database in memory: nothing.
class SyncLock
{
public:
    // Busy when another program is exchanging. ReadOnly, FileError.
    [[nodiscard]] static Result<SyncLock> take(const std::filesystem::path& database);
    ~SyncLock();
    SyncLock(SyncLock&& other) noexcept;
    SyncLock& operator=(SyncLock&&) = delete;

private:
    explicit SyncLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace werkpad
