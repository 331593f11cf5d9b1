// That a bare machine gets what the build and the checks ask for, and that CI runs what people run.
#include "tests/architecture/source_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

using namespace werkpad::test;

namespace
{

struct Need {
    std::string_view name;    // as CMake or a script says it
    std::string_view package; // as Debian says it
};

// What find_package, pkg_check_modules, find_library, find_path and find_file look for.
const std::vector<Need>& needsOfBuild()
{
    static const std::vector<Need> table{
        {"PkgConfig", "pkg-config"},
        {"Qt6", "qt6-base-dev"},
        {"Boost", "libboost-date-time-dev"},
        {"tl-expected", "libexpected-dev"},
        {"nlohmann_json", "nlohmann-json3-dev"},
        {"Threads", "build-essential"},
        {"sqlcipher", "libsqlcipher-dev"},
        {"libsodium", "libsodium-dev"},
        {"libutf8proc", "libutf8proc-dev"},
        {"libical", "libical-dev"},
        {"libzstd", "libzstd-dev"},
        {"csv", "libcsv-dev"},
        {"csv.h", "libcsv-dev"},
        {"xlsxwriter", "libxlsxwriter-dev"},
        {"xlsxwriter.h", "libxlsxwriter-dev"},
        {"dtl/dtl.hpp", "libdtl-dev"},
        {"libSQLiteCpp.a", "libsqlitecpp-dev"},
        {"SQLiteCpp/SQLiteCpp.h", "libsqlitecpp-dev"},
        {"qtbase_nl.qm", "qt6-translations-l10n"},
        {"Qt6Charts", "qt6-charts-dev"},
        {"QChart", "qt6-charts-dev"},
        {"CLI11", "libcli11-dev"},
        {"KDSingleApplication-qt6", "libkdsingleapplication-qt6-dev"},
        {"Catch2", "catch2"},
        {"rapidcheck", "librapidcheck-dev"},
        {"benchmark", "libbenchmark-dev"},
        {"ccache", "ccache"},
    };
    return table;
}

// What COMPONENTS of Qt ask for beyond qt6-base-dev.
const std::vector<Need>& needsOfQt()
{
    static const std::vector<Need> table{
        {"Widgets", "qt6-base-dev"}, {"PrintSupport", "qt6-base-dev"},   {"Test", "qt6-base-dev"},
        {"Svg", "qt6-svg-dev"},      {"LinguistTools", "qt6-tools-dev"}, {"Concurrent", "qt6-base-dev"},
    };
    return table;
}

const std::vector<Need>& needsOfScripts()
{
    static const std::vector<Need> table{
        {"cmake", "cmake"},
        {"git", "git"},
        {"clang-format-19", "clang-format-19"},
        {"clang-tidy-19", "clang-tidy-19"},
        {"codespell", "codespell"},
        {"shellcheck", "shellcheck"},
        {"desktop-file-validate", "desktop-file-utils"},
    };
    return table;
}

std::string textOf(const std::string& path)
{
    std::ifstream stream(std::filesystem::path(WERKPAD_SOURCE_DIR) / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string withoutComments(const std::string& text)
{
    std::string kept;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (const auto first = line.find_first_not_of(' '); first != std::string::npos && line[first] != '#')
            kept += line + '\n';
    return kept;
}

std::string cmakeText()
{
    std::string all = withoutComments(textOf("CMakeLists.txt"));
    for (const auto& file : sourceFiles({"core", "ui", "app", "tests"}, {".txt"}))
        if (file.path.ends_with("/CMakeLists.txt"))
            all += withoutComments(file.text);
    return all;
}

std::set<std::string> matchesOf(const std::string& text, const char* pattern)
{
    const std::regex expression(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

// Names that CMake looks for.
std::set<std::string> lookedFor(const std::string& cmake)
{
    std::set<std::string> names = matchesOf(cmake, R"(find_package\(\s*([\w-]+))");
    names.merge(matchesOf(cmake, R"(find_(?:library|path|file)\(\s*\w+\s+([\w./-]+))"));
    names.merge(matchesOf(cmake, R"(pkg_check_modules\([^)]*IMPORTED_TARGET\s+([\w-]+))"));
    names.merge(matchesOf(cmake, R"(find_program\(\s*\w+\s+([\w-]+))"));
    return names;
}

std::set<std::string> qtComponents(const std::string& cmake)
{
    std::set<std::string> names;
    for (const auto& list : matchesOf(cmake, R"(find_package\(\s*Qt6[^)]*COMPONENTS\s+([^)]*)\))"))
        names.merge(matchesOf(list, R"((\w+))"));
    return names;
}

// The words of every array of packaging/dependencies.sh, without "=version".
std::set<std::string> installedPackages()
{
    std::set<std::string> names;
    for (const auto& list : matchesOf(withoutComments(textOf("packaging/dependencies.sh")), R"(_packages=\(([^)]*)\))"))
        names.merge(matchesOf(list, R"(([a-z][a-z0-9.+-]*)(?:=[\d.]+)?)"));
    return names;
}

std::vector<std::string> problemsWith(const std::set<std::string>& used, const std::vector<Need>& table,
                                      const std::set<std::string>& installed)
{
    std::vector<std::string> problems;
    for (const auto& name : used) {
        const auto need = std::ranges::find(table, name, &Need::name);
        if (need == table.end())
            problems.push_back(name + " is needed, and this test does not know which package it is in");
        else if (!installed.contains(std::string(need->package)))
            problems.push_back(name + " needs " + std::string(need->package) + ", which dependencies.sh leaves out");
    }
    return problems;
}

} // namespace

TEST_CASE("Every library that CMake looks for is installed by packaging/dependencies.sh")
{
    const auto used = lookedFor(cmakeText());
    CHECK(used.size() > 10);
    const auto problems = problemsWith(used, needsOfBuild(), installedPackages());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("Every part of Qt that CMake asks for is installed by packaging/dependencies.sh")
{
    const auto used = qtComponents(cmakeText());
    CHECK(used.size() > 3);
    const auto problems = problemsWith(used, needsOfQt(), installedPackages());
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("Every tool of the checks is used and installed")
{
    const auto scripts = withoutComments(textOf("packaging/test.sh")) + withoutComments(textOf("packaging/check"));
    const auto installed = installedPackages();
    for (const auto& [name, package] : needsOfScripts()) {
        CAPTURE(name, package);
        CHECK(scripts.find(name) != std::string::npos);
        CHECK(installed.contains(std::string(package)));
    }
}

TEST_CASE("A library that nobody installs is noticed")
{
    const auto used = lookedFor("find_package(Boost 1.74 REQUIRED)\nfind_library(X zstd)\n"
                                "pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)\n");
    CHECK(used == std::set<std::string>{"Boost", "zstd", "libsodium"});
    CHECK(problemsWith(used, needsOfBuild(), {"libboost-date-time-dev", "libsodium-dev"}).size() == 1);
    CHECK(problemsWith(used, needsOfBuild(), {}).size() == 3);
}

TEST_CASE("CI runs packaging/test.sh and nothing else")
{
    const auto lines = withoutComments(textOf(".ci/run"));
    CHECK(lines == "exec \"$(dirname \"$0\")/../packaging/test.sh\"\n");
}
