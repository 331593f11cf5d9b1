#include "core/sync/change_merger.h"

#include "core/changes/cells_json.h"
#include "core/changes/change_log_store.h"
#include "core/changes/forgetting.h"
#include "core/changes/record_store.h"
#include "core/storage/migrations.h"
#include "core/sync/record_log.h"
#include "core/sync/sync_store.h"

#include <algorithm>
#include <limits>

namespace werkpad
{

namespace
{

constexpr std::string_view kClientTable = "client";
constexpr std::string_view kOfficeTable = "office";

std::string insertSql(const EntityInfo& entity)
{
    std::string columns = "id, added_in";
    std::string marks = "?, ?";
    for (const auto column : entity.columns) {
        columns.append(", ").append(column);
        marks += ", ?";
    }
    return "INSERT INTO " + std::string(entity.table) + " (" + columns + ") VALUES (" + marks +
           ") ON CONFLICT (id) DO NOTHING";
}

std::optional<std::size_t> indexOf(const EntityInfo& entity, std::string_view column)
{
    const auto found = std::ranges::find(entity.columns, column);
    return found == entity.columns.end() ? std::nullopt : std::optional<std::size_t>(found - entity.columns.begin());
}

std::optional<ClientId> subjectIn(const EntityInfo& entity, std::span<const Value> cells)
{
    const int index = entity.subjectIndex();
    ClientId client;
    if (index < 0 || !fromValue(cells[static_cast<std::size_t>(index)], client))
        return std::nullopt;
    return client;
}

} // namespace

// Prepared once per table: a first reading brings many rows.
struct ChangeMerger::Inserter {
    const EntityInfo* entity;
    std::vector<Value> defaults;
    std::unique_ptr<Query> insert;
    std::vector<std::string> columns{}; // of the file, for which `places` holds
    std::vector<std::optional<std::size_t>> places{};
    std::vector<Value> cells{};
};

ChangeMerger::ChangeMerger(Database& database, std::span<const EntityInfo> entities, WorkstationId own)
    : m_database(database)
    , m_entities(entities)
    , m_own(own)
    , m_causality(database)
    , m_clients(&*std::ranges::find(entities, kClientTable, &EntityInfo::table))
    , m_forgotten(forgottenRecords(database))
{
    for (const auto& position : positions(database))
        m_positions.emplace(position.workstation, position.segment);
    m_current.order = std::numeric_limits<int>::max();
    m_hasLog = database.query("SELECT 1 FROM change LIMIT 1")->next();
}

ChangeMerger::~ChangeMerger() = default;

// --- items -----------------------------------------------------------------------------------------------------------

void ChangeMerger::set(const SetItem& item)
{
    if (m_only && *m_only != std::pair(item.workstation, item.segment))
        throw MalformedStream("a segment speaks for another workstation");
    const auto position = m_positions.find(item.workstation);
    m_isKnownSet = position != m_positions.end() && item.segment <= position->second;
    if (m_isKnownSet)
        return;
    const auto same =
        m_database.query("SELECT number, coalesce(token, 0) FROM change_set WHERE stamp = ? AND workstation = ?",
                         item.stamp, item.workstation);
    if (same->next()) {
        if (same->integer(1) != item.token)
            throw MalformedStream("two change sets bear one stamp");
        // ours, published by a run that did not come to its end
        m_isKnownSet = true;
        m_database
            .query("UPDATE change_set SET segment = ? WHERE number = ?", static_cast<std::int64_t>(item.segment),
                   same->integer(0))
            ->run();
        return;
    }
    std::optional<std::int64_t> undoes;
    if (item.undoes) {
        const auto row = m_database.query("SELECT number FROM change_set WHERE stamp = ? AND workstation = ?",
                                          item.undoes->second, item.undoes->first);
        if (row->next())
            undoes = row->integer(0);
    }
    m_database
        .query("INSERT INTO change_set (stamp, workstation, author, action, undoes, in_bulk, wall, segment, token) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               item.stamp, item.workstation, item.author, item.action, undoes, item.inBulk, item.wall,
               static_cast<std::int64_t>(item.segment), item.token)
        ->run();
    m_current.set = m_database.lastInsertedRow();
    m_current.workstation = item.workstation;
    m_current.stamp = item.stamp;
    m_isBulk = item.inBulk;
    ++m_applied;
}

void ChangeMerger::seen(const SeenItem& item)
{
    if (m_only && m_only->first != item.of)
        throw MalformedStream("a segment speaks for another workstation");
    const ChangeSetNumber next = nextChangeSetNumber(m_database);
    if (seenBy(m_database, item.of, next, item.other) < item.segment)
        addSeen(m_database, item, next);
}

void ChangeMerger::inserted(const InsertedItem& item)
{
    if (m_isKnownSet)
        return;
    RecordChange parked{item.entity, RecordId(item.record), {}, ChangeKind::Inserted, {}};
    const auto* entity = entityOf(item.entity);
    if (!entity) {
        if (isForgotten(parked.record, {}) || std::ranges::any_of(item.cells, [this](const Value& cell) {
                ClientId client;
                return fromValue(cell, client) && isForgotten({}, client);
            }))
            return;
        for (std::size_t i = 0; i < item.columns.size(); ++i)
            parked.cells.push_back({item.columns[i], {}, item.cells[i]});
        park(parked);
        return;
    }
    Inserter& inserter = inserterFor(*entity);
    if (!std::ranges::equal(inserter.columns, item.columns)) {
        inserter.columns.assign(item.columns.begin(), item.columns.end());
        inserter.places.clear();
        for (const auto& column : item.columns)
            inserter.places.push_back(indexOf(*entity, column));
    }
    inserter.cells = inserter.defaults;
    for (std::size_t i = 0; i < item.cells.size(); ++i) {
        if (inserter.places[i])
            inserter.cells[*inserter.places[i]] = item.cells[i];
        else
            parked.cells.push_back({item.columns[i], {}, item.cells[i]});
    }
    for (int misfit = 0; (misfit = entity->firstMisfit(inserter.cells)) >= 0;) {
        const auto index = static_cast<std::size_t>(misfit);
        if (inserter.cells[index] == inserter.defaults[index])
            throw MalformedStream("a cell does not fit its column " + std::string(entity->columns[index]));
        parked.cells.push_back({std::string(entity->columns[index]), {}, std::move(inserter.cells[index])});
        inserter.cells[index] = inserter.defaults[index];
    }
    const auto subject = subjectIn(*entity, inserter.cells);
    if (entity->number == kEntityOfErasures)
        forgetWhat(item);
    else if (isForgotten(parked.record, subject))
        return;
    parked.subject = subject;
    insertRow(inserter, RecordId(item.record), subject);
    if (!parked.cells.empty())
        park(parked);
}

void ChangeMerger::insertRow(Inserter& inserter, RecordId record, const std::optional<ClientId>& subject)
{
    const EntityInfo& entity = *inserter.entity;
    const bool lacksClient = subject && !clientExists(*subject);
    // The insertion itself finds out whether the row exists: asking first costs as much as inserting.
    if (!lacksClient && !isLogged(record) && putRow(inserter, record)) {
        if (!m_isBulk)
            log({entity.number, record, subject, ChangeKind::Inserted, {}});
        if (&entity == m_clients)
            m_clientsMet.add(ClientId(record.bytes()));
        touch(entity, record, subject);
        return;
    }
    keepCells(entity, record);
    RecordChange change{entity.number, record, subject, ChangeKind::Inserted, {}};
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        change.cells.push_back({std::string(entity.columns[i]), {}, inserter.cells[i]});
    log(change);
    makeDirty(entity, record);
    if (lacksClient)
        makeDirty(*m_clients, RecordId(subject->bytes()));
}

bool ChangeMerger::putRow(Inserter& inserter, RecordId record)
{
    inserter.insert->bind(1, record);
    if (m_isBulk)
        inserter.insert->bind(2, m_current.set);
    else
        inserter.insert->bind(2, nullptr);
    int parameter = 2;
    for (const auto& cell : inserter.cells)
        inserter.insert->bindBorrowed(++parameter, cell);
    return inserter.insert->runAgain();
}

void ChangeMerger::insertFolded(const EntityInfo& entity, RecordId record, const std::vector<Value>& cells)
{
    Inserter& inserter = inserterFor(entity);
    inserter.insert->bind(1, record);
    inserter.insert->bind(2, nullptr);
    int parameter = 2;
    for (const auto& cell : cells)
        inserter.insert->bindBorrowed(++parameter, cell);
    inserter.insert->runAgain();
}

void ChangeMerger::changed(const RecordChange& item)
{
    if (m_isKnownSet || isForgotten(item.record, item.subject))
        return;
    const auto* entity = entityOf(item.entity);
    if (!entity) {
        park(item);
        return;
    }
    RecordChange change = item;
    if (change.kind == ChangeKind::Updated) {
        splitUnknown(*entity, change);
        if (change.cells.empty()) { // what nobody sees here keeps the record all the same
            log(change);
            makeDirty(*entity, change.record);
            return;
        }
    }
    bool isNext = rowExists(*entity, change.record) && followsOn(*entity, change.record);
    if (change.kind == ChangeKind::Removed && entity == m_clients)
        isNext = isNext && !hasUnknownParts(ClientId(change.record.bytes()));
    if (!isNext) {
        keepCells(*entity, change.record);
        log(change);
        makeDirty(*entity, change.record);
    } else if (change.kind == ChangeKind::Updated) {
        updateRow(*entity, change);
    } else {
        removeRow(*entity, change);
    }
    // Who changes a part keeps the client.
    if (change.kind == ChangeKind::Updated && change.subject && !clientExists(*change.subject)) {
        makeDirty(*m_clients, RecordId(change.subject->bytes()));
        makeDirty(*entity, change.record);
    }
}

void ChangeMerger::updateRow(const EntityInfo& entity, const RecordChange& change)
{
    std::string sql = "UPDATE " + std::string(entity.table) + " SET ";
    for (const auto& cell : change.cells)
        sql.append(&cell == &change.cells.front() ? "" : ", ").append(cell.column).append(" = ?");
    const auto update = m_database.query(sql + " WHERE id = ?");
    int parameter = 0;
    for (const auto& cell : change.cells)
        update->bind(++parameter, cell.after);
    update->bind(++parameter, change.record);
    update->run();
    log(change);
    // Its writer knew all there was: that decides.
    m_database.query("DELETE FROM conflict WHERE record = ? AND column = ''", change.record)->run();
    for (const auto& cell : change.cells)
        m_database.query("DELETE FROM conflict WHERE record = ? AND column = ?", change.record, cell.column)->run();
    touch(entity, change.record, change.subject);
}

void ChangeMerger::removeRow(const EntityInfo& entity, const RecordChange& change)
{
    keepCells(entity, change.record);
    m_database.query("DELETE FROM " + std::string(entity.table) + " WHERE id = ?", change.record)->run();
    m_database.query("DELETE FROM conflict WHERE record = ?", change.record)->run();
    log(change);
    if (&entity == m_clients)
        m_clientsMet.clear();
    touch(entity, change.record, change.subject);
}

// --- what is known ---------------------------------------------------------------------------------------------------

const EntityInfo* ChangeMerger::entityOf(int number) const
{
    const auto entity = std::ranges::find(m_entities, number, &EntityInfo::number);
    return entity == m_entities.end() ? nullptr : &*entity;
}

ChangeMerger::Inserter& ChangeMerger::inserterFor(const EntityInfo& entity)
{
    for (const auto& inserter : m_inserters) {
        if (inserter->entity == &entity)
            return *inserter;
    }
    m_inserters.push_back(
        std::make_unique<Inserter>(Inserter{&entity, entity.defaults(), m_database.query(insertSql(entity))}));
    return *m_inserters.back();
}

bool ChangeMerger::rowExists(const EntityInfo& entity, RecordId record)
{
    const auto row = m_database.query("SELECT 1 FROM " + std::string(entity.table) + " WHERE id = ?", record);
    return row->next();
}

bool ChangeMerger::isLogged(RecordId record)
{
    if (!m_hasLog)
        return false;
    const auto row = m_database.query("SELECT 1 FROM change WHERE record = ? LIMIT 1", record);
    return row->next();
}

bool ChangeMerger::followsOn(const EntityInfo& entity, RecordId record)
{
    const auto isKnown = [this](Query& row) {
        while (row.next()) {
            const Write write{row.integer(0), 0, row.id<WorkstationId>(1), 0, ChangeKind::Updated, false, {}};
            if (!m_causality.knows(m_current, write))
                return false;
        }
        return true;
    };
    const auto bulk = m_database.query("SELECT change_set.number, workstation FROM " + std::string(entity.table) +
                                           " AS part JOIN change_set ON change_set.number = part.added_in "
                                           "WHERE part.id = ?",
                                       record);
    const auto logged = m_database.query("SELECT change_set.number, workstation FROM change "
                                         "JOIN change_set ON change_set.number = change.change_set WHERE record = ?",
                                         record);
    return isKnown(*bulk) && isKnown(*logged);
}

bool ChangeMerger::hasUnknownParts(ClientId client)
{
    return std::ranges::any_of(writesOfParts(m_database, m_entities, client),
                               [this](const Write& write) { return !m_causality.knows(m_current, write); });
}

bool ChangeMerger::clientExists(ClientId client)
{
    if (m_clientsMet.contains(client))
        return true;
    const bool exists = rowExists(*m_clients, RecordId(client.bytes()));
    if (exists)
        m_clientsMet.addLast(client);
    return exists;
}

// --- the log ---------------------------------------------------------------------------------------------------------

void ChangeMerger::log(const RecordChange& change)
{
    m_hasLog = true;
    if (!m_log)
        m_log = m_database.query(
            "INSERT INTO change (change_set, entity, record, subject, kind, cells) VALUES (?, ?, ?, ?, ?, ?)");
    m_log->bind(1, m_current.set);
    m_log->bind(2, change.entity);
    m_log->bind(3, change.record);
    m_log->bind(4, change.subject);
    m_log->bind(5, static_cast<int>(change.kind));
    if (change.cells.empty())
        m_log->bind(6, nullptr);
    else
        m_log->bind(6, cellsToJson(change.cells));
    m_log->runAgain();
}

void ChangeMerger::keepCells(const EntityInfo& entity, RecordId record)
{
    m_hasLog = true;
    keepCellsOfInsertion(m_database, entity, record);
}

void ChangeMerger::park(const RecordChange& change)
{
    m_database
        .query("INSERT INTO sync_parked (change_set, entity, record, subject, kind, cells, schema) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)",
               m_current.set, change.entity, change.record, change.subject, static_cast<int>(change.kind),
               cellsToJson(change.cells), newestSchemaVersion())
        ->run();
}

// Columns that this program does not know, and cells it cannot read, are kept apart.
void ChangeMerger::splitUnknown(const EntityInfo& entity, RecordChange& change)
{
    RecordChange parked{change.entity, change.record, change.subject, change.kind, {}};
    std::vector<CellChange> known;
    for (auto& cell : change.cells) {
        const auto index = indexOf(entity, cell.column);
        (index && entity.fits(*index, cell.after) ? known : parked.cells).push_back(std::move(cell));
    }
    change.cells = std::move(known);
    if (!parked.cells.empty())
        park(parked);
}

void ChangeMerger::makeDirty(const EntityInfo& entity, RecordId record)
{
    m_dirty.insert({&entity, record});
}

void ChangeMerger::touch(const EntityInfo& entity, RecordId record, const std::optional<ClientId>& subject)
{
    if (entity.table == kOfficeTable)
        m_touched.officeChanged = true;
    const auto client = &entity == m_clients ? std::optional(ClientId(record.bytes())) : subject;
    if (client)
        m_touched.add(*client);
}

bool ChangeMerger::isForgotten(RecordId record, const std::optional<ClientId>& subject) const
{
    return !m_forgotten.empty() &&
           (m_forgotten.contains(record) || (subject && m_forgotten.contains(RecordId(subject->bytes()))));
}

void ChangeMerger::forgetWhat(const InsertedItem& item)
{
    const RecordId record(item.record);
    std::string kind;
    if (item.cells.empty() || !fromValue(item.cells.front(), kind))
        throw MalformedStream("an erasure does not say of what");
    if (kind == kClientTable)
        touch(*m_clients, record, {});
    m_clientsMet.clear();
    std::erase_if(m_dirty, [record](const Dirty& dirty) { return dirty.record == record; });
    m_forgotten.insert(record);
    forget(m_database, m_entities, record, kind);
}

TouchedClients ChangeMerger::takeTouched()
{
    m_touched.settle();
    return std::exchange(m_touched, {});
}

} // namespace werkpad
