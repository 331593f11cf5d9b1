// The project's own source files, as the architecture tests read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkpad::test
{

struct SourceFile {
    std::string path; // from the project's root, with slashes: "core/base/date.cpp"
    std::string text;
};

// The files below the given folders with one of the given endings (".cpp"), sorted by path. A folder that is not there
// has none.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders,
                                                  const std::vector<std::string>& endings);
[[nodiscard]] std::vector<SourceFile> cppFiles(const std::vector<std::string>& folders);

// What a file includes, as written but without quotes; angle brackets stay: "core/base/date.h", "<QString>".
[[nodiscard]] std::vector<std::string> includesOf(const SourceFile& file);

// "_store" of "core/clients/client_store.cpp": the part of the name from the last underscore, or nothing.
[[nodiscard]] std::string_view roleOf(std::string_view path);
// "core/clients" of "core/clients/client_store.cpp".
[[nodiscard]] std::string_view featureOf(std::string_view path);

// One per line, for a failing test.
[[nodiscard]] std::string listed(const std::vector<std::string>& problems);

} // namespace werkpad::test
