#include "core/occupations/occupation_file.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace werkpad
{

namespace
{

struct Columns {
    std::size_t address = 0;
    std::size_t name = 0;
    std::optional<std::size_t> alternatives{};
    std::optional<std::size_t> code{};
};

std::optional<std::size_t> columnNamed(const std::vector<std::string>& header, std::string_view name)
{
    const auto found = std::ranges::find(header, fold(name), [](const std::string& heading) { return fold(heading); });
    return found == header.end() ? std::nullopt : std::optional<std::size_t>(found - header.begin());
}

Result<Columns> findColumns(const std::vector<std::string>& header)
{
    const auto address = columnNamed(header, "conceptUri");
    const auto name = columnNamed(header, "preferredLabel");
    if (!address || !name)
        return failWith({{"file", Severity::Blocking, "file_without_columns", "conceptUri, preferredLabel"}});
    return Columns{*address, *name, columnNamed(header, "altLabels"), columnNamed(header, "code")};
}

// "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34" ends in the id.
std::optional<OccupationId> idIn(std::string_view address)
{
    constexpr std::size_t kUuid = 36;
    return address.size() < kUuid ? std::nullopt : OccupationId::parse(address.substr(address.size() - kUuid));
}

// One name a line, without empty ones and stray spaces.
std::string tidyLines(std::string_view text)
{
    std::string lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (const std::string line = trimmed(text.substr(0, end)); !line.empty())
            lines.append(lines.empty() ? "" : "\n").append(line);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

} // namespace

Result<OccupationFile> readOccupationFile(const std::filesystem::path& file, const CsvChoice& choice)
{
    auto reader = CsvReader::open(file, choice);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto columns = findColumns(reader->header());
    if (!columns)
        return tl::unexpected(columns.error());
    OccupationFile read;
    std::unordered_set<OccupationId> known;
    const auto reject = [&read](std::uint64_t line, std::string field, std::string code, std::string value) {
        read.rejected.push_back({line, {std::move(field), Severity::Blocking, std::move(code), std::move(value)}});
    };
    while (true) {
        const auto row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return read;
        const auto& [line, fields, raw, findings] = **row;
        if (blocks(findings)) {
            for (const auto& finding : findings)
                read.rejected.push_back({line, finding});
            continue;
        }
        Occupation occupation;
        occupation.name = trimmed(fields[columns->name]);
        const auto id = idIn(trimmed(fields[columns->address]));
        if (!id)
            reject(line, "conceptUri", "occupation_without_address", std::string(fields[columns->address]));
        else if (occupation.name.empty())
            reject(line, "preferredLabel", "occupation_without_name", id->text());
        else if (!known.insert(*id).second)
            reject(line, "conceptUri", "occupation_repeated", occupation.name);
        else {
            occupation.id = *id;
            if (columns->alternatives)
                occupation.alternatives = tidyLines(fields[*columns->alternatives]);
            if (columns->code)
                occupation.code = trimmed(fields[*columns->code]);
            read.occupations.push_back(std::move(occupation));
        }
    }
}

} // namespace werkpad
