#include "core/sync/sync_lock.h"

#include "core/storage/file_checks.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace werkpad
{

Result<SyncLock> SyncLock::take(const std::filesystem::path& database)
{
    if (database == ":memory:")
        return SyncLock(-1);
    const std::filesystem::path file = database.string() + ".sync";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(fileError(errno, file));
    SyncLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(ErrorKind::Busy, database.string(), "another exchange is under way");
        return tl::unexpected(fileError(errno, file));
    }
    return lock;
}

SyncLock::~SyncLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

SyncLock::SyncLock(SyncLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

} // namespace werkpad
