// The SQL of the derived client list and of the search words beside it.
#pragma once

#include "core/caseload/client_cells.h"
#include "core/caseload/client_facts.h"
#include "core/caseload/list_entry.h"
#include "core/caseload/side_scan.h"
#include "core/search/search_text.h"
#include "core/storage/database.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace werkpad
{

// Keeps its statements ready: make one for many rows. All functions throw SQLite::Exception.
class ClientListStore
{
public:
    explicit ClientListStore(Database& database);

    struct Stored {
        ListEntry entry{};
        std::int64_t searchHash = 0;
        bool operator==(const Stored&) const = default;
    };
    [[nodiscard]] std::optional<Stored> find(ClientRowNumber row);
    // Writes the entry, and the words only when they differ from those stored. Many rows: in order of row, or the
    // search index becomes many small pieces.
    void put(ClientRowNumber row, const ListEntry& entry, const SearchText& words);
    // The two halves for clients that are not listed yet. Many words are put in a row, without other statements between
    // them that can fail half-way: at each of those the search index writes out what it has gathered.
    using WordViews = std::array<std::string_view, 4>; // as SearchText
    void putEntry(ClientRowNumber row, const ListEntry& entry, std::int64_t searchHash);
    void putWords(ClientRowNumber row, const WordViews& words);

    // Empties list, names and search.
    void clear();
    // From here on rows are written without their place in the order of names, several times faster; fillNames() then
    // puts everybody in order, so many at once: some 50 bytes of memory each.
    void holdNames() { m_holdsNames = true; }
    static constexpr std::int64_t kNamesAtOnce = 200'000;
    void fillNames(std::int64_t namesAtOnce = kNamesAtOnce);

    // Where list and search do not have the same rows as the clients, and the order of names not those of the list: the
    // rows, at most `limit` of each kind.
    struct Mismatch {
        std::vector<ClientRowNumber> missing{};
        std::vector<ClientRowNumber> superfluous{};
        std::vector<ClientRowNumber> misplaced{};
    };
    [[nodiscard]] Mismatch mismatch(int limit);
    // Whether the search index is sound in itself.
    [[nodiscard]] bool searchIsSound();

private:
    void putRow(ClientRowNumber row, const ListEntry& entry, std::int64_t searchHash);
    void addName(ClientRowNumber row, const std::string& sortKey);
    [[nodiscard]] std::vector<std::string> nameBounds(std::int64_t namesAtOnce);

    Database& m_database;
    std::int64_t m_newAbove; // rows above this one were not there when the store was made
    bool m_holdsNames = false;
    std::unique_ptr<Query> m_putEntry;
    std::unique_ptr<Query> m_addName;
    std::unique_ptr<Query> m_putWords;
};

// What the list says of clients, for ClientIndex and the rows on the screen. The visitor says whether to go on.
using VisitListed = std::function<bool(const ListedRow&)>;
void forEachListed(Database& database, const VisitListed& visit);                   // in order of row, which is fastest
void forEachListedNotClosed(Database& database, Date on, const VisitListed& visit); // likewise
// Of clients in the range, in order of id.
void forEachListedClient(Database& database, const ClientRange& range,
                         const std::function<void(ClientId, const ListedRow&)>& visit);
void forEachListedByName(Database& database, const VisitListed& visit);
void forEachListedOf(Database& database, const StaffId& coach, const VisitListed& visit); // by name
void visitListed(Database& database, ClientRowNumber row, const VisitListed& visit);      // none when not listed
// Of the dossiers that are not closed by that day, of one caseload or of all, in no order: without birth, secrecy,
// coach, regimes, themes and next step. A caseload is read from one index alone.
void forEachOpen(Database& database, const std::optional<StaffId>& coach, Date on, const VisitListed& visit);

// The day of the newest contact, and of the newest evaluation, that was held by that day: for a day in the past, which
// the list itself does not know.
[[nodiscard]] std::optional<Date> lastContactUntil(Database& database, ClientRowNumber row, Date day);
[[nodiscard]] std::optional<Date> lastEvaluationUntil(Database& database, ClientRowNumber row, Date day);

[[nodiscard]] std::vector<ClientRowNumber> rowsByName(Database& database);
// The client that comes after this one in order of name.
[[nodiscard]] std::optional<ClientRowNumber> rowAfter(Database& database, ClientRowNumber row);

// What happened after a change set, to whom, as far as the list is concerned.
struct ListChanges {
    std::int64_t lastChangeSet = 0;
    bool officeChanged = false;
    bool clientRemoved = false;
    bool tooMany = false; // more than `limit` clients: `rows` is incomplete
    std::vector<ClientRowNumber> rows{};
};
[[nodiscard]] std::int64_t lastChangeSet(Database& database);
[[nodiscard]] ListChanges listChangesAfter(Database& database, std::int64_t changeSet, std::size_t limit);

// The policy and the form the list was last made with; nothing: never.
struct ListBasis {
    int form = 0; // kListForm of the program that made it
    int interruptionWeeks = 0;
    bool operator==(const ListBasis&) const = default;
};
[[nodiscard]] std::optional<ListBasis> listBasis(Database& database);
void setListBasis(Database& database, const ListBasis& basis);
// What the office's record says now; the default policy before there is an office.
[[nodiscard]] int interruptionWeeksOfOffice(Database& database);

[[nodiscard]] std::int64_t clientCount(Database& database);
// There are at most so many; found at once, where counting reads an index from end to end.
[[nodiscard]] std::int64_t mostClients(Database& database);
// Those whose period may depend on the policy: with several spells.
[[nodiscard]] std::vector<ClientId> clientsWithSeveralSpells(Database& database);

} // namespace werkpad
