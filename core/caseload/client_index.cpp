#include "core/caseload/client_index.h"

#include "core/caseload/client_list_store.h"
#include "core/caseload/client_sorting.h"
#include "core/caseload/compiled_filter.h"
#include "core/caseload/day_queries.h"

#include <algorithm>
#include <bit>

namespace werkpad
{

namespace
{

constexpr std::size_t kAskEvery = 4096;
constexpr std::size_t kBlock = 2048; // clients that stay in the processor's cache while each criterion looks at them
// Reading a client again takes about as long as 50 clients of a load, and moves half of the index.
constexpr std::size_t kMostRefreshed = 500;
constexpr std::size_t kMostLookedAt = 3000; // by firstClients: a few dozen milliseconds

void count(std::array<std::size_t, 4>& counts, unsigned bits)
{
    for (; bits != 0; bits &= bits - 1)
        ++counts.at(static_cast<std::size_t>(std::countr_zero(bits)));
}

// Counts a client for each part of the filter that is the only one it fails, or for all when it passes.
class FacetCounter
{
public:
    explicit FacetCounter(const DayView& day)
    {
        m_facets.regimes.resize(day.regimeCodes().size());
        m_facets.coaches.resize(day.coaches().size());
    }

    void add(const ClientCells& cells, unsigned failed)
    {
        if (isFor(Criterion::Period, failed))
            ++m_facets.periods.at(cells.period());
        if (isFor(Criterion::Regime, failed))
            addRegimes(cells);
        if (isFor(Criterion::Theme, failed)) {
            count(m_facets.themes, cells.themes & 0xFU);
            count(m_facets.possibleThemes, unsigned{cells.themes} >> 4U);
        }
        if (isFor(Criterion::Coach, failed))
            ++(cells.coach == ClientCells::kNoCoach ? m_facets.withoutCoach : m_facets.coaches[cells.coach]);
        if (isFor(Criterion::Activity, failed))
            addActivities(cells);
    }

    [[nodiscard]] ClientFacets take() { return std::move(m_facets); }

private:
    static bool isFor(Criterion criterion, unsigned failed) { return (failed & ~CompiledFilter::bit(criterion)) == 0; }

    void addRegimes(const ClientCells& cells)
    {
        if (cells.regimes == 0)
            ++m_facets.withoutRegime;
        for (std::uint64_t bits = cells.regimes; bits != 0; bits &= bits - 1)
            ++m_facets.regimes[static_cast<std::size_t>(std::countr_zero(bits))];
    }

    void addActivities(const ClientCells& cells)
    {
        const unsigned flags = cells.flags & ClientCells::kInactive;
        m_facets.activities[0] += flags == 0 ? 1 : 0;
        m_facets.activities[1] += (flags & ClientCells::Closed) != 0 ? 1 : 0;
        m_facets.activities[2] += (flags & ClientCells::Deceased) != 0 ? 1 : 0;
        m_facets.activities[3] += (flags & ClientCells::Emigrated) != 0 ? 1 : 0;
    }

    ClientFacets m_facets;
};

} // namespace

Result<ClientIndex> ClientIndex::load(Database& database, Date today, const IsCancelled& isCancelled)
{
    ClientIndex index(today);
    bool cancelled = false;
    const auto read =
        database.attempt([&] { index.read(database, [&] { return cancelled = isCancelled && isCancelled(); }); });
    if (!read)
        return tl::unexpected(read.error());
    if (cancelled)
        return fail(ErrorKind::Cancelled, "client list");
    return index;
}

void ClientIndex::read(Database& database, const IsCancelled& isCancelled)
{
    // First what is known of changes, then the clients: what is written meanwhile is read twice, never missed.
    m_dataVersion = database.dataVersion();
    m_lastChangeSet = lastChangeSet(database);
    const auto byName = rowsByName(database);
    if (isCancelled())
        return;
    // Places by row, so that the table can be read in its own order.
    const auto last = byName.empty() ? 0 : *std::ranges::max_element(byName);
    constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> places(std::size_t{last} + 1, kNowhere);
    for (std::size_t place = 0; place < byName.size(); ++place)
        places[byName[place]] = static_cast<std::uint32_t>(place);
    m_clients.resize(byName.size());
    const DayReader reader(database, m_day);
    std::size_t seen = 0;
    forEachListed(database, [&](const ListedRow& row) {
        if (row.row < places.size() && places[row.row] != kNowhere)
            m_clients[places[row.row]] = reader.cellsOf(row);
        return ++seen % kAskEvery != 0 || !isCancelled();
    });
}

ClientSelection ClientIndex::select(const ClientFilter& filter, ClientOrder order, const RowSet* textMatches,
                                    const std::vector<StaffId>& coachOrder) const
{
    const CompiledFilter test(filter, m_day, textMatches);
    ClientSelection selection;
    selection.total = m_clients.size();
    FacetCounter facets(m_day);
    std::vector<std::uint32_t> places;
    places.reserve(m_clients.size());
    std::array<CompiledFilter::Failures, kBlock> failures{};
    for (std::size_t begin = 0; begin < m_clients.size(); begin += kBlock) {
        const auto block = std::span(m_clients).subspan(begin, std::min(kBlock, m_clients.size() - begin));
        test.failures(block, std::span(failures).first(block.size()));
        for (std::size_t i = 0; i < block.size(); ++i) {
            const unsigned failed = failures[i];
            if (failed == 0)
                places.push_back(static_cast<std::uint32_t>(begin + i));
            else if ((failed & (failed - 1)) != 0) // more than one
                continue;
            else
                ++selection.hiddenBy[static_cast<std::size_t>(std::countr_zero(failed))];
            facets.add(block[i], failed);
        }
    }
    selection.facets = facets.take();
    sortClients(places, m_clients, m_day, order, coachOrder);
    selection.rows.reserve(places.size());
    for (const auto place : places)
        selection.rows.push_back(m_clients[place].row);
    return selection;
}

std::vector<ClientRowNumber> ClientIndex::firstByName(const ClientFilter& filter, bool descending,
                                                      std::size_t limit) const
{
    const CompiledFilter test(filter, m_day, nullptr);
    std::vector<ClientRowNumber> rows;
    for (std::size_t i = 0; i < m_clients.size() && rows.size() < limit; ++i) {
        const ClientCells& cells = m_clients[descending ? m_clients.size() - 1 - i : i];
        if (test.failures(cells) == 0)
            rows.push_back(cells.row);
    }
    return rows;
}

Result<ClientIndex::CaughtUp> ClientIndex::catchUp(Database& database)
{
    return database.attempt([&] {
        // The version tells of other connections only; this one's own changes are in the log.
        const std::int64_t version = database.dataVersion();
        const ListChanges changes = listChangesAfter(database, m_lastChangeSet, kMostRefreshed);
        if (changes.lastChangeSet == m_lastChangeSet && version == m_dataVersion)
            return CaughtUp::Unchanged;
        // A log that went back belongs to another state of the file: a restored copy.
        if (changes.officeChanged || changes.clientRemoved || changes.tooMany ||
            changes.lastChangeSet < m_lastChangeSet)
            return CaughtUp::Outdated;
        if (!changes.rows.empty())
            replace(database, changes.rows);
        m_lastChangeSet = changes.lastChangeSet;
        m_dataVersion = version;
        return changes.rows.empty() ? CaughtUp::Unchanged : CaughtUp::Refreshed;
    });
}

void ClientIndex::replace(Database& database, const std::vector<ClientRowNumber>& rows)
{
    std::erase_if(m_clients, [&](const ClientCells& cells) { return std::ranges::binary_search(rows, cells.row); });
    const DayReader reader(database, m_day, rows);
    for (const auto row : rows) {
        visitListed(database, row, [&](const ListedRow& listed) {
            const ClientCells cells = reader.cellsOf(listed);
            auto place = m_clients.end();
            // The next one by name may itself still have to be placed: then look further.
            for (auto next = rowAfter(database, row); next && place == m_clients.end();
                 next = rowAfter(database, *next))
                place = std::ranges::find(m_clients, *next, &ClientCells::row);
            m_clients.insert(place, cells);
            return false;
        });
    }
}

Result<FirstClients> firstClients(Database& database, const ClientFilter& filter, Date today, std::size_t limit)
{
    DayView day(today);
    for (const auto& regime : filter.regimes)
        if (!regime.empty())
            day.regimeBit(regime);
    for (const auto& coach : filter.coaches)
        if (coach)
            day.coachNumber(*coach);
    const CompiledFilter test(filter, day, nullptr);
    FirstClients first;
    if (isUsed(filter, Criterion::Attention)) // takes what is due of everybody: the index knows
        return first;
    std::unordered_map<ClientRowNumber, StaffId> instead;
    std::size_t seen = 0;
    const auto visit = [&](const ListedRow& row) {
        ListedRow listed = row;
        if (const auto found = instead.find(row.row); found != instead.end())
            listed.coach = found->second;
        if (test.failures(day.cellsOf(listed)) == 0)
            first.rows.push_back(row.row);
        first.complete = first.rows.size() < limit && ++seen < kMostLookedAt;
        return first.complete;
    };
    return database.attempt([&] {
        instead = responsibleInstead(database, today);
        first.complete = true;
        if (filter.coaches.size() == 1 && filter.coaches.front() && instead.empty())
            forEachListedOf(database, *filter.coaches.front(), visit);
        else
            forEachListedByName(database, visit);
        return first;
    });
}

} // namespace werkpad
