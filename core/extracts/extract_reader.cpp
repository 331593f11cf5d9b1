#include "core/extracts/extract_reader.h"

#include "core/caseload/client_facts_store.h"
#include "core/extracts/extract_store.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_set>

namespace werkpad
{

namespace
{

// So many clients a transaction: a tenth of a second, in which somebody who saves has to wait.
constexpr std::size_t kMadeAtOnce = 2'000;
constexpr std::size_t kRefreshedAtOnce = 500;
constexpr std::size_t kMostProblems = 12;

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

    void bringUpToDate()
    {
        while (!isUpToDate()) {
            StorageTransaction transaction(m_database);
            step();
            transaction.commit();
        }
    }

private:
    void step()
    {
        auto state = m_store.state();
        // Somebody may have taken the blocks away: also an office without clients has one.
        if (!state || state->basis != m_basis || (!state->next && !m_store.hasBlocks())) {
            m_store.clear();
            state = ExtractStore::State{m_basis, ClientId{}};
        }
        if (state->next) {
            const ClientRange range{state->next, m_store.clientAfter(*state->next, kMadeAtOnce)};
            m_store.removeStale(range);
            m_store.addBlocks(*range.from, made(m_database, m_maker, range));
            m_store.setState({m_basis, range.until});
            return;
        }
        const auto stale = m_store.stale(kRefreshedAtOnce);
        const ChosenClients chosen(m_database, stale);
        const auto fresh = made(m_database, m_maker, {.from = {}, .until = {}, .isChosen = true});
        for (std::size_t at = 0; at < stale.size();)
            at = refreshBlock(stale, at, fresh);
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
            for (std::size_t place = at; place < end; ++place)
                replace(extracts, stale[place], fresh);
            for (std::size_t place = at; place < end; ++place)
                m_store.removeStale(only(stale[place]));
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

} // namespace

Result<void> bringUpToDate(Database& database, ExtractMaker& maker)
{
    return database.attempt([&] { Keeper(database, maker).bringUpToDate(); });
}

Result<void> forEachExtract(Database& database, ExtractMaker& maker, const TakeExtract& take)
{
    if (!database.isReadOnly() && !database.isInTransaction())
        if (const auto written = bringUpToDate(database, maker);
            !written && written.error().kind == ErrorKind::Cancelled)
            return written;
    return database.attempt([&] {
        if (Keeper(database, maker).isUpToDate())
            ExtractStore(database, maker.number()).forEach(take);
        else
            maker.make(database, {}, take);
    });
}

Result<std::vector<std::string>> verifyExtracts(Database& database, ExtractMaker& maker)
{
    return database.attempt([&] {
        std::vector<std::string> problems;
        ExtractStore store(database, maker.number());
        if (!Keeper(database, maker).isComplete())
            return problems;
        const auto stale = store.stale(std::numeric_limits<std::int32_t>::max());
        const std::unordered_set<ClientId> excused(stale.begin(), stale.end());
        std::optional<ClientId> next = ClientId{};
        while (next) {
            const auto block = store.blockOf(*next);
            if (!block) {
                problems.push_back("extract " + std::to_string(maker.number()) + ": blocks are missing");
                return problems;
            }
            if (block->extracts) // else it is to be made anew
                compare(*block->extracts, made(database, maker, {block->first, block->until}), [&](ClientId client) {
                    if (!excused.contains(client) && problems.size() < kMostProblems)
                        problems.push_back("extract " + std::to_string(maker.number()) + " of client " + client.text() +
                                           " is not as the dossier says");
                });
            next = block->until;
        }
        return problems;
    });
}

} // namespace werkpad
