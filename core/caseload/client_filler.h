// Adds many new clients, each with its row in the list and its search words: reading them back to derive those takes
// longer than inserting them.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/due_store.h"
#include "core/changes/transaction.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/storage/suspended_indexes.h"

#include <array>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace werkpad
{

// For bulk work, inside its transaction. What is derived is derived on another thread, while the facts are written.
// All functions throw SQLite::Exception.
class ClientFiller
{
public:
    // When so many are expected that those there already do not count, indexes by birth date and name are taken off
    // until finish(). After a stop it no longer does its work, which has to be rolled back.
    ClientFiller(Transaction& transaction, std::int64_t clientsBefore, std::int64_t expected, std::stop_token stop);
    // Whole records: what the list does not need is written too; `facts.row` is not looked at. They are in the database
    // after finish() only, which has to come last. `facts.process` is derived from and not written: the caller inserts
    // those records.
    void insert(ClientFacts facts);
    void finish();

private:
    // Search words of many clients in one piece of memory.
    struct WaitingWords {
        ClientRowNumber row = 0;
        std::array<std::uint32_t, 4> ends{}; // in m_text
    };
    void writeFacts();
    void keepWords(ClientRowNumber row, const SearchText& words);
    void writeWords();

    Transaction& m_transaction;
    std::stop_token m_stop;
    SegmentationPolicy m_policy;
    ClientListStore m_list;
    DueStore m_due;
    std::optional<SuspendedIndexes> m_suspended;
    std::vector<ClientFacts> m_facts; // to be written, table by table
    std::vector<WaitingWords> m_words;
    std::string m_text;
};

} // namespace werkpad
