#include "core/caseload/client_list_updater.h"

#include "core/caseload/client_facts_store.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/due_rules.h"
#include "core/caseload/due_store.h"
#include "core/caseload/list_entry_rules.h"
#include "core/storage/free_memory.h"

#include <algorithm>
#include <span>
#include <unordered_set>

namespace werkpad
{

namespace
{

// Looking a client up costs about as much as passing eight of them by (measured at a million clients).
constexpr std::size_t kOnePassFrom = 2000;
constexpr std::int64_t kOnePassShare = 8;
// So many entries wait to be sorted by row: the search index wants its rows in order, the facts come in order of id.
constexpr std::size_t kBatch = 8'000;
// From so many on, one statement a table for all of them costs less than one for each.
constexpr std::size_t kTogetherFrom = 16;
constexpr std::size_t kMostProblems = 12;

struct Derived {
    ClientRowNumber row = 0;
    ClientId client{};
    ListEntry entry{};
    SearchText words{};
    ClientDue due{};
};

// Where it goes.
struct Stores {
    explicit Stores(Database& database)
        : list(database)
        , due(database)
    {
    }
    ClientListStore list;
    DueStore due;
};

Derived derive(const ClientFacts& facts, const SegmentationPolicy& policy)
{
    return {facts.row, facts.client.id, listEntryOf(facts, policy), searchTextOf(facts.client), dueOf(facts)};
}

void putInOrder(Stores& stores, std::vector<Derived>& batch)
{
    std::ranges::sort(batch, {}, &Derived::row);
    for (const Derived& derived : batch)
        stores.list.put(derived.row, derived.entry, derived.words);
    for (const Derived& derived : batch)
        stores.due.put(derived.row, derived.client, derived.due);
    batch.clear();
}

// Of all clients for which `wanted` says so, in one pass.
template <class Wanted>
void refreshInOnePass(Database& database, Stores& stores, const SegmentationPolicy& policy, Wanted wanted)
{
    std::vector<Derived> batch;
    batch.reserve(kBatch);
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        if (!wanted(facts.client.id))
            return;
        batch.push_back(derive(facts, policy));
        if (batch.size() == kBatch)
            putInOrder(stores, batch);
    });
    putInOrder(stores, batch);
    stores.due.flush();
}

// A client that is gone was taken care of by the trigger client_list_forgets.
void refreshEach(Database& database, const SegmentationPolicy& policy, std::span<const ClientId> clients)
{
    Stores stores(database);
    std::vector<Derived> batch;
    if (clients.size() < kTogetherFrom) {
        for (const ClientId client : clients)
            if (const auto facts = findClientFacts(database, client))
                batch.push_back(derive(*facts, policy));
        putInOrder(stores, batch);
        return;
    }
    for (; !clients.empty(); clients = clients.subspan(std::min(kBatch, clients.size()))) {
        const ChosenClients chosen(database, clients.first(std::min(kBatch, clients.size())));
        forEachClientFacts(database, [&](const ClientFacts& facts) { batch.push_back(derive(facts, policy)); },
                           {.from = {}, .until = {}, .isChosen = true});
        putInOrder(stores, batch);
    }
}

// Everything from nothing. Names are put in order at the end: sorted many at once instead of one by one.
void deriveAll(Database& database, const SegmentationPolicy& policy)
{
    Stores stores(database);
    stores.list.clear();
    stores.due.clear();
    stores.list.holdNames();
    giveBackFreeMemory(); // of who wrote the facts
    database.usePageCache(PageCache::Bounded);
    refreshInOnePass(database, stores, policy, [](ClientId) { return true; });
    database.usePageCache(PageCache::Usual);
    stores.list.fillNames();
}

void refreshClients(Database& database, const SegmentationPolicy& policy, const std::vector<ClientId>& clients)
{
    const bool few = clients.size() < kOnePassFrom;
    const std::int64_t total = few ? 0 : clientCount(database);
    const auto many = static_cast<std::int64_t>(clients.size()) * kOnePassShare > total;
    if (few || !many) {
        refreshEach(database, policy, clients);
        return;
    }
    if (static_cast<std::int64_t>(clients.size()) == total) {
        deriveAll(database, policy);
        return;
    }
    const std::unordered_set<ClientId> wanted(clients.begin(), clients.end());
    Stores stores(database);
    database.usePageCache(PageCache::Large);
    refreshInOnePass(database, stores, policy, [&](ClientId client) { return wanted.contains(client); });
    database.usePageCache(PageCache::Usual);
}

ListBasis currentBasis(Database& database)
{
    return {kListForm, interruptionWeeksOfOffice(database)};
}

void rebuild(Database& database)
{
    StorageTransaction transaction(database);
    const ListBasis basis = currentBasis(database);
    deriveAll(database, {basis.interruptionWeeks});
    setListBasis(database, basis);
    transaction.commit();
}

void addProblem(std::vector<std::string>& problems, std::string text)
{
    if (problems.size() < kMostProblems)
        problems.push_back(std::move(text));
}

std::string clientInRow(ClientRowNumber row)
{
    return "client in row " + std::to_string(row);
}

std::vector<std::string> problemsOf(Database& database)
{
    std::vector<std::string> problems;
    Stores stores(database);
    ClientListStore& store = stores.list;
    const ListBasis basis = currentBasis(database);
    if (listBasis(database) != basis)
        problems.emplace_back("client list: made with another interruption policy or by another version");
    const auto mismatch = store.mismatch(static_cast<int>(kMostProblems));
    for (const auto row : mismatch.missing)
        problems.push_back("client list: " + clientInRow(row) + " is missing in the list or the search index");
    for (const auto row : mismatch.superfluous)
        problems.push_back("client list: row " + std::to_string(row) + " belongs to no client");
    for (const auto row : mismatch.misplaced)
        problems.push_back("order of names: row " + std::to_string(row) + " does not stand as the list has it");
    std::vector<std::string> different;
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        const Derived derived = derive(facts, {basis.interruptionWeeks});
        const auto stored = store.find(facts.row);
        if (stored && stored->entry != derived.entry)
            addProblem(different, "client list: " + clientInRow(facts.row) + " is not listed as the facts say");
        else if (stored && stored->searchHash != searchHash(derived.words))
            addProblem(different, "search index: " + clientInRow(facts.row) + " is indexed under old words");
        if (stores.due.find(facts.row, facts.client.id) != derived.due)
            addProblem(different, "what is due: " + clientInRow(facts.row) + " is not as the facts say");
    });
    problems.insert(problems.end(), different.begin(), different.end());
    if (const auto superfluous = stores.due.superfluous(); superfluous > 0)
        problems.push_back("what is due: " + std::to_string(superfluous) + " entries belong to no client");
    if (!database.isReadOnly() && !store.searchIsSound())
        problems.emplace_back("search index: damaged");
    return problems;
}

} // namespace

void ClientListUpdater::refresh(Database& database, const TouchedClients& touched)
{
    const ListBasis basis = currentBasis(database);
    const SegmentationPolicy policy{basis.interruptionWeeks};
    if (touched.all)
        deriveAll(database, policy);
    else
        refreshClients(database, policy, touched.clients);
    const auto before = listBasis(database);
    if (before && (!touched.officeChanged || before->interruptionWeeks == basis.interruptionWeeks))
        return;
    if (before && !touched.all)
        refreshClients(database, policy, clientsWithSeveralSpells(database));
    // A form of another version is left standing: ensureDerived() has to see it.
    setListBasis(database, {before ? before->form : basis.form, basis.interruptionWeeks});
}

Result<void> rebuildDerived(Database& database)
{
    return database.attempt([&] { rebuild(database); });
}

Result<void> ensureDerived(Database& database)
{
    if (database.isReadOnly())
        return {};
    return database.attempt([&] {
        const auto before = listBasis(database);
        if (!before || before->form != kListForm)
            rebuild(database);
    });
}

Result<std::vector<std::string>> verifyDerived(Database& database)
{
    return database.attempt([&] { return problemsOf(database); });
}

} // namespace werkpad
