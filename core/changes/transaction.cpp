#include "core/changes/transaction.h"

#include "core/changes/cells_json.h"
#include "core/storage/database.h"

namespace werkpad
{

namespace
{

// These two tables are known by name here because everything derived hangs on them.
constexpr std::string_view kClientTable = "client";
constexpr std::string_view kOfficeTable = "office";

std::string insertSql(const EntityInfo& entity)
{
    std::string columns = "id";
    std::string marks = "?";
    for (const auto column : entity.columns) {
        columns.append(", ").append(column);
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

Transaction::Transaction(Database& database, ChangeSetNumber changeSet)
    : m_database(database)
    , m_changeSet(changeSet)
{
}

Transaction::~Transaction() = default;

Transaction::Inserter& Transaction::inserterFor(const EntityInfo& entity)
{
    for (const auto& inserter : m_inserters) {
        if (inserter->entity->table == entity.table)
            return *inserter;
    }
    m_inserters.push_back(
        std::make_unique<Inserter>(Inserter{&entity, entity.subjectIndex(), m_database.query(insertSql(entity))}));
    return *m_inserters.back();
}

void Transaction::insertRow(const EntityInfo& entity, const IdBytes& id, std::span<const Value> cells)
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
    record(entity, id, subject, ChangeKind::Inserted, {});
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
    record(entity, id.bytes(), subjectOf(entity, id), ChangeKind::Updated, cells);
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
    m_database.query("DELETE FROM " + std::string(entity.table) + " WHERE id = ?", id)->run();
    record(entity, id.bytes(), subject, ChangeKind::Removed, cells);
}

std::optional<ClientId> Transaction::subjectOf(const EntityInfo& entity, RecordId id)
{
    if (entity.subject.empty())
        return std::nullopt;
    const auto row = m_database.query(
        "SELECT " + std::string(entity.subject) + " FROM " + std::string(entity.table) + " WHERE id = ?", id);
    return row->next() ? std::optional<ClientId>(row->id<ClientId>(0)) : std::nullopt;
}

void Transaction::record(const EntityInfo& entity, const IdBytes& id, const std::optional<ClientId>& subject,
                         ChangeKind kind, const std::vector<CellChange>& cells)
{
    if (!m_log)
        m_log = m_database.query(
            "INSERT INTO change (change_set, entity, record, subject, kind, cells) VALUES (?, ?, ?, ?, ?, ?)");
    m_log->bind(1, m_changeSet);
    m_log->bind(2, entity.number);
    m_log->bind(3, id);
    m_log->bind(4, subject);
    m_log->bind(5, static_cast<int>(kind));
    if (kind == ChangeKind::Inserted)
        m_log->bind(6, nullptr);
    else
        m_log->bind(6, cellsToJson(cells));
    m_log->runAgain();
    ++m_changes;
    touch(entity, id, subject);
}

void Transaction::touch(const EntityInfo& entity, const IdBytes& id, const std::optional<ClientId>& subject)
{
    if (entity.table == kOfficeTable)
        m_touched.officeChanged = true;
    const bool isClient = entity.table == kClientTable;
    if (!isClient && !subject)
        return;
    const ClientId client = isClient ? ClientId(id) : *subject;
    // Bulk work writes a client's records one after the other.
    if (!m_touched.clients.empty() && m_touched.clients.back() == client)
        return;
    if (m_touchedOnce.insert(client).second)
        m_touched.clients.push_back(client);
}

} // namespace werkpad
