#include "core/changes/transaction.h"

#include "core/changes/cells_json.h"
#include "core/storage/database.h"

#include <algorithm>
#include <utility>

namespace werkpad
{

namespace
{

// These two tables are known by name here because everything derived hangs on them.
constexpr std::string_view kClientTable = "client";
constexpr std::string_view kOfficeTable = "office";

std::string insertSql(const EntityInfo& entity, Recording recording)
{
    std::string columns = "id";
    std::string marks = "?";
    for (const auto column : entity.columns) {
        columns.append(", ").append(column);
        marks += ", ?";
    }
    if (recording == Recording::InBulk) {
        columns += ", added_in";
        marks += ", ?";
    }
    return "INSERT INTO " + std::string(entity.table) + " (" + columns + ") VALUES (" + marks + ")";
}

} // namespace

std::string selectSql(const EntityInfo& entity)
{
    std::string sql = "SELECT id";
    for (const auto column : entity.columns)
        sql.append(", ").append(column);
    return sql.append(" FROM ").append(entity.table).append(" ");
}

struct Transaction::Inserter {
    const EntityInfo* entity;
    int subjectIndex;
    std::unique_ptr<Query> statement;
};

Transaction::Transaction(Database& database, ChangeSetNumber changeSet, Recording recording)
    : m_database(database)
    , m_changeSet(changeSet)
    , m_recording(recording)
{
}

Transaction::~Transaction() = default;

Transaction::Inserter& Transaction::inserterFor(const EntityInfo& entity)
{
    for (const auto& inserter : m_inserters) {
        if (inserter->entity->table == entity.table)
            return *inserter;
    }
    m_inserters.push_back(std::make_unique<Inserter>(
        Inserter{&entity, entity.subjectIndex(), m_database.query(insertSql(entity, m_recording))}));
    if (m_recording == Recording::InBulk) // stays bound
        m_inserters.back()->statement->bind(static_cast<int>(entity.columns.size()) + 2, m_changeSet);
    return *m_inserters.back();
}

void Transaction::insertRow(const EntityInfo& entity, const IdBytes& id, std::span<const Value> cells, Derived derived)
{
    Inserter& inserter = inserterFor(entity);
    inserter.statement->bind(1, id);
    int parameter = 1;
    for (const auto& cell : cells)
        inserter.statement->bindBorrowed(++parameter, cell);
    inserter.statement->runAgain();
    std::optional<ClientId> subject;
    if (inserter.subjectIndex >= 0) {
        ClientId client;
        if (fromValue(cells[static_cast<std::size_t>(inserter.subjectIndex)], client))
            subject = client;
    }
    if (m_recording == Recording::EachRow)
        record(m_changeSet, entity, id, subject, ChangeKind::Inserted, {});
    ++m_changes;
    if (derived != Derived::IsWritten)
        touch(entity, id, subject);
    else if (entity.table == kClientTable)
        m_touched.addNew(ClientId(id));
}

void Transaction::updateRow(const EntityInfo& entity, RecordId id, const std::vector<CellChange>& cells)
{
    if (cells.empty())
        return;
    std::string sql = "UPDATE " + std::string(entity.table) + " SET ";
    for (const auto& cell : cells)
        sql.append(&cell == &cells.front() ? "" : ", ").append(cell.column).append(" = ?");
    const auto update = m_database.query(sql + " WHERE id = ?");
    int parameter = 0;
    for (const auto& cell : cells)
        update->bind(++parameter, cell.after);
    update->bind(++parameter, id);
    update->run();
    decideConflicts(id, cells);
    const auto subject = subjectOf(entity, id);
    record(m_changeSet, entity, id.bytes(), subject, ChangeKind::Updated, cells);
    ++m_changes;
    touch(entity, id.bytes(), subject);
}

void Transaction::removeRow(const EntityInfo& entity, RecordId id)
{
    std::vector<CellChange> cells;
    {
        const auto row = m_database.query(selectSql(entity).append("WHERE id = ?"), id);
        if (!row->next())
            return;
        int column = 0;
        for (const auto name : entity.columns)
            cells.push_back({std::string(name), row->value(++column), {}});
    }
    const auto subject = subjectOf(entity, id);
    recordInsertionInBulk(entity, id, subject);
    m_database.query("DELETE FROM " + std::string(entity.table) + " WHERE id = ?", id)->run();
    record(m_changeSet, entity, id.bytes(), subject, ChangeKind::Removed, cells);
    m_database.query("DELETE FROM conflict WHERE record = ?", id)->run();
    ++m_changes;
    touch(entity, id.bytes(), subject);
}

// Whoever writes here knows all that this database knows: what was undecided is decided by that, on every workstation.
void Transaction::decideConflicts(RecordId id, const std::vector<CellChange>& cells)
{
    if (!m_hasConflicts) {
        const auto row = m_database.query("SELECT EXISTS (SELECT 1 FROM conflict)");
        m_hasConflicts = row->next() && row->integer(0) != 0;
    }
    if (!*m_hasConflicts)
        return;
    m_database.query("DELETE FROM conflict WHERE record = ? AND column = ''", id)->run(); // it was removed: no more
    for (const auto& cell : cells)
        m_database.query("DELETE FROM conflict WHERE record = ? AND column = ?", id, cell.column)->run();
}

std::optional<ClientId> Transaction::subjectOf(const EntityInfo& entity, RecordId id)
{
    if (entity.subject.empty())
        return std::nullopt;
    const auto row = m_database.query(
        "SELECT " + std::string(entity.subject) + " FROM " + std::string(entity.table) + " WHERE id = ?", id);
    return row->next() && !row->isNull(0) ? std::optional<ClientId>(row->id<ClientId>(0)) : std::nullopt;
}

// With the row goes what it says about its insertion; from now on the log tells.
void Transaction::recordInsertionInBulk(const EntityInfo& entity, RecordId id, const std::optional<ClientId>& subject)
{
    ChangeSetNumber addedIn = 0;
    {
        const auto row = m_database.query(
            "SELECT added_in FROM " + std::string(entity.table) + " WHERE id = ? AND added_in IS NOT NULL", id);
        if (row->next())
            addedIn = row->integer(0);
    }
    if (addedIn != 0)
        record(addedIn, entity, id.bytes(), subject, ChangeKind::Inserted, {});
}

void Transaction::record(ChangeSetNumber changeSet, const EntityInfo& entity, const IdBytes& id,
                         const std::optional<ClientId>& subject, ChangeKind kind, const std::vector<CellChange>& cells)
{
    if (!m_log)
        m_log = m_database.query(
            "INSERT INTO change (change_set, entity, record, subject, kind, cells) VALUES (?, ?, ?, ?, ?, ?)");
    m_log->bind(1, changeSet);
    m_log->bind(2, entity.number);
    m_log->bind(3, id);
    m_log->bind(4, subject);
    m_log->bind(5, static_cast<int>(kind));
    if (kind == ChangeKind::Inserted)
        m_log->bind(6, nullptr);
    else
        m_log->bind(6, cellsToJson(cells));
    m_log->runAgain();
}

void Transaction::touch(const EntityInfo& entity, const IdBytes& id, const std::optional<ClientId>& subject)
{
    if (entity.table == kOfficeTable)
        m_touched.officeChanged = true;
    const bool isClient = entity.table == kClientTable;
    if (!isClient && !subject)
        return;
    const ClientId client = isClient ? ClientId(id) : *subject;
    m_touched.add(client);
}

TouchedClients Transaction::takeTouched()
{
    m_touched.settle();
    return std::exchange(m_touched, {});
}

void TouchedClients::add(const ClientId& client)
{
    // A client's records are written one after the other.
    if (all || (!clients.empty() && clients.back() == client))
        return;
    clients.push_back(client);
    if (clients.size() >= 2 * kMostCounted) // table by table each comes again
        settle();
}

void TouchedClients::addNew(const ClientId& client)
{
    if (!manyAdded || (!added.empty() && added.size() < kMostAdded))
        added.push_back(client);
    else
        added = {};
    manyAdded = true;
}

void TouchedClients::settle()
{
    if (!std::ranges::is_sorted(clients)) // what was added is: ids are made in order of time
        std::ranges::sort(clients);
    const auto again = std::ranges::unique(clients);
    clients.erase(again.begin(), again.end());
    if (clients.size() <= kMostCounted)
        return;
    all = true;
    clients = {};
}

bool TouchedClients::contains(const ClientId& client) const
{
    return all || std::ranges::binary_search(clients, client);
}

} // namespace werkpad
