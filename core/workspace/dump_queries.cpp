#include "core/workspace/dump_queries.h"

#include "core/changes/record_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c != '"' && c != '\\' && c < '\x7f'; });
}

// As the JSON library writes it; that is asked only for texts with something to escape or check, which few have.
void appendText(std::string& line, std::string_view text)
{
    if (isPlain(text))
        line.append(1, '"').append(text).append(1, '"');
    else
        line += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// All blobs of shared tables are ids.
void appendCell(std::string& line, const Query& row, int column)
{
    const Value cell = row.value(column);
    if (const auto* text = std::get_if<std::string>(&cell))
        appendText(line, *text);
    else if (const auto* number = std::get_if<std::int64_t>(&cell))
        line += std::to_string(*number);
    else if (const auto* real = std::get_if<double>(&cell))
        line += nlohmann::json(*real).dump();
    else if (std::holds_alternative<Blob>(cell))
        appendText(line, uuidText(row.idBytes(column)));
    else
        line += "null";
}

// {"entity":"client","id": and ,"surname": …: what is the same in every line of a table.
std::vector<std::string> keysOf(const EntityInfo& entity)
{
    std::vector<std::string> keys{"{\"entity\":\"" + std::string(entity.table) + "\",\"id\":"};
    for (const auto column : entity.columns)
        keys.push_back(",\"" + std::string(column) + "\":");
    return keys;
}

} // namespace

void dumpRecords(Database& database, std::span<const EntityInfo> entities,
                 const std::function<void(std::string_view line)>& write)
{
    std::string line;
    for (const auto& entity : entities) {
        const auto keys = keysOf(entity);
        const auto row = database.query(selectSql(entity).append("ORDER BY id"));
        while (row->next()) {
            line.clear();
            int column = 0;
            for (const auto& key : keys)
                appendCell(line.append(key), *row, column++);
            write(line.append("}\n"));
        }
    }
}

std::vector<std::pair<std::string, std::int64_t>> recordCounts(Database& database, std::span<const EntityInfo> entities)
{
    std::vector<std::pair<std::string, std::int64_t>> counts;
    for (const auto& entity : entities) {
        const auto row = database.query("SELECT count(*) FROM " + std::string(entity.table));
        counts.emplace_back(entity.table, row->next() ? row->integer(0) : 0);
    }
    return counts;
}

} // namespace werkpad
