// Where the real input lies that is not part of the project (data/README.md beside it says what it is).
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace werkpad::testing
{

// `name` below WERKPAD_REAL_DATA, else below ../shared/data beside the source tree; nothing when it is not there, and
// then the test says SKIP.
inline std::optional<std::filesystem::path> realData(const std::string& name)
{
    const char* const chosen = std::getenv("WERKPAD_REAL_DATA");
    for (std::filesystem::path folder = WERKPAD_SOURCE_DIR;; folder = folder.parent_path()) {
        const auto file = (chosen ? std::filesystem::path(chosen) : folder / "../shared/data") / name;
        if (std::filesystem::exists(file))
            return file;
        if (chosen || folder == folder.parent_path())
            return std::nullopt;
    }
}

} // namespace werkpad::testing
