// Runs the real werkpad-cli as a process of its own: as another user, on a short leash, or killed on the way.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

struct ProcessRun {
    int exit = -1; // −1: ended by a signal
    int signal = 0;
    std::string out{};
    std::string err{};
    std::chrono::microseconds duration{};

    // One line, one sentence, from the program itself.
    [[nodiscard]] bool saysOneSentence() const
    {
        return err.starts_with("werkpad-cli: ") && err.find('\n') == err.size() - 1 && err.ends_with(".\n");
    }
};

struct ProcessSettings {
    bool asNobody = false;                                // only root can become nobody
    std::optional<std::uint64_t> largestFile{};           // bytes; writing beyond fails instead of killing
    std::optional<std::chrono::microseconds> killAfter{}; // with SIGKILL
};

[[nodiscard]] ProcessRun runCliProcess(const std::vector<std::string>& arguments,
                                       const std::map<std::string, std::string>& environment,
                                       const ProcessSettings& settings = {});

// The content of every file in a folder, by name: to see that nothing was touched.
[[nodiscard]] std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);

} // namespace werkpad
