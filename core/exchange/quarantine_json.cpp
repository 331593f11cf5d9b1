#include "core/exchange/quarantine_json.h"

#include "core/base/content_id.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/quarantined_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> kSeverities{"note", "warning", "blocking"};

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string cellName(const Json& row, const std::vector<std::string>& header, std::size_t column)
{
    if (column >= header.size())
        return "column " + std::to_string(column + 1);
    std::string name = header[column];
    for (int occurrence = 2; row.contains(name); ++occurrence)
        name = header[column] + '#' + std::to_string(occurrence);
    return name;
}

} // namespace

QuarantinedRowId quarantineId(std::string_view profile, std::string_view source)
{
    return QuarantinedRowId(contentId(std::string(profile).append(1, '\n').append(source)));
}

std::string columnsToJson(std::string_view source, const std::vector<std::string>& header, char delimiter)
{
    Json rows = Json::array();
    for (const auto& cells : splitRows(source, delimiter)) {
        Json row = Json::object();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].empty())
                row[cellName(row, header, i)] = cells[i];
        }
        rows.push_back(std::move(row));
    }
    return dumped(rows);
}

std::vector<NamedCells> columnsFromJson(std::string_view json)
{
    std::vector<NamedCells> rows;
    const auto parsed = Json::parse(json, nullptr, false);
    for (const auto& row : parsed.is_array() ? parsed : Json::array()) {
        auto& cells = rows.emplace_back();
        for (const auto& [name, cell] : row.items()) {
            if (cell.is_string())
                cells.emplace_back(name, cell.get<std::string>());
        }
    }
    return rows;
}

std::string findingsToJson(std::span<const Finding> findings)
{
    Json list = Json::array();
    for (const auto& finding : findings) {
        list.push_back({{"field", finding.field},
                        {"severity", kSeverities.at(static_cast<std::size_t>(finding.severity))},
                        {"code", finding.code},
                        {"value", finding.value}});
    }
    return dumped(list);
}

std::vector<Finding> findingsFromJson(std::string_view json)
{
    std::vector<Finding> findings;
    const auto parsed = Json::parse(json, nullptr, false);
    for (const auto& entry : parsed.is_array() ? parsed : Json::array()) {
        if (!entry.is_object())
            continue;
        const auto text = [&](const char* key) {
            const auto found = entry.find(key);
            return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string{};
        };
        const auto severity = std::ranges::find(kSeverities, text("severity"));
        const auto known =
            severity == kSeverities.end() ? Severity::Blocking : static_cast<Severity>(severity - kSeverities.begin());
        findings.push_back({text("field"), known, text("code"), text("value")});
    }
    return findings;
}

} // namespace werkpad
