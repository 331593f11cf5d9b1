#include "app/cli/output_file.h"

#include "core/storage/file_checks.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace werkpad
{

namespace
{

bool isDevice(const std::filesystem::path& path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
           !std::filesystem::is_directory(status);
}

} // namespace

OutputFile::OutputFile(std::filesystem::path target, std::filesystem::path written, std::FILE* stream)
    : m_target(std::move(target))
    , m_written(std::move(written))
    , m_stream(stream)
{
}

Result<OutputFile> OutputFile::create(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(target, ignored))
        return fail(ErrorKind::FileError, target.string(), "it is a folder");
    const auto written = isDevice(target) ? target : std::filesystem::path(target.string() + ".part");
    const int descriptor = ::open(written.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return tl::unexpected(fileError(errno, target));
    std::FILE* stream = ::fdopen(descriptor, "wb");
    if (!stream) {
        ::close(descriptor);
        return fail(ErrorKind::FileError, target.string(), "out of memory");
    }
    return OutputFile(target, written, stream);
}

OutputFile::~OutputFile()
{
    if (!m_stream || m_written == m_target)
        return;
    std::error_code ignored;
    std::filesystem::remove(m_written, ignored);
}

void OutputFile::write(std::string_view text)
{
    if (m_error == 0 && std::fwrite(text.data(), 1, text.size(), m_stream.get()) != text.size())
        m_error = errno;
}

Result<void> OutputFile::finish()
{
    const bool device = m_written == m_target;
    if (m_error == 0 && std::fflush(m_stream.get()) != 0)
        m_error = errno;
    if (m_error == 0 && !device && ::fsync(::fileno(m_stream.get())) != 0)
        m_error = errno;
    if (m_error == 0 && !device && ::rename(m_written.c_str(), m_target.c_str()) != 0)
        m_error = errno;
    if (m_error != 0)
        return tl::unexpected(fileError(m_error, m_target)); // the destructor clears away
    m_stream.reset();
    return {};
}

} // namespace werkpad
