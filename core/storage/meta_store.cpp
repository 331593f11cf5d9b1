#include "core/storage/meta_store.h"

namespace werkpad
{

std::optional<std::string> readMeta(Database& database, std::string_view key)
{
    const auto row = database.query("SELECT value FROM meta WHERE key = ?", key);
    return row->next() && !row->isNull(0) ? std::optional<std::string>(row->text(0)) : std::nullopt;
}

void writeMeta(Database& database, std::string_view key, std::string_view value)
{
    database
        .query("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", key,
               value)
        ->run();
}

} // namespace werkpad
