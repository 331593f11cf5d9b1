// No file grows past 600 lines: look for the second idea in it long before.
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace werkpad::test;

namespace
{

constexpr std::ptrdiff_t kMostLines = 600;

// Longer for a reason, and only as long as they are.
struct Exception {
    std::string_view file;
    std::string_view reason;
};

const std::vector<Exception>& exceptions()
{
    static const std::vector<Exception> table{};
    return table;
}

std::ptrdiff_t linesIn(const SourceFile& file)
{
    return std::ranges::count(file.text, '\n');
}

std::vector<std::string> problems(const std::vector<SourceFile>& files, const std::vector<Exception>& tolerated)
{
    std::vector<std::string> found;
    for (const auto& file : files)
        if (linesIn(file) > kMostLines && std::ranges::count(tolerated, file.path, &Exception::file) == 0)
            found.push_back(file.path + " has " + std::to_string(linesIn(file)) + " lines");
    for (const auto& exception : tolerated) {
        const auto file = std::ranges::find(files, exception.file, &SourceFile::path);
        if (file == files.end() || linesIn(*file) <= kMostLines)
            found.push_back("the exception for " + std::string(exception.file) + " is no longer needed: remove it");
    }
    return found;
}

} // namespace

TEST_CASE("No file is longer than 600 lines")
{
    const auto files =
        sourceFiles({"core", "ui", "app", "tests", "packaging"}, {".h", ".cpp", ".cc", ".cmake", ".txt", ".sh", ".md"});
    REQUIRE(files.size() > 50);
    const auto found = problems(files, exceptions());
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("A long file, and an exception that is no longer needed, are noticed")
{
    const SourceFile fits{"core/a.cpp", std::string(600, '\n')};
    const SourceFile tooLong{"core/b.cpp", std::string(601, '\n')};
    CHECK(problems({fits}, {}).empty());
    CHECK(problems({tooLong}, {}).size() == 1);
    CHECK(problems({tooLong}, {{"core/b.cpp", "to try this test"}}).empty());
    CHECK(problems({fits}, {{"core/a.cpp", "to try this test"}}).size() == 1);
    CHECK(problems({}, {{"core/b.cpp", "to try this test"}}).size() == 1);
}
