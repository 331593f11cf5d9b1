#include "core/audit/access_log_store.h"

#include "core/storage/database.h"

#include <sodium.h>

#include <algorithm>

namespace werkpad
{

namespace
{

using Hash = std::array<std::uint8_t, 32>;
static_assert(crypto_hash_sha256_BYTES == std::tuple_size_v<Hash>);

constexpr std::string_view kSelect = "SELECT number, at, workstation, actor, actor_name, origin, action, object, "
                                     "detail, purpose, result, hash FROM access_log ";

std::string_view originCode(Origin origin)
{
    return origin == Origin::Window ? "window" : "command_line";
}

std::string_view resultCode(AccessResult result)
{
    switch (result) {
    case AccessResult::Done:
        return "done";
    case AccessResult::Refused:
        return "refused";
    case AccessResult::Failed:
        return "failed";
    }
    return "failed";
}

AccessResult resultOf(std::string_view code)
{
    if (code == "done")
        return AccessResult::Done;
    return code == "refused" ? AccessResult::Refused : AccessResult::Failed;
}

Hash readHash(const Query& row, int column)
{
    Hash hash{};
    const Value cell = row.value(column);
    if (const auto* bytes = std::get_if<Blob>(&cell); bytes && bytes->size() == hash.size())
        std::ranges::copy(*bytes, hash.begin());
    return hash;
}

AccessEntry readEntry(const Query& row)
{
    AccessEntry entry{row.integer(0),
                      row.integer(1),
                      row.id<WorkstationId>(2),
                      row.id<StaffId>(3),
                      row.text(4),
                      row.view(5) == "window" ? Origin::Window : Origin::CommandLine,
                      row.text(6),
                      {},
                      row.text(8),
                      row.text(9),
                      resultOf(row.view(10)),
                      readHash(row, 11)};
    if (!row.isNull(7))
        entry.object = row.id<ClientId>(7);
    return entry;
}

// Each field goes in with its length before it, so that text cannot move from one field to the next unseen.
class Hasher
{
public:
    explicit Hasher(const Hash& previous)
    {
        crypto_hash_sha256_init(&m_state);
        add(previous.data(), previous.size());
    }
    void add(std::string_view text) { add(text.data(), text.size()); }
    void add(std::int64_t number) { add(std::string_view(std::to_string(number))); }
    void add(const IdBytes& id) { add(id.data(), id.size()); }
    [[nodiscard]] Hash finish()
    {
        Hash hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        return hash;
    }

private:
    void add(const void* bytes, std::size_t size)
    {
        const std::string length = std::to_string(size) + ":";
        update(length.data(), length.size());
        update(bytes, size);
    }
    void update(const void* bytes, std::size_t size)
    {
        crypto_hash_sha256_update(&m_state, static_cast<const unsigned char*>(bytes), size);
    }
    crypto_hash_sha256_state m_state{};
};

Hash hashOf(const AccessEntry& entry, const Hash& previous)
{
    Hasher hasher(previous);
    hasher.add(entry.at);
    hasher.add(entry.workstation.bytes());
    hasher.add(entry.actor.bytes());
    hasher.add(std::string_view(entry.actorName));
    hasher.add(originCode(entry.origin));
    hasher.add(std::string_view(entry.action));
    hasher.add(std::string_view(entry.object ? entry.object->text() : std::string{}));
    hasher.add(std::string_view(entry.detail));
    hasher.add(std::string_view(entry.purpose));
    hasher.add(resultCode(entry.result));
    return hasher.finish();
}

} // namespace

void appendEntry(Database& database, const AccessEntry& entry)
{
    Hash previous{};
    if (const auto last = database.query("SELECT hash FROM access_log ORDER BY number DESC LIMIT 1"); last->next())
        previous = readHash(*last, 0);
    const Hash hash = hashOf(entry, previous);
    database
        .query("INSERT INTO access_log (at, workstation, actor, actor_name, origin, action, object, detail, purpose, "
               "result, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               entry.at, entry.workstation, entry.actor, entry.actorName, originCode(entry.origin), entry.action,
               entry.object, entry.detail, entry.purpose, resultCode(entry.result), Blob(hash.begin(), hash.end()))
        ->run();
}

std::vector<AccessEntry> readEntries(Database& database, std::optional<ClientId> client, int limit, int offset)
{
    std::vector<AccessEntry> entries;
    const std::string order = "ORDER BY number DESC LIMIT ? OFFSET ?";
    const auto query = client
                           ? database.query(std::string(kSelect) + "WHERE object = ? " + order, *client, limit, offset)
                           : database.query(std::string(kSelect) + order, limit, offset);
    while (query->next())
        entries.push_back(readEntry(*query));
    return entries;
}

ChainCheck verifyChain(Database& database)
{
    ChainCheck check;
    Hash previous{};
    const auto query = database.query(std::string(kSelect) + "ORDER BY number");
    while (query->next()) {
        const AccessEntry entry = readEntry(*query);
        ++check.entries;
        // A gap in the numbers is a removed line, also at the very beginning.
        if (!check.firstBroken && (entry.number != check.entries || entry.hash != hashOf(entry, previous)))
            check.firstBroken = entry.number;
        previous = entry.hash;
    }
    return check;
}

} // namespace werkpad
