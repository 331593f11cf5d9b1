#include "core/extracts/extract_store.h"

#include "core/extracts/extract_bytes.h"

#include <algorithm>
#include <future>

namespace werkpad
{

namespace
{

// A block of so many extracts is a few pages: one changed client rewrites no more, and a pass over all of them wastes
// little.
constexpr std::size_t kPerBlock = 128;

void forEachIn(std::string_view body, const auto& take)
{
    ExtractScan scan(body);
    while (!scan.isAtEnd()) {
        const auto client = idFromBytes<ClientId>(scan.raw(sizeof(IdBytes))).value_or(ClientId());
        take(client, scan.bytes());
    }
}

std::string bodyOf(std::span<const KeptExtract> extracts)
{
    std::string body;
    ExtractWriter writer;
    for (const auto& [client, bytes] : extracts) {
        const IdBytes& id = client.bytes();
        body.append(id.begin(), id.end());
        writer.clear();
        writer.bytes(bytes);
        body.append(writer.written());
    }
    return body;
}

} // namespace

std::optional<ExtractStore::State> ExtractStore::state()
{
    const auto row = m_database.query("SELECT basis, next_client FROM extract_basis WHERE kind = ?", m_kind);
    if (!row->next())
        return std::nullopt;
    return State{row->text(0), row->isNull(1) ? std::nullopt : std::optional(row->id<ClientId>(1))};
}

void ExtractStore::setState(const State& state)
{
    m_database
        .query("INSERT OR REPLACE INTO extract_basis (kind, basis, next_client) VALUES (?, ?, ?)", m_kind, state.basis,
               state.next)
        ->run();
}

void ExtractStore::clear()
{
    m_database.query("DELETE FROM extract_block WHERE kind = ?", m_kind)->run();
    m_database.query("DELETE FROM extract_stale WHERE kind = ?", m_kind)->run();
}

std::optional<ClientId> ExtractStore::clientAfter(ClientId from, std::size_t count)
{
    const auto row = m_database.query("SELECT id FROM client WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?", from,
                                      static_cast<std::int64_t>(count));
    return row->next() ? std::optional(row->id<ClientId>(0)) : std::nullopt;
}

bool ExtractStore::hasStale()
{
    return m_database.query("SELECT 1 FROM extract_stale WHERE kind = ? LIMIT 1", m_kind)->next();
}

std::vector<ClientId> ExtractStore::stale(std::size_t most)
{
    std::vector<ClientId> clients;
    const auto row = m_database.query("SELECT client FROM extract_stale WHERE kind = ? ORDER BY client LIMIT ?", m_kind,
                                      static_cast<std::int64_t>(most));
    while (row->next())
        clients.push_back(row->id<ClientId>(0));
    return clients;
}

void ExtractStore::removeStale(const ClientRange& range)
{
    m_database
        .query("DELETE FROM extract_stale WHERE kind = ?1 AND client >= ?2 AND (?3 IS NULL OR client < ?3)", m_kind,
               range.from.value_or(ClientId{}), range.until)
        ->run();
}

std::size_t ExtractStore::chosenClients()
{
    const auto row = m_database.query("SELECT count(*) FROM client WHERE id IN (SELECT id FROM temp.chosen_client)");
    return row->next() ? static_cast<std::size_t>(row->integer(0)) : 0;
}

bool ExtractStore::hasBlocks()
{
    return m_database.query("SELECT 1 FROM extract_block WHERE kind = ? LIMIT 1", m_kind)->next();
}

std::optional<ExtractStore::Block> ExtractStore::blockOf(ClientId client)
{
    const auto row = m_database.query("SELECT row, first_client, body FROM extract_block WHERE kind = ? AND"
                                      " first_client <= ? ORDER BY first_client DESC LIMIT 1",
                                      m_kind, client);
    if (!row->next())
        return std::nullopt;
    Block block;
    block.row = row->integer(0);
    block.first = row->id<ClientId>(1);
    if (!row->isNull(2)) {
        block.extracts.emplace();
        forEachIn(row->view(2), [&](ClientId kept, std::string_view bytes) {
            block.extracts->push_back({kept, std::string(bytes)});
        });
    }
    const auto next = m_database.query("SELECT first_client FROM extract_block WHERE kind = ? AND first_client > ?"
                                       " ORDER BY first_client LIMIT 1",
                                       m_kind, block.first);
    if (next->next())
        block.until = next->id<ClientId>(0);
    return block;
}

void ExtractStore::removeBlock(const Block& block)
{
    m_database.query("DELETE FROM extract_block WHERE row = ?", block.row)->run();
}

void ExtractStore::addBlocks(ClientId first, const std::vector<KeptExtract>& extracts)
{
    const auto insert = m_database.query("INSERT INTO extract_block (kind, first_client, body) VALUES (?1, ?2,"
                                         " coalesce(?3, x''))");
    std::size_t from = 0;
    do {
        const auto part = std::span(extracts).subspan(from, std::min(kPerBlock, extracts.size() - from));
        const std::string body = bodyOf(part);
        insert->with(m_kind, from == 0 ? first : part.front().client, Blob(body.begin(), body.end()));
        insert->runAgain();
        from += part.size();
    } while (from < extracts.size());
}

// A third of the time goes into reading and deciphering, so that is done a stretch ahead, on another thread; where none
// is to be had, get() reads.
void ExtractStore::forEach(const TakeExtract& take)
{
    const auto row = m_database.query("SELECT body FROM extract_block WHERE kind = ? ORDER BY first_client", m_kind);
    bool isAtEnd = false;
    const auto readInto = [this, &row, &isAtEnd](std::string& stretch) {
        stretch.clear();
        while (!isAtEnd && stretch.size() < m_readAhead) {
            isAtEnd = !row->next();
            if (!isAtEnd)
                stretch.append(row->view(0));
        }
    };
    std::string stretch;
    std::string next;
    readInto(next);
    while (!next.empty()) {
        std::swap(stretch, next);
        auto reading = std::async([&] { readInto(next); });
        forEachIn(stretch, take);
        reading.get();
    }
}

void markExtractStale(Database& database, ClientId client)
{
    database.query("INSERT OR IGNORE INTO extract_stale (kind, client) SELECT kind, ? FROM extract_basis", client)
        ->run();
}

void markAllExtractsStale(Database& database)
{
    database.query("UPDATE extract_basis SET basis = ''")->run();
}

bool hasExtracts(Database& database)
{
    return database.query("SELECT 1 FROM extract_basis LIMIT 1")->next();
}

} // namespace werkpad
