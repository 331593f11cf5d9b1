#include "core/audit/access_log_store.h"

#include "core/storage/database.h"
#include "core/storage/meta_store.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

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

// The last line as it is noted down beside the log: "12:0f3a…".
struct Head {
    std::int64_t number = 0;
    std::string hash{}; // hexadecimal
    bool operator==(const Head&) const = default;
};

constexpr std::string_view kHeadKey = "access_log_head";
constexpr std::string_view kWorkstationKey = "workstation";

std::string hexOf(const Hash& hash)
{
    std::string text(hash.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

std::optional<Head> parseHead(std::string_view text)
{
    Head head;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), head.number);
    if (error != std::errc() || end == text.data() + text.size() || *end != ':')
        return std::nullopt;
    head.hash = text.substr(static_cast<std::size_t>(end - text.data()) + 1);
    return head;
}

// What the file says in other places about how far the log went: for each number the hash it had. Change sets of other
// workstations speak of other logs.
std::multimap<std::int64_t, std::string> notedHeads(Database& database)
{
    std::multimap<std::int64_t, std::string> heads;
    const auto note = [&heads](std::string_view text) {
        if (auto head = parseHead(text))
            heads.emplace(head->number, std::move(head->hash));
    };
    note(readMeta(database, kHeadKey).value_or(std::string{}));
    const auto workstation = WorkstationId::parse(readMeta(database, kWorkstationKey).value_or(std::string{}));
    if (!workstation)
        return heads;
    const auto sets = database.query("SELECT DISTINCT access_log_head FROM change_set "
                                     "WHERE workstation = ? AND access_log_head IS NOT NULL",
                                     *workstation);
    while (sets->next())
        note(sets->view(0));
    return heads;
}

// What the next line is chained to: the last one, also when somebody has taken it away. Then a gap stays to be seen.
std::pair<std::int64_t, Hash> chainEnd(Database& database)
{
    std::pair<std::int64_t, Hash> end{};
    if (const auto last = database.query("SELECT number, hash FROM access_log ORDER BY number DESC LIMIT 1");
        last->next())
        end = {last->integer(0), readHash(*last, 1)};
    const auto head = parseHead(readMeta(database, kHeadKey).value_or(std::string{}));
    if (head && head->number > end.first)
        end.first = head->number; // the hash is of no use: the line it stands for is gone
    return end;
}

} // namespace

void appendEntry(Database& database, const AccessEntry& entry)
{
    const auto [last, previous] = chainEnd(database);
    const std::int64_t number = last + 1;
    const Hash hash = hashOf(entry, previous);
    database
        .query("INSERT INTO access_log (number, at, workstation, actor, actor_name, origin, action, object, detail, "
               "purpose, "
               "result, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               number, entry.at, entry.workstation, entry.actor, entry.actorName, originCode(entry.origin),
               entry.action, entry.object, entry.detail, entry.purpose, resultCode(entry.result),
               Blob(hash.begin(), hash.end()))
        ->run();
    writeMeta(database, kHeadKey, std::to_string(number) + ':' + hexOf(hash));
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
    const auto heads = notedHeads(database);
    check.expected = heads.empty() ? 0 : heads.rbegin()->first;
    Hash previous{};
    const auto query = database.query(std::string(kSelect) + "ORDER BY number");
    while (query->next()) {
        const AccessEntry entry = readEntry(*query);
        ++check.entries;
        // A gap in the numbers is a removed line, also at the very beginning.
        const auto [from, to] = heads.equal_range(entry.number);
        const std::string hash = from == to ? std::string{} : hexOf(entry.hash);
        const bool isAsNoted = std::all_of(from, to, [&hash](const auto& head) { return head.second == hash; });
        const bool isInOrder = entry.number == check.entries && entry.hash == hashOf(entry, previous);
        if (!check.firstBroken && !(isAsNoted && isInOrder))
            check.firstBroken = entry.number;
        previous = entry.hash;
    }
    return check;
}

} // namespace werkpad
