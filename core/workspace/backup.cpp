#include "core/workspace/backup.h"

#include "core/storage/file_checks.h"
#include "core/storage/file_copy.h"
#include "core/storage/key_slots.h"
#include "core/sync/identity.h"

namespace werkpad
{

namespace
{

constexpr std::size_t kLargestKeyFile = 4U << 20U;

// Under a temporary name; removed unless it was moved to its place.
class UnfinishedCopy
{
public:
    explicit UnfinishedCopy(const std::filesystem::path& target)
        : m_file(target.string() + ".part")
    {
        remove(); // of an attempt that was cut short
    }
    ~UnfinishedCopy() { remove(); }
    UnfinishedCopy(const UnfinishedCopy&) = delete;
    UnfinishedCopy& operator=(const UnfinishedCopy&) = delete;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    void remove() const
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(m_file.string() + suffix, ignored);
    }
    std::filesystem::path m_file;
};

Error about(const std::filesystem::path& target, Error error)
{
    error.subject = target.string();
    return error;
}

Result<IntegrityReport> checkCopy(const std::filesystem::path& file, const DatabaseKey& key)
{
    const auto copy = Database::open(file, key, OpenMode::ReadOnly);
    return copy ? checkIntegrity(**copy) : tl::unexpected(copy.error());
}

} // namespace

Result<IntegrityReport> backUpDatabase(Database& database, const DatabaseKey& key, const std::filesystem::path& target)
{
    std::error_code error;
    const auto targetKeys = KeySlots::fileFor(target);
    for (const auto& file : {target, targetKeys}) {
        if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
            return fail(ErrorKind::AlreadyExists, file.string());
    }
    const UnfinishedCopy copy(target);
    // An empty file first: so the copy is never readable by others, not even half.
    if (auto made = createPrivateFile(copy.file()); !made)
        return tl::unexpected(about(target, made.error()));
    if (auto copied = database.attempt([&] { copyInto(database, copy.file()); }); !copied)
        return tl::unexpected(about(target, copied.error()));
    auto report = checkCopy(copy.file(), key);
    if (!report || !report->ok())
        return report;
    const auto keys = readWholeFile(KeySlots::fileFor(database.file()), kLargestKeyFile);
    if (!keys)
        return tl::unexpected(keys.error());
    if (auto written = writeFileDurably(targetKeys, *keys); !written)
        return tl::unexpected(written.error());
    std::filesystem::rename(copy.file(), target, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(targetKeys, ignored);
        return tl::unexpected(fileError(error.value(), target));
    }
    return report;
}

Result<IntegrityReport> restoreDatabase(const std::filesystem::path& backup, const DatabaseKey& key,
                                        const std::filesystem::path& target)
{
    const auto source = Database::open(backup, key, OpenMode::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    auto report = backUpDatabase(**source, key, target);
    if (!report || !report->ok())
        return report;
    const auto restored = Database::open(target, key);
    if (!restored)
        return tl::unexpected(restored.error());
    if (auto noted = (*restored)->attempt([&] { noteCopy(**restored); }); !noted)
        return tl::unexpected(noted.error());
    return report;
}

} // namespace werkpad
