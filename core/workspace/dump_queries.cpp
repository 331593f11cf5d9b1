#include "core/workspace/dump_queries.h"

#include "core/changes/record_store.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace werkpad
{

namespace
{

// All blobs of shared tables are ids.
nlohmann::ordered_json cellJson(const Query& row, int column)
{
    const Value cell = row.value(column);
    return std::visit(
        [&](const auto& v) -> nlohmann::ordered_json {
            using T = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return nullptr;
            else if constexpr (std::is_same_v<T, Blob>)
                return uuidText(row.idBytes(column));
            else
                return v;
        },
        cell);
}

} // namespace

void dumpRecords(Database& database, std::span<const EntityInfo> entities,
                 const std::function<void(std::string_view line)>& write)
{
    for (const auto& entity : entities) {
        const auto row = database.query(selectSql(entity).append("ORDER BY id"));
        while (row->next()) {
            nlohmann::ordered_json json{{"entity", entity.table}, {"id", uuidText(row->idBytes(0))}};
            int column = 0;
            for (const auto name : entity.columns)
                json[std::string(name)] = cellJson(*row, ++column);
            write(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
        }
    }
}

std::string contentHash(Database& database, std::span<const EntityInfo> entities)
{
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    dumpRecords(database, entities, [&state](std::string_view line) {
        const std::string bytes(line);
        const void* start = bytes.data();
        crypto_hash_sha256_update(&state, static_cast<const unsigned char*>(start), bytes.size());
    });
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::string text(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
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
