#include "core/caseload/client_list_updater.h"

#include "core/caseload/client_facts_store.h"
#include "core/caseload/client_list_store.h"
#include "core/caseload/list_entry_rules.h"

#include <unordered_set>

namespace werkpad
{

namespace
{

// Looking a client up costs about as much as passing eight of them by (measured at a million clients).
constexpr std::size_t kOnePassFrom = 2000;
constexpr std::int64_t kOnePassShare = 8;
// So many entries wait to be sorted by row: the search index wants its rows in order, the facts come in order of id.
constexpr std::size_t kBatch = 50'000;
constexpr std::size_t kMostProblems = 12;

struct Derived {
    ClientRowNumber row = 0;
    ListEntry entry{};
    SearchText words{};
};

Derived derive(const ClientFacts& facts, const SegmentationPolicy& policy)
{
    return {facts.row, listEntryOf(facts, policy), searchTextOf(facts.client)};
}

void putInOrder(ClientListStore& store, std::vector<Derived>& batch)
{
    std::ranges::sort(batch, {}, &Derived::row);
    for (const Derived& derived : batch)
        store.put(derived.row, derived.entry, derived.words);
    batch.clear();
}

// Of all clients for which `wanted` says so, in one pass.
template <class Wanted>
void refreshInOnePass(Database& database, ClientListStore& store, const SegmentationPolicy& policy, Wanted wanted)
{
    std::vector<Derived> batch;
    batch.reserve(kBatch);
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        if (!wanted(facts.client.id))
            return;
        batch.push_back(derive(facts, policy));
        if (batch.size() == kBatch)
            putInOrder(store, batch);
    });
    putInOrder(store, batch);
}

// One by one; a client that is gone was taken care of by the trigger client_list_forgets.
void refreshEach(Database& database, const SegmentationPolicy& policy, const std::vector<ClientId>& clients)
{
    ClientListStore store(database);
    std::vector<Derived> batch;
    for (const ClientId client : clients) {
        if (const auto facts = findClientFacts(database, client))
            batch.push_back(derive(*facts, policy));
        if (batch.size() == kBatch)
            putInOrder(store, batch);
    }
    putInOrder(store, batch);
}

// Everything from nothing. The index by name is made at the end: sorted at once instead of row by row.
void deriveAll(Database& database, const SegmentationPolicy& policy)
{
    ClientListStore store(database);
    store.clear();
    store.dropNameIndex();
    refreshInOnePass(database, store, policy, [](ClientId) { return true; });
    store.makeNameIndex();
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
    database.useLargeCache(true);
    if (static_cast<std::int64_t>(clients.size()) == total) {
        deriveAll(database, policy);
    } else {
        const std::unordered_set<ClientId> wanted(clients.begin(), clients.end());
        ClientListStore store(database);
        refreshInOnePass(database, store, policy, [&](ClientId client) { return wanted.contains(client); });
    }
    database.useLargeCache(false);
}

ListBasis currentBasis(Database& database)
{
    return {kListForm, interruptionWeeksOfOffice(database)};
}

void rebuild(Database& database)
{
    StorageTransaction transaction(database);
    const ListBasis basis = currentBasis(database);
    database.useLargeCache(true);
    deriveAll(database, {basis.interruptionWeeks});
    database.useLargeCache(false);
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
    ClientListStore store(database);
    const ListBasis basis = currentBasis(database);
    if (listBasis(database) != basis)
        problems.emplace_back("client list: made with another interruption policy or by another version");
    const auto mismatch = store.mismatch(static_cast<int>(kMostProblems));
    for (const auto row : mismatch.missing)
        problems.push_back("client list: " + clientInRow(row) + " is missing in the list or the search index");
    for (const auto row : mismatch.superfluous)
        problems.push_back("client list: row " + std::to_string(row) + " belongs to no client");
    std::vector<std::string> different;
    forEachClientFacts(database, [&](const ClientFacts& facts) {
        const Derived derived = derive(facts, {basis.interruptionWeeks});
        const auto stored = store.find(facts.row);
        if (stored && stored->entry != derived.entry)
            addProblem(different, "client list: " + clientInRow(facts.row) + " is not listed as the facts say");
        else if (stored && stored->searchHash != searchHash(derived.words))
            addProblem(different, "search index: " + clientInRow(facts.row) + " is indexed under old words");
    });
    problems.insert(problems.end(), different.begin(), different.end());
    if (!database.isReadOnly() && !store.searchIsSound())
        problems.emplace_back("search index: damaged");
    return problems;
}

} // namespace

void ClientListUpdater::refresh(Database& database, const TouchedClients& touched)
{
    const ListBasis basis = currentBasis(database);
    const SegmentationPolicy policy{basis.interruptionWeeks};
    refreshClients(database, policy, touched.clients);
    const auto before = listBasis(database);
    if (before && (!touched.officeChanged || before->interruptionWeeks == basis.interruptionWeeks))
        return;
    if (before)
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
