#include "core/storage/file_checks.h"

#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>

namespace werkpad
{

namespace
{

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

constexpr std::size_t kHead = 16;

// The first bytes, by SQLite's own way to the file: whoever opens and closes a database otherwise lets go, by the rules
// of POSIX, of the locks of all connections that this program has to it, and then another program that ends takes the
// write-ahead log away under their hands (sqlite.org/howtocorrupt.html, 2.2).
Result<std::array<char, kHead>> headOf(const std::filesystem::path& file)
{
    sqlite3* opened = nullptr;
    int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> connection(opened, sqlite3_close);
    std::array<char, kHead> head{};
    sqlite3_file* handle = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&handle));
    if (code == SQLITE_OK)
        code = handle->pMethods->xRead(handle, head.data(), static_cast<int>(head.size()), 0);
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ)
        return head;
    const int number = opened ? sqlite3_system_errno(opened) : ENOMEM;
    return tl::unexpected(fileError(number == 0 ? EIO : number, file));
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    const auto parent = file.parent_path();
    return parent.empty() ? std::filesystem::path(".") : parent;
}

bool writeAll(int descriptor, const std::string& content)
{
    std::size_t written = 0;
    while (written < content.size()) {
        const auto count = ::write(descriptor, content.data() + written, content.size() - written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace

Error fileError(int errorNumber, const std::filesystem::path& file)
{
    const auto kind = [errorNumber] {
        switch (errorNumber) {
        case ENOENT:
        case ENOTDIR:
            return ErrorKind::Missing;
        case EEXIST:
            return ErrorKind::AlreadyExists;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorKind::ReadOnly;
        case ENOSPC:
        case EDQUOT:
            return ErrorKind::DiskFull;
        default:
            return ErrorKind::FileError;
        }
    }();
    return Error{kind, file.string(), std::strerror(errorNumber), {}};
}

Result<void> checkLooksEncrypted(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorKind::Missing, file.string());
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorKind::Foreign, file.string(), "not a file");
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return tl::unexpected(fileError(error.value(), file));
    if (size == 0)
        return fail(ErrorKind::Damaged, file.string(), "the file is empty");
    const auto head = headOf(file);
    if (!head)
        return tl::unexpected(head.error());
    if (std::memcmp(head->data(), "SQLite format 3", kHead) == 0)
        return fail(ErrorKind::Foreign, file.string(), "a plain SQLite database");
    if (size % kPageSize != 0)
        return fail(ErrorKind::Damaged, file.string(),
                    std::to_string(size) + " bytes is no whole number of pages: cut off, or another kind of file");
    return {};
}

Result<void> createPrivateFile(const std::filesystem::path& file)
{
    const Descriptor descriptor(::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (descriptor.number() < 0) {
        auto error = fileError(errno, file);
        if (error.kind == ErrorKind::Missing)
            error.detail = "the folder does not exist";
        return tl::unexpected(std::move(error));
    }
    return {};
}

bool isWritable(const std::filesystem::path& file)
{
    return ::access(file.c_str(), W_OK) == 0 && ::access(folderOf(file).c_str(), W_OK) == 0;
}

bool isOnNetworkFileSystem(const std::filesystem::path& file)
{
    // linux/magic.h: NFS, SMB, CIFS, SMB2, AFS, CEPH, and FUSE (sshfs and the like; when in doubt, be careful).
    constexpr std::array<std::uint32_t, 7> kNetwork{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                    0x5346414F, 0x00C36400, 0x65735546};
    struct statfs status = {};
    if (::statfs(folderOf(file).c_str(), &status) != 0)
        return false;
    return std::ranges::find(kNetwork, static_cast<std::uint32_t>(status.f_type)) != kNetwork.end();
}

std::string immutableUri(const std::filesystem::path& file)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '?' || c == '#' || c == '%') {
            constexpr std::string_view kHex = "0123456789ABCDEF";
            uri += {'%', kHex[static_cast<unsigned char>(c) >> 4], kHex[static_cast<unsigned char>(c) & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?mode=ro&immutable=1";
}

Result<void> writeFileDurably(const std::filesystem::path& file, const std::string& content)
{
    const std::filesystem::path temporary = file.string() + ".part";
    std::error_code ignored;
    {
        const Descriptor descriptor(
            ::open(temporary.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (descriptor.number() < 0)
            return tl::unexpected(fileError(errno, file));
        if (!writeAll(descriptor.number(), content) || ::fsync(descriptor.number()) != 0) {
            auto error = fileError(errno, file);
            std::filesystem::remove(temporary, ignored);
            return tl::unexpected(std::move(error));
        }
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        auto error = fileError(errno, file);
        std::filesystem::remove(temporary, ignored);
        return tl::unexpected(std::move(error));
    }
    const Descriptor folder(::open(folderOf(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() >= 0)
        ::fsync(folder.number());
    return {};
}

Result<std::string> readWholeFile(const std::filesystem::path& file, std::size_t limit)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream.is_open())
        return tl::unexpected(fileError(errno, file));
    std::error_code unknown; // a pipe has no size: then as much as may be
    const auto size = std::filesystem::file_size(file, unknown);
    std::string content(unknown || size > limit ? limit + 1 : static_cast<std::size_t>(size) + 1, '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (stream.bad())
        return tl::unexpected(fileError(errno, file));
    content.resize(static_cast<std::size_t>(stream.gcount()));
    if (content.size() > limit)
        return fail(ErrorKind::Foreign, file.string(), "larger than expected");
    return content;
}

} // namespace werkpad
