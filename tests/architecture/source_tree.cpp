#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace werkpad::test
{

namespace fs = std::filesystem;

std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings)
{
    const fs::path root(WERKPAD_SOURCE_DIR);
    std::vector<SourceFile> files;
    for (const auto& folder : folders) {
        if (!fs::exists(root / folder))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (!entry.is_regular_file() || std::ranges::count(endings, entry.path().extension().string()) == 0)
                continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            files.push_back({fs::relative(entry.path(), root).generic_string(),
                             {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> cppFiles(const std::vector<std::string>& folders)
{
    return sourceFiles(folders, {".h", ".cpp", ".cc"});
}

std::vector<std::string> includesOf(const SourceFile& file)
{
    constexpr std::string_view kDirective = "#include ";
    std::vector<std::string> includes;
    std::istringstream lines(file.text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(kDirective))
            continue;
        const std::string_view rest = std::string_view(line).substr(kDirective.size());
        const auto end = rest.find(rest.starts_with('<') ? '>' : '"', 1);
        if (end == std::string_view::npos)
            continue;
        includes.emplace_back(rest.starts_with('<') ? rest.substr(0, end + 1) : rest.substr(1, end - 1));
    }
    return includes;
}

std::string_view roleOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::string_view stem = name.substr(0, name.find('.'));
    const auto underscore = stem.rfind('_');
    return underscore == std::string_view::npos ? std::string_view{} : stem.substr(underscore);
}

std::string_view featureOf(std::string_view path)
{
    const auto layerEnd = path.find('/');
    if (layerEnd == std::string_view::npos)
        return {};
    const auto featureEnd = path.find('/', layerEnd + 1);
    return featureEnd == std::string_view::npos ? path.substr(0, layerEnd) : path.substr(0, featureEnd);
}

std::string listed(const std::vector<std::string>& problems)
{
    std::string text;
    for (const auto& problem : problems)
        text += "\n  " + problem;
    return text;
}

} // namespace werkpad::test
