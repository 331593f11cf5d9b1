// Habits that let a reader find the way: names of files, first lines of headers, one namespace.
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <sstream>

using namespace werkpad::test;

namespace
{

std::vector<std::string> firstLines(const SourceFile& file)
{
    std::vector<std::string> lines;
    std::istringstream stream(file.text);
    for (std::string line; lines.size() < 12 && std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// A comment of a sentence or more, then `#pragma once`.
bool beginsWithPurpose(const SourceFile& file)
{
    const auto lines = firstLines(file);
    const auto pragma = std::ranges::find(lines, "#pragma once");
    if (pragma == lines.begin() || pragma == lines.end())
        return false;
    return std::all_of(lines.begin(), pragma, [](const std::string& line) { return line.starts_with("// "); });
}

bool isSnakeCase(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::string_view stem = name.substr(0, name.find('.'));
    return stem.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

bool isMain(std::string_view path)
{
    return path.ends_with("/main.cpp");
}

template <class Predicate>
std::vector<std::string> pathsOf(const std::vector<SourceFile>& files, Predicate isWrong)
{
    std::vector<std::string> found;
    for (const auto& file : files)
        if (isWrong(file))
            found.push_back(file.path);
    return found;
}

// The type that a line at the edge begins to define; a forward declaration and a specialisation define none.
std::string definedType(const std::string& line)
{
    if (line.starts_with(' '))
        return {}; // within another type
    std::istringstream words(line);
    std::string kind;
    std::string name;
    words >> kind >> name;
    if (kind == "enum")
        words >> name;
    const bool isType = kind == "class" || kind == "struct" || kind == "enum";
    return isType && line.find(';') == std::string::npos && name.find('<') == std::string::npos ? name : std::string{};
}

} // namespace

TEST_CASE("Two headers define no type of one name, which the linker would take for the same")
{
    std::map<std::string, std::string> definedIn;
    std::vector<std::string> twice;
    for (const auto& file : sourceFiles({"core", "ui", "app"}, {".h"})) {
        std::istringstream stream(file.text);
        for (std::string line; std::getline(stream, line);) {
            const auto type = definedType(line);
            if (type.empty())
                continue;
            const auto [first, isNew] = definedIn.emplace(type, file.path);
            if (!isNew && first->second != file.path)
                twice.push_back(type + " in " + first->second + " and " + file.path);
        }
    }
    CHECK(definedIn.contains("ClientIndex"));
    CHECK(twice == std::vector<std::string>{});
}

TEST_CASE("Every header begins by saying what it is for")
{
    const auto found = pathsOf(sourceFiles({"core", "ui", "app", "tests"}, {".h"}),
                               [](const SourceFile& file) { return !beginsWithPurpose(file); });
    INFO(listed(found));
    CHECK(found.empty());
    CHECK(beginsWithPurpose({"a.h", "// Says what it is for.\n#pragma once\n"}));
    CHECK_FALSE(beginsWithPurpose({"a.h", "#pragma once\n"}));
    CHECK_FALSE(beginsWithPurpose({"a.h", "#include <x>\n#pragma once\n"}));
    CHECK_FALSE(beginsWithPurpose({"a.h", "// Says what it is for.\n"}));
}

TEST_CASE("Everything in core and ui is in the project's namespace")
{
    const auto found = pathsOf(cppFiles({"core", "ui"}), [](const SourceFile& file) {
        return file.text.find("namespace werkpad") == std::string::npos;
    });
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("File names are in lower case, with underscores")
{
    const auto found = pathsOf(cppFiles({"core", "ui", "app", "tests"}),
                               [](const SourceFile& file) { return !isSnakeCase(file.path); });
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("No header brings a namespace along")
{
    const auto found = pathsOf(sourceFiles({"core", "ui", "app", "tests"}, {".h"}), [](const SourceFile& file) {
        return file.text.find("using namespace") != std::string::npos;
    });
    INFO(listed(found));
    CHECK(found.empty());
}

TEST_CASE("A test file is named after what it tests")
{
    const auto found =
        pathsOf(sourceFiles({"tests/core", "tests/ui", "tests/architecture"}, {".cpp"}), [](const SourceFile& file) {
            const bool hasCases = file.text.find("TEST_CASE(") != std::string::npos;
            return hasCases && roleOf(file.path) != "_test" && !isMain(file.path);
        });
    INFO(listed(found));
    CHECK(found.empty());
}
