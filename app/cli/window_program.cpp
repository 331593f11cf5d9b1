#include "app/cli/window_program.h"

#include "app/cli/output_file.h"
#include "core/base/text.h"
#include "core/printing/print_document_json.h"
#include "core/storage/file_checks.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

namespace
{

// A stream in memory: a client's data goes to no disk and blocks no pipe.
class MemoryStream
{
public:
    explicit MemoryStream(const char* name)
        : m_descriptor(::memfd_create(name, MFD_CLOEXEC))
    {
    }
    ~MemoryStream()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    MemoryStream(const MemoryStream&) = delete;
    MemoryStream& operator=(const MemoryStream&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] bool fill(std::string_view text) const
    {
        while (!text.empty()) {
            const auto written = ::write(m_descriptor, text.data(), text.size());
            if (written < 0)
                return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::lseek(m_descriptor, 0, SEEK_SET) == 0;
    }
    [[nodiscard]] std::string text() const
    {
        std::array<char, 2000> buffer{};
        const auto length = ::pread(m_descriptor, buffer.data(), buffer.size(), 0);
        return length > 0 ? std::string(buffer.data(), static_cast<std::size_t>(length)) : std::string{};
    }

private:
    int m_descriptor;
};

std::filesystem::path windowProgram()
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / "werkpad";
}

// What the window program needs of our surroundings; not the passphrase.
std::vector<std::string> surroundings()
{
    std::vector<std::string> all;
    for (char** variable = environ; *variable; ++variable)
        if (!std::string_view(*variable).starts_with("WERKPAD_"))
            all.emplace_back(*variable);
    return all;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The exit code; -1 when it did not start or was stopped.
int run(std::vector<std::string> arguments, const std::array<int, 3>& streams)
{
    auto environment = surroundings();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    for (int i = 0; i < 3; ++i)
        ::posix_spawn_file_actions_adddup2(&actions, streams.at(static_cast<std::size_t>(i)), i);
    pid_t process = 0;
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const int failure = ::posix_spawn(&process, arguments.front().c_str(), &actions, nullptr, argumentPointers.data(),
                                      environmentPointers.data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        return -1;
    int status = 0;
    while (::waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Result<void> readyToDrawPdf(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (const auto status = std::filesystem::status(target, ignored);
        std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return fail(ErrorKind::FileError, target.string(), "it is a folder or a device");
    if (const auto place = OutputFile::create(target); !place)
        return tl::unexpected(place.error());
    const auto program = windowProgram();
    if (::access(program.c_str(), X_OK) != 0)
        return fail(ErrorKind::Missing, program.string(), "the program of the window, which draws the pages");
    return {};
}

Result<int> drawPdf(const PrintDocument& document, const std::filesystem::path& target)
{
    if (const auto ready = readyToDrawPdf(target); !ready)
        return tl::unexpected(ready.error());
    const MemoryStream input("werkpad-print");
    const MemoryStream output("werkpad-pages");
    const MemoryStream errors("werkpad-errors");
    if (!input.isOpen() || !output.isOpen() || !errors.isOpen() || !input.fill(printDocumentToJson(document)))
        return tl::unexpected(fileError(errno, target));
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(target, ignored);
    const int exit = run({windowProgram().string(), "--render-pdf", absolute.string()},
                         {input.descriptor(), output.descriptor(), errors.descriptor()});
    const auto pages = parseInteger(trimmed(output.text()));
    if (exit != 0 || !pages)
        return fail(ErrorKind::FileError, target.string(),
                    exit == 5 ? trimmed(errors.text()) : "the program of the window could not draw it");
    return static_cast<int>(*pages);
}

} // namespace werkpad
