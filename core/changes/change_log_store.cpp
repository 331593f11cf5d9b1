#include "core/changes/change_log_store.h"

#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"
#include "core/changes/transaction.h"
#include "core/storage/database.h"
#include "core/storage/meta_store.h"

#include <ranges>
#include <set>

namespace werkpad
{

namespace
{

constexpr std::string_view kSelectSet =
    "SELECT number, stamp, workstation, author, action, undoes, in_bulk, coalesce(wall, stamp >> 16) FROM change_set ";
constexpr std::string_view kSelectChange = "SELECT entity, record, subject, kind, cells FROM change ";

// An insertion by bulk work is recorded after what the same set did to the row (Transaction::removeRow).
std::string_view inOrder(const ChangeSet& set)
{
    return set.inBulk ? "ORDER BY kind <> 1, number" : "ORDER BY number";
}

ChangeSet readSet(const Query& row)
{
    ChangeSet set{
        row.integer(0), row.integer(1), row.id<WorkstationId>(2), row.id<StaffId>(3), row.text(4), {}, {}, {}, {}};
    if (!row.isNull(5))
        set.undoes = row.integer(5);
    set.inBulk = row.integer(6) != 0;
    set.wall = row.integer(7);
    return set;
}

RecordChange readChange(const Query& row)
{
    RecordChange change{static_cast<int>(row.integer(0)),
                        row.id<RecordId>(1),
                        {},
                        static_cast<ChangeKind>(row.integer(3)),
                        cellsFromJson(row.view(4))};
    if (!row.isNull(2))
        change.subject = row.id<ClientId>(2);
    return change;
}

void readChanges(Query& changes, std::vector<RecordChange>& records)
{
    while (changes.next())
        records.push_back(readChange(changes));
}

// Rows that tell of their insertion by bulk work themselves.
std::string selectInsertions(const EntityInfo& entity)
{
    const std::string_view subject = entity.subject.empty() ? "NULL" : entity.subject;
    return std::string("SELECT id, ").append(subject).append(" FROM ").append(entity.table) + ' ';
}

// ?1 is the client: the row is it or belongs to it.
std::string whereClientIs(const EntityInfo& entity)
{
    const std::string_view column = entity.subject.empty() ? "id" : entity.subject;
    return std::string(" WHERE ").append(column).append(" = ?1");
}

void readInsertions(Query& rows, const EntityInfo& entity, std::vector<RecordChange>& records)
{
    while (rows.next()) {
        RecordChange change{entity.number, rows.id<RecordId>(0), {}, ChangeKind::Inserted, {}};
        if (!rows.isNull(1))
            change.subject = rows.id<ClientId>(1);
        records.push_back(std::move(change));
    }
}

// The row as it is now, in the order of the entity's columns; nothing when there is none.
std::optional<std::vector<Value>> currentCells(Database& database, const EntityInfo& entity, RecordId id)
{
    const auto row = database.query(selectSql(entity).append("WHERE id = ?"), id);
    if (!row->next())
        return std::nullopt;
    std::vector<Value> cells;
    for (int column = 1; column <= static_cast<int>(entity.columns.size()); ++column)
        cells.push_back(row->value(column));
    return cells;
}

std::vector<Value> cellsBefore(const EntityInfo& entity, const RecordChange& change)
{
    std::vector<Value> cells;
    for (const auto column : entity.columns) {
        const auto cell = std::ranges::find(change.cells, column, &CellChange::column);
        cells.push_back(cell == change.cells.end() ? Value{} : cell->before);
    }
    return cells;
}

Result<void> revertUpdate(Transaction& transaction, const EntityInfo& entity, const RecordChange& change)
{
    const auto current = currentCells(transaction.database(), entity, change.record);
    if (!current)
        return fail(ErrorKind::ChangedMeanwhile, std::string(entity.table), "the record is gone");
    std::vector<CellChange> back;
    for (const auto& cell : change.cells) {
        const auto column = std::ranges::find(entity.columns, cell.column);
        if (column == entity.columns.end())
            continue; // a column this program no longer has
        if ((*current)[static_cast<std::size_t>(column - entity.columns.begin())] != cell.after)
            return fail(ErrorKind::ChangedMeanwhile, cell.column);
        back.push_back({cell.column, cell.after, cell.before});
    }
    transaction.updateRow(entity, change.record, back);
    return {};
}

// Whether nothing that happened to a record after a change set still counts: an undo and what it took back cancel each
// other out, so that a chain of undoing can go on to the insertion at its beginning. What `undo`, which is under way,
// has taken back of the same set does not count either.
bool isAsLeftBy(Database& database, ChangeSetNumber set, RecordId record, ChangeSetNumber undo)
{
    const auto later = database.query("SELECT DISTINCT change_set.number, change_set.undoes FROM change "
                                      "JOIN change_set ON change_set.number = change.change_set "
                                      "WHERE change.record = ? AND change.change_set > ? AND change.change_set < ? "
                                      "ORDER BY change_set.number DESC",
                                      record, set, undo);
    std::set<ChangeSetNumber> takenBack;
    while (later->next()) {
        if (takenBack.contains(later->integer(0)))
            continue;
        const ChangeSetNumber undoes = later->isNull(1) ? 0 : later->integer(1);
        if (undoes <= set)
            return false;
        takenBack.insert(undoes);
    }
    return true;
}

// An insertion kept no cells, so "as it left it" is told by the log.
Result<void> revertInsert(Transaction& transaction, const EntityInfo& entity, ChangeSetNumber set,
                          const RecordChange& change)
{
    if (!isAsLeftBy(transaction.database(), set, change.record, transaction.changeSet()))
        return fail(ErrorKind::ChangedMeanwhile, std::string(entity.table));
    transaction.removeRow(entity, change.record);
    return {};
}

} // namespace

std::optional<WorkstationId> workstationIn(Database& database)
{
    const auto text = readMeta(database, "workstation");
    return text ? WorkstationId::parse(*text) : std::nullopt;
}

Stamp lastStamp(Database& database)
{
    const auto query = database.query("SELECT max(stamp) FROM change_set");
    return query->next() ? query->integer(0) : 0;
}

ChangeSetNumber nextChangeSetNumber(Database& database)
{
    const auto row = database.query("SELECT coalesce(max(number), 0) + 1 FROM change_set");
    return row->next() ? row->integer(0) : 1;
}

ChangeSetNumber addChangeSet(Database& database, const ChangeSet& set)
{
    database
        .query(
            "INSERT INTO change_set (stamp, workstation, author, action, undoes, in_bulk, wall, token, "
            "access_log_head) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, abs(random() / 2), (SELECT value FROM meta WHERE key = 'access_log_head'))",
            set.stamp, set.workstation, set.author, set.action, set.undoes, set.inBulk, set.wall)
        ->run();
    return database.lastInsertedRow();
}

std::optional<ChangeSet> findChangeSet(Database& database, std::span<const EntityInfo> entities, ChangeSetNumber number)
{
    const auto row = database.query(std::string(kSelectSet) + "WHERE number = ?", number);
    if (!row->next())
        return std::nullopt;
    ChangeSet set = readSet(*row);
    for (const auto& entity : entities) {
        if (!set.inBulk)
            break;
        readInsertions(*database.query(selectInsertions(entity) + "WHERE added_in = ? ORDER BY row", number), entity,
                       set.records);
    }
    readChanges(
        *database.query(std::string(kSelectChange).append("WHERE change_set = ? ").append(inOrder(set)), number),
        set.records);
    return set;
}

std::vector<ChangeSet> historyOf(Database& database, std::span<const EntityInfo> entities, ClientId client, int limit,
                                 int offset)
{
    std::vector<ChangeSet> history;
    // Indexed look-ups joined: records that are the client, and records that belong to it.
    std::string numbers =
        "SELECT change_set FROM change WHERE record = ?1 UNION SELECT change_set FROM change WHERE subject = ?1";
    for (const auto& entity : entities)
        numbers.append(" UNION SELECT added_in FROM ").append(entity.table).append(whereClientIs(entity));
    const auto sets = database.query(std::string(kSelectSet) + "WHERE number IN (" + numbers +
                                         ") ORDER BY stamp DESC, workstation DESC LIMIT ?2 OFFSET ?3",
                                     client, limit, offset);
    while (sets->next())
        history.push_back(readSet(*sets));
    for (auto& set : history) {
        for (const auto& entity : entities) {
            if (!set.inBulk)
                break;
            readInsertions(*database.query(selectInsertions(entity) + whereClientIs(entity) + " AND added_in = ?2",
                                           client, set.number),
                           entity, set.records);
        }
        const auto changes =
            std::string(kSelectChange)
                .append("WHERE number IN (SELECT number FROM change WHERE record = ?1 AND change_set = ?2 "
                        "UNION ALL SELECT number FROM change WHERE subject = ?1 AND change_set = ?2) ")
                .append(inOrder(set));
        readChanges(*database.query(changes, client, set.number), set.records);
    }
    return history;
}

Result<void> revert(Transaction& transaction, const EntityInfo& entity, ChangeSetNumber set, const RecordChange& change)
{
    switch (change.kind) {
    case ChangeKind::Inserted:
        return revertInsert(transaction, entity, set, change);
    case ChangeKind::Updated:
        return revertUpdate(transaction, entity, change);
    case ChangeKind::Removed:
        if (currentCells(transaction.database(), entity, change.record))
            return fail(ErrorKind::ChangedMeanwhile, std::string(entity.table), "the record exists again");
        transaction.insertRow(entity, change.record.bytes(), cellsBefore(entity, change));
        return {};
    }
    return {};
}

} // namespace werkpad
