#include "tests/faults/cli_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <sstream>

namespace werkpad
{

namespace
{

using Clock = std::chrono::steady_clock;

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe makePipe()
{
    std::array<int, 2> ends{};
    return ::pipe2(ends.data(), O_CLOEXEC) == 0 ? Pipe{ends[0], ends[1]} : Pipe{};
}

// In the child, until exec.
[[noreturn]] void become(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
                         const ProcessSettings& settings, const Pipe& out, const Pipe& err)
{
    ::dup2(::open("/dev/null", O_RDONLY | O_CLOEXEC), STDIN_FILENO);
    ::dup2(out.write, STDOUT_FILENO);
    ::dup2(err.write, STDERR_FILENO);
    if (settings.largestFile) {
        const rlimit limit{*settings.largestFile, *settings.largestFile};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    constexpr uid_t kNobody = 65534;
    if (settings.asNobody && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(126);
    std::vector<char*> argv;
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str())); // NOLINT(cppcoreguidelines-pro-type-const-cast): exec
    std::vector<char*> envp;
    for (const auto& variable : environment)
        envp.push_back(const_cast<char*>(variable.c_str())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    ::execve(argv.front(), argv.data(), envp.data());
    ::_exit(127);
}

// Reads both pipes until they close, or until it is time to kill.
void listen(pid_t child, std::array<pollfd, 2> ends, ProcessRun& run, std::optional<Clock::time_point> killAt)
{
    std::array<std::string*, 2> texts{&run.out, &run.err};
    int open = 2;
    while (open > 0) {
        int wait = -1;
        if (killAt) {
            const auto left = *killAt - Clock::now();
            if (left <= Clock::duration::zero()) {
                ::kill(child, SIGKILL);
                killAt.reset();
                continue;
            }
            wait = static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(left).count());
        }
        if (::poll(ends.data(), ends.size(), wait) <= 0)
            continue;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].fd < 0 || ends[i].revents == 0)
                continue;
            std::array<char, 4096> buffer{};
            const auto count = ::read(ends[i].fd, buffer.data(), buffer.size());
            if (count > 0) {
                texts[i]->append(buffer.data(), static_cast<std::size_t>(count));
            } else {
                ::close(ends[i].fd);
                ends[i].fd = -1;
                --open;
            }
        }
    }
}

} // namespace

ProcessRun runCliProcess(const std::vector<std::string>& arguments,
                         const std::map<std::string, std::string>& environment, const ProcessSettings& settings)
{
    std::vector<std::string> line{WERKPAD_BINARY_DIR "/bin/werkpad-cli"};
    line.insert(line.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables;
    for (const auto& [name, value] : environment)
        variables.push_back(name + "=" + value);
    const Pipe out = makePipe();
    const Pipe err = makePipe();
    ProcessRun run;
    const auto start = Clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        become(line, variables, settings, out, err);
    ::close(out.write);
    ::close(err.write);
    listen(child, {pollfd{out.read, POLLIN, 0}, pollfd{err.read, POLLIN, 0}}, run,
           settings.killAfter ? std::optional(start + *settings.killAfter) : std::nullopt);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
    if (WIFEXITED(status))
        run.exit = WEXITSTATUS(status);
    else
        run.signal = WTERMSIG(status);
    return run;
}

std::map<std::string, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ostringstream content;
        if (entry.is_regular_file())
            content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        files.emplace(entry.path().filename().string(), content.str());
    }
    return files;
}

} // namespace werkpad
