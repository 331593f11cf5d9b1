#include "core/caseload/client_filler.h"

#include "core/caseload/due_rules.h"
#include "core/caseload/list_entry_rules.h"
#include "core/clients/client_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/search/search_text.h"
#include "core/segmentation/segmentation_fields.h"

#include <future>
#include <span>
#include <utility>

namespace werkpad
{

namespace
{

// An index is made anew in one pass over its table: for few clients in a full office that is a waste.
constexpr std::int64_t kFewClients = 20;
constexpr std::int64_t kManyClients = 2'000;
// The one whose entries come in any order, beside the order of names. Ids grow, so the other indexes grow at their end.
constexpr std::array<std::string_view, 1> kIndexesOutOfOrder{"client_by_birth_date"};

// Written table by table, so that each finds its pages in the processor's cache.
constexpr std::size_t kMostFacts = 500;
// Some 20,000 clients. Words wait because the search index writes out what it has gathered whenever a statement on
// another table may have to be taken back; and every time it does, it is a piece longer.
constexpr std::size_t kMostText = 1'500'000;
constexpr std::size_t kBetweenLooks = 256; // whether to stop

template <class Derived>
std::vector<Derived> deriveAll(std::span<const ClientFacts> all, const SegmentationPolicy& policy)
{
    std::vector<Derived> derived;
    derived.reserve(all.size());
    for (const auto& facts : all)
        derived.push_back({listEntryOf(facts, policy), searchTextOf(facts.client), dueOf(facts)});
    return derived;
}

template <class T>
void insertAll(Transaction& transaction, const std::vector<ClientFacts>& all, std::vector<T> ClientFacts::* records)
{
    for (const auto& facts : all) {
        for (const T& record : facts.*records)
            transaction.insertWithDerived(record);
    }
}

} // namespace

ClientFiller::ClientFiller(Transaction& transaction, std::int64_t clientsBefore, std::int64_t expected,
                           std::stop_token stop)
    : m_transaction(transaction)
    , m_stop(std::move(stop))
    , m_policy{interruptionWeeksOfOffice(transaction.database())}
    , m_list(transaction.database())
    , m_due(transaction.database())
{
    m_facts.reserve(kMostFacts);
    if (clientsBefore <= kFewClients && expected >= kManyClients) {
        m_suspended.emplace(transaction.database(), kIndexesOutOfOrder);
        m_list.holdNames();
    }
}

void ClientFiller::insert(ClientFacts facts)
{
    m_facts.push_back(std::move(facts));
    if (m_facts.size() == kMostFacts)
        writeFacts();
}

// Both threads only read the facts. Where no second thread is to be had, get() derives. The other thread also gives
// back the memory of those written before, some fifty pieces each.
void ClientFiller::writeFacts()
{
    auto deriving = std::async([this, written = std::exchange(m_written, {})]() mutable {
        written = {};
        return deriveAll<Derived>(m_facts, m_policy);
    });
    std::vector<ClientRowNumber> rows;
    rows.reserve(m_facts.size());
    for (const auto& facts : m_facts) {
        m_transaction.insertWithDerived(facts.client);
        rows.push_back(static_cast<ClientRowNumber>(m_transaction.database().lastInsertedRow()));
    }
    insertAll(m_transaction, m_facts, &ClientFacts::spells);
    insertAll(m_transaction, m_facts, &ClientFacts::overrides);
    insertAll(m_transaction, m_facts, &ClientFacts::coverages);
    insertAll(m_transaction, m_facts, &ClientFacts::marks);
    auto row = rows.begin();
    m_written.derived = deriving.get();
    for (const auto& [entry, words, due] : m_written.derived) {
        m_list.putEntry(*row, entry, searchHash(words));
        m_due.add(*row, due);
        keepWords(*row++, words);
    }
    m_written.facts = std::exchange(m_facts, {});
    m_facts.reserve(kMostFacts);
    if (m_text.size() >= kMostText)
        writeWords();
}

void ClientFiller::keepWords(ClientRowNumber row, const SearchText& words)
{
    WaitingWords waiting{row, {}};
    std::size_t column = 0;
    for (const auto* text : {&words.name, &words.birth, &words.place, &words.phone}) {
        m_text += *text;
        waiting.ends[column++] = static_cast<std::uint32_t>(m_text.size());
    }
    m_words.push_back(waiting);
}

void ClientFiller::writeWords()
{
    const std::string_view text = m_text;
    std::size_t start = 0;
    std::size_t written = 0;
    for (const auto& waiting : m_words) {
        if (written++ % kBetweenLooks == 0 && m_stop.stop_requested())
            break;
        ClientListStore::WordViews words;
        for (std::size_t column = 0; column < words.size(); ++column) {
            words[column] = text.substr(start, waiting.ends[column] - start);
            start = waiting.ends[column];
        }
        m_list.putWords(waiting.row, words);
    }
    m_words.clear();
    m_text.clear();
}

void ClientFiller::finish()
{
    writeFacts();
    writeWords();
    m_due.flush();
    if (!m_suspended || m_stop.stop_requested())
        return;
    m_suspended->restore();
    m_list.fillNames();
}

} // namespace werkpad
