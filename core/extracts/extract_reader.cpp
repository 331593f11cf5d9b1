#include "core/extracts/extract_reader.h"

#include "core/caseload/client_facts_store.h"
#include "core/extracts/extract_store.h"
#include "core/storage/snapshot.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace werkpad
{

namespace
{

constexpr std::size_t kMadeAtOnce = 2'000;
constexpr std::size_t kRefreshedAtOnce = 500;
// So often others may write between reading and writing a portion; then they wait for once.
constexpr int kMostCollisions = 5;
constexpr std::size_t kMostProblems = 12;
constexpr std::size_t kFewStale = 50;

ClientRange only(ClientId client)
{
    IdBytes next = client.bytes();
    for (auto byte = next.rbegin(); byte != next.rend() && ++*byte == 0; ++byte) {
    }
    return {client, ClientId(next)};
}

std::vector<KeptExtract> made(Database& database, ExtractMaker& maker, const ClientRange& range)
{
    std::vector<KeptExtract> extracts;
    maker.make(database, range,
               [&](ClientId client, std::string_view bytes) { extracts.push_back({client, std::string(bytes)}); });
    return extracts;
}

// Calls differs(client) for whoever is in one only, or otherwise in both; both are in order.
void compare(const std::vector<KeptExtract>& kept, const std::vector<KeptExtract>& now, const auto& differs)
{
    auto other = now.begin();
    for (const auto& extract : kept) {
        for (; other != now.end() && other->client < extract.client; ++other)
            differs(other->client);
        const bool isThere = other != now.end() && other->client == extract.client;
        if (!isThere || other->bytes != extract.bytes)
            differs(extract.client);
        if (isThere)
            ++other;
    }
    for (; other != now.end(); ++other)
        differs(other->client);
}

// A part of the work, read and not yet written.
struct Portion {
    bool isFresh = false; // nothing of it is kept, or nothing that fits
    ClientRange range{};  // what is built; nothing when what is stale is made anew
    std::vector<ClientId> stale{};
    std::vector<KeptExtract> made{};
};

class Keeper
{
public:
    Keeper(Database& database, ExtractMaker& maker)
        : m_database(database)
        , m_maker(maker)
        , m_store(database, maker.number())
        , m_basis(maker.basis())
    {
    }

    [[nodiscard]] bool isComplete()
    {
        const auto state = m_store.state();
        return state && state->basis == m_basis && !state->next;
    }
    [[nodiscard]] bool isUpToDate() { return isComplete() && m_store.hasBlocks() && !m_store.hasStale(); }

    Result<void> bringUpToDate(const GoOn& goOn)
    {
        bool hasBegun = false;
        int collisions = 0;
        while (!isUpToDate()) {
            if (goOn && !goOn())
                return fail(ErrorKind::Cancelled, "extracts");
            const std::int64_t before = m_database.dataVersion();
            std::optional<Portion> portion;
            if (collisions < kMostCollisions)
                portion = read();
            StorageTransaction transaction(m_database);
            if (!portion) {
                portion = read(); // nobody lets us: while nobody else can write
            } else if (m_database.dataVersion() != before) {
                ++collisions; // what was read may be old by now
                continue;
            }
            if (portion->isFresh && std::exchange(hasBegun, true))
                return fail(ErrorKind::Busy, "extracts");
            write(*portion);
            transaction.commit();
            collisions = 0;
        }
        return {};
    }

private:
    Portion read()
    {
        const Snapshot snapshot(m_database);
        Portion portion;
        const auto state = m_store.state();
        // Somebody may have taken the blocks away: also an office without clients has one.
        portion.isFresh = !state || state->basis != m_basis || (!state->next && !m_store.hasBlocks());
        const auto next = portion.isFresh ? std::optional(ClientId{}) : state->next;
        if (next) {
            portion.range = {next, m_store.clientAfter(*next, kMadeAtOnce)};
            portion.made = made(m_database, m_maker, portion.range);
        } else {
            portion.stale = m_store.stale(kRefreshedAtOnce);
            const ChosenClients chosen(m_database, portion.stale);
            portion.made = made(m_database, m_maker, {.from = {}, .until = {}, .isChosen = true});
        }
        return portion;
    }

    void write(const Portion& portion)
    {
        if (portion.isFresh)
            m_store.clear();
        if (portion.range.from) {
            m_store.removeStale(portion.range);
            m_store.addBlocks(*portion.range.from, portion.made);
            m_store.setState({m_basis, portion.range.until});
            return;
        }
        for (std::size_t at = 0; at < portion.stale.size();)
            at = refreshBlock(portion.stale, at, portion.made);
    }

    // The block of the stale client at this place, and of those after it that stand in the same; which one comes next.
    std::size_t refreshBlock(const std::vector<ClientId>& stale, std::size_t at, const std::vector<KeptExtract>& fresh)
    {
        const auto block = m_store.blockOf(stale[at]);
        if (!block) { // the first begins before any client, and somebody took it away
            m_store.setState({});
            return stale.size();
        }
        const ClientRange range{block->first, block->until};
        std::size_t end = at;
        while (end < stale.size() && (!block->until || stale[end] < *block->until))
            ++end;
        std::vector<KeptExtract> extracts;
        if (block->extracts) {
            extracts = *block->extracts;
            for (std::size_t place = at; place < end; ++place) {
                replace(extracts, stale[place], fresh);
                m_store.removeStale(only(stale[place]));
            }
        } else {
            extracts = made(m_database, m_maker, range);
            m_store.removeStale(range);
        }
        m_store.removeBlock(*block);
        m_store.addBlocks(block->first, extracts);
        return end;
    }

    static void replace(std::vector<KeptExtract>& extracts, ClientId client, const std::vector<KeptExtract>& fresh)
    {
        const auto old = std::ranges::equal_range(extracts, client, {}, &KeptExtract::client);
        const auto place = extracts.erase(old.begin(), old.end());
        const auto now = std::ranges::equal_range(fresh, client, {}, &KeptExtract::client);
        extracts.insert(place, now.begin(), now.end());
    }

    Database& m_database;
    ExtractMaker& m_maker;
    ExtractStore m_store;
    std::string m_basis;
};

std::vector<std::string> wrong(Database& database, ExtractMaker& maker)
{
    std::vector<std::string> problems;
    const std::string kind = "extract " + std::to_string(maker.number());
    ExtractStore store(database, maker.number());
    if (!Keeper(database, maker).isComplete())
        return problems;
    const auto stale = store.stale(std::numeric_limits<std::int32_t>::max());
    const auto isExcused = [&stale](ClientId client) { return std::ranges::binary_search(stale, client); };
    std::optional<ClientId> next = ClientId{};
    while (next) {
        const auto block = store.blockOf(*next);
        if (!block) {
            problems.push_back(kind + ": blocks are missing");
            return problems;
        }
        // A block that is to be made anew waits for a stale client in it.
        const auto waits = std::ranges::lower_bound(stale, block->first);
        const bool isAwaited = waits != stale.end() && (!block->until || *waits < *block->until);
        if (block->extracts || !isAwaited)
            compare(block->extracts.value_or(std::vector<KeptExtract>{}),
                    made(database, maker, {block->first, block->until}), [&](ClientId client) {
                        if (!isExcused(client) && problems.size() < kMostProblems)
                            problems.push_back(kind + " of client " + client.text() + " is not as the dossier says");
                    });
        next = block->until;
    }
    return problems;
}

} // namespace

Result<void> bringUpToDate(Database& database, ExtractMaker& maker, const GoOn& goOn)
{
    return database.attempt([&] { return Keeper(database, maker).bringUpToDate(goOn); });
}

Result<void> forEachExtract(Database& database, ExtractMaker& maker, const TakeExtract& take)
{
    if (!database.isReadOnly() && !database.isInTransaction())
        if (const auto written = bringUpToDate(database, maker);
            !written && written.error().kind == ErrorKind::Cancelled)
            return written;
    return database.attempt([&] {
        const Snapshot snapshot(database); // up to date, and the blocks, at one moment
        if (Keeper(database, maker).isUpToDate())
            ExtractStore(database, maker.number()).forEach(take);
        else
            maker.make(database, {}, take);
    });
}

bool forEachKeptExtract(Database& database, ExtractMaker& maker, const TakeExtract& take)
{
    const Snapshot snapshot(database);
    ExtractStore store(database, maker.number());
    if (!Keeper(database, maker).isComplete() || !store.hasBlocks())
        return false;
    const auto stale = store.stale(kFewStale + 1);
    if (stale.empty()) {
        store.forEach(take);
        return true;
    }
    if (stale.size() > kFewStale || database.isReadOnly()) // who only reads has no place to note the chosen ones
        return false;
    std::vector<KeptExtract> fresh;
    {
        const ChosenClients chosen(database, stale);
        // Of somebody who is gone the whole block is to be made anew.
        if (store.chosenClients() != stale.size())
            return false;
        fresh = made(database, maker, {.from = {}, .until = {}, .isChosen = true});
    }
    store.forEach([&](ClientId client, std::string_view bytes) {
        if (!std::ranges::binary_search(stale, client))
            take(client, bytes);
    });
    for (const auto& [client, bytes] : fresh)
        take(client, bytes);
    return true;
}

Result<std::vector<std::string>> verifyExtracts(Database& database, ExtractMaker& maker)
{
    return database.attempt([&] {
        const Snapshot snapshot(database);
        return wrong(database, maker);
    });
}

} // namespace werkpad
