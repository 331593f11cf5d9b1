#include "core/sync/shared_folder.h"

#include "core/base/id.h"
#include "core/storage/file_checks.h"
#include "core/sync/share_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>

namespace werkpad
{

namespace
{

// A listing is not trusted to be the last one of its time stamp while that is so young: FAT counts in two seconds, and
// a file server's clock may differ.
constexpr std::int64_t kSettledSeconds = 30;
constexpr std::size_t kBuffer = 256U << 10U;
// Nobody writes one file for so long without adding to it, also where the server's clock is hours off.
constexpr std::chrono::hours kAbandonedAfter{24};

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { static_cast<void>(close()); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }
    // Some file servers tell only now that the disk is full.
    [[nodiscard]] bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

// What people call a share that is gone: NotFound is for one blob.
Error storeError(int errorNumber, const std::filesystem::path& root, const std::filesystem::path& file)
{
    std::error_code ignored;
    if (errorNumber == ENOENT && !std::filesystem::is_directory(root, ignored))
        return {ErrorKind::Missing, root.string(), {}, {}};
    return fileError(errorNumber, file);
}

class FileReader final : public BlobReader
{
public:
    FileReader(int descriptor, std::uint64_t size, std::filesystem::path file)
        : m_descriptor(descriptor)
        , m_size(size)
        , m_file(std::move(file))
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> bytes) override
    {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const auto got = ::read(m_descriptor.number(), bytes.data() + done, bytes.size() - done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return tl::unexpected(fileError(errno, m_file));
            if (got == 0)
                break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

private:
    Descriptor m_descriptor;
    std::uint64_t m_size;
    std::filesystem::path m_file;
};

Result<void> writeAll(int descriptor, std::span<const std::uint8_t> bytes, const std::filesystem::path& file)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected(fileError(errno, file));
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A network file system that cannot do this has written the entry already.
    if (descriptor.number() >= 0 && ::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return tl::unexpected(fileError(errno, folder));
    return {};
}

// Not over a file that is there. Where links are unknown (FAT, some shares) and renaming cannot be told not to
// replace, looking first has to do: names below a workstation's folder are given out by one process at a time.
Result<PutOutcome> moveInto(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return PutOutcome::Stored;
    if (errno == EEXIST)
        return PutOutcome::AlreadyThere;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return tl::unexpected(fileError(errno, to));
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return PutOutcome::Stored;
    }
    if (errno == EEXIST)
        return PutOutcome::AlreadyThere;
    if (::access(to.c_str(), F_OK) == 0)
        return PutOutcome::AlreadyThere;
    if (::rename(from.c_str(), to.c_str()) != 0)
        return tl::unexpected(fileError(errno, to));
    return PutOutcome::Stored;
}

Result<void> produceInto(const std::filesystem::path& file, const BlobStore::Producer& produce)
{
    Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0660));
    if (descriptor.number() < 0)
        return tl::unexpected(fileError(errno, file));
    std::vector<std::uint8_t> buffer;
    buffer.reserve(kBuffer);
    const auto flush = [&]() -> Result<void> {
        auto written = writeAll(descriptor.number(), buffer, file);
        buffer.clear();
        return written;
    };
    auto produced = produce([&](std::span<const std::uint8_t> bytes) -> Result<void> {
        buffer.insert(buffer.end(), bytes.begin(), bytes.end());
        return buffer.size() < kBuffer ? Result<void>{} : flush();
    });
    if (!produced)
        return produced;
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (::fsync(descriptor.number()) != 0 || !descriptor.close())
        return tl::unexpected(fileError(errno, file));
    return {};
}

// What cannot be taken away stays: it harms nobody.
void removeAbandoned(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> abandoned;
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const auto written = std::filesystem::last_write_time(entry->path(), ignored);
        if (isUnfinished(entry->path().filename().string()) && !ignored && now - written > kAbandonedAfter)
            abandoned.push_back(entry->path());
    }
    for (const auto& file : abandoned)
        ::unlink(file.c_str());
}

} // namespace

SharedFolder::SharedFolder(std::filesystem::path root)
    : m_root(std::move(root))
{
}

Result<std::vector<std::string>> SharedFolder::folders()
{
    std::error_code error;
    std::vector<std::string> names;
    std::filesystem::directory_iterator entry(m_root, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored))
            names.push_back(entry->path().filename().string());
    }
    if (error)
        return tl::unexpected(storeError(error.value(), m_root, m_root));
    return names;
}

Result<std::optional<BlobListing>> SharedFolder::list(const std::string& folder, const std::string& token)
{
    const auto path = folder.empty() ? m_root : m_root / folder;
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT && std::filesystem::is_directory(m_root))
            return BlobListing{};
        return tl::unexpected(storeError(errno, m_root, path));
    }
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const bool isSettled = status.st_mtim.tv_sec + kSettledSeconds < now;
    BlobListing listing;
    if (isSettled)
        listing.token = std::to_string(status.st_mtim.tv_sec) + '.' + std::to_string(status.st_mtim.tv_nsec);
    if (!listing.token.empty() && listing.token == token)
        return std::nullopt;
    std::error_code error;
    std::filesystem::directory_iterator entry(path, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (!entry->is_directory(ignored))
            listing.names.push_back(entry->path().filename().string());
    }
    if (error)
        return tl::unexpected(storeError(error.value(), m_root, path));
    return listing;
}

Result<PutOutcome> SharedFolder::putIfAbsent(const std::string& folder, const std::string& name,
                                             const Producer& produce)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(m_root, ignored)) // never made here: an unmounted stick is no new share
        return fail(ErrorKind::Missing, m_root.string());
    const auto path = folder.empty() ? m_root : m_root / folder;
    if (::mkdir(path.c_str(), 0770) != 0 && errno != EEXIST)
        return tl::unexpected(storeError(errno, m_root, path));
    if (::access((path / name).c_str(), F_OK) == 0)
        return PutOutcome::AlreadyThere;
    if (!folder.empty())
        removeAbandoned(path);
    IdGenerator ids;
    const auto unfinished = path / (std::string(kUnfinished) + uuidText(ids.next()));
    auto stored = produceInto(unfinished, produce).and_then([&] { return moveInto(unfinished, path / name); });
    if (!stored || *stored != PutOutcome::Stored) {
        ::unlink(unfinished.c_str());
        return stored;
    }
    if (auto synced = syncFolder(path); !synced)
        return tl::unexpected(synced.error());
    return PutOutcome::Stored;
}

Result<std::unique_ptr<BlobReader>> SharedFolder::get(const std::string& folder, const std::string& name)
{
    const auto path = (folder.empty() ? m_root : m_root / folder) / name;
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        std::error_code ignored;
        if (errno == ENOENT && std::filesystem::is_directory(m_root, ignored))
            return fail(ErrorKind::NotFound, path.string());
        return tl::unexpected(storeError(errno, m_root, path));
    }
    struct stat status{};
    auto reader = std::make_unique<FileReader>(
        descriptor, ::fstat(descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0, path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::NotFound, path.string(), "it is no file");
    return reader;
}

Result<void> SharedFolder::remove(const std::string& folder, const std::string& name)
{
    const auto path = (folder.empty() ? m_root : m_root / folder) / name;
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return tl::unexpected(storeError(errno, m_root, path));
    return {};
}

Result<void> flushToDevice(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() < 0)
        return tl::unexpected(storeError(errno, folder, folder));
    if (::syncfs(descriptor.number()) != 0)
        return tl::unexpected(fileError(errno, folder));
    return {};
}

} // namespace werkpad
