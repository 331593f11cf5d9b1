#include "core/workspace/content_hash_store.h"

#include "core/storage/meta_store.h"
#include "core/storage/snapshot.h"
#include "core/workspace/dump_queries.h"

#include <sodium.h>

#include <array>
#include <optional>

namespace werkpad
{

namespace
{

constexpr std::string_view kKept = "content_hash"; // "hash state"
constexpr int kDumpForm = 1;                       // one more when dumpRecords() writes the same records otherwise

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(std::string_view text)
    {
        const void* start = text.data();
        crypto_hash_sha256_update(&m_state, static_cast<const unsigned char*>(start), text.size());
    }
    [[nodiscard]] std::string hexadecimal()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        std::string text(hash.size() * 2 + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
        text.pop_back();
        return text;
    }

private:
    crypto_hash_sha256_state m_state{};
};

// Differs when anything may have changed that the hash depends on: the data, which change with each change set, and the
// columns and form in which this program writes them. The stamp as well as the number, which a shortened log could give
// out again.
std::string stateOf(Database& database, std::span<const EntityInfo> entities)
{
    Sha256 form;
    form.add(std::to_string(kDumpForm));
    for (const auto& entity : entities) {
        form.add(";");
        form.add(entity.table);
        for (const auto column : entity.columns) {
            form.add(",");
            form.add(column);
        }
    }
    const auto last = database.query("SELECT number, stamp FROM change_set ORDER BY number DESC LIMIT 1");
    const bool isChanged = last->next();
    return std::to_string(isChanged ? last->integer(0) : 0) + ":" + std::to_string(isChanged ? last->integer(1) : 0) +
           ":" + form.hexadecimal();
}

// The hash that is kept for this state; nothing when it is for another.
std::optional<std::string> keptFor(Database& database, const std::string& state)
{
    auto kept = readMeta(database, kKept);
    const auto end = kept ? kept->find(' ') : std::string::npos;
    if (end == std::string::npos || kept->substr(end + 1) != state)
        return std::nullopt;
    return kept->substr(0, end);
}

} // namespace

std::string computedContentHash(Database& database, std::span<const EntityInfo> entities)
{
    Sha256 hash;
    dumpRecords(database, entities, [&hash](std::string_view line) { hash.add(line); });
    return hash.hexadecimal();
}

std::string contentHash(Database& database, std::span<const EntityInfo> entities)
{
    std::string state;
    std::string hash;
    {
        // Others may write meanwhile: the state and the data it stands for must be of one moment.
        const Snapshot moment(database);
        state = stateOf(database, entities);
        if (auto kept = keptFor(database, state))
            return std::move(*kept);
        hash = computedContentHash(database, entities);
    }
    // In one cell, so that no other hash ever stands beside this state. Not being able to keep it costs time only.
    if (!database.isReadOnly())
        (void)database.attempt([&] { writeMeta(database, kKept, hash + " " + state); });
    return hash;
}

bool keptContentHashIsRight(Database& database, std::span<const EntityInfo> entities)
{
    const Snapshot moment(database);
    const auto kept = keptFor(database, stateOf(database, entities));
    return !kept || *kept == computedContentHash(database, entities);
}

} // namespace werkpad
