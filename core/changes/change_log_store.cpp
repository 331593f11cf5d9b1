#include "core/changes/change_log_store.h"

#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"
#include "core/changes/transaction.h"
#include "core/storage/database.h"

#include <ranges>
#include <set>

namespace werkpad
{

namespace
{

constexpr std::string_view kSelectSet = "SELECT number, stamp, workstation, author, action, undoes FROM change_set ";
constexpr std::string_view kSelectChange = "SELECT entity, record, subject, kind, cells FROM change ";

ChangeSet readSet(const Query& row)
{
    ChangeSet set{row.integer(0), row.integer(1), row.id<WorkstationId>(2), row.id<StaffId>(3), row.text(4), {}, {}};
    if (!row.isNull(5))
        set.undoes = row.integer(5);
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
// other out, so that a chain of undoing can go on to the insertion at its beginning.
bool isAsLeftBy(Database& database, ChangeSetNumber set, RecordId record)
{
    const auto later = database.query("SELECT DISTINCT change_set.number, change_set.undoes FROM change "
                                      "JOIN change_set ON change_set.number = change.change_set "
                                      "WHERE change.record = ? AND change.change_set > ? "
                                      "ORDER BY change_set.number DESC",
                                      record, set);
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
    if (!isAsLeftBy(transaction.database(), set, change.record))
        return fail(ErrorKind::ChangedMeanwhile, std::string(entity.table));
    transaction.removeRow(entity, change.record);
    return {};
}

} // namespace

Stamp lastStamp(Database& database)
{
    const auto query = database.query("SELECT max(stamp) FROM change_set");
    return query->next() ? query->integer(0) : 0;
}

ChangeSetNumber addChangeSet(Database& database, const ChangeSet& set)
{
    database
        .query("INSERT INTO change_set (stamp, workstation, author, action, undoes, access_log_head) "
               "VALUES (?, ?, ?, ?, ?, (SELECT value FROM meta WHERE key = 'access_log_head'))",
               set.stamp, set.workstation, set.author, set.action, set.undoes)
        ->run();
    return database.lastInsertedRow();
}

std::optional<ChangeSet> findChangeSet(Database& database, ChangeSetNumber number)
{
    const auto row = database.query(std::string(kSelectSet) + "WHERE number = ?", number);
    if (!row->next())
        return std::nullopt;
    ChangeSet set = readSet(*row);
    const auto changes = database.query(std::string(kSelectChange) + "WHERE change_set = ? ORDER BY number", number);
    while (changes->next())
        set.records.push_back(readChange(*changes));
    return set;
}

std::vector<ChangeSet> historyOf(Database& database, ClientId client, int limit, int offset)
{
    std::vector<ChangeSet> history;
    // Two indexed look-ups joined: records that are the client, and records that belong to it.
    const auto sets =
        database.query(std::string(kSelectSet) + "WHERE number IN (SELECT change_set FROM change WHERE record = ? "
                                                 "UNION SELECT change_set FROM change WHERE subject = ?) "
                                                 "ORDER BY stamp DESC, workstation DESC LIMIT ? OFFSET ?",
                       client, client, limit, offset);
    while (sets->next())
        history.push_back(readSet(*sets));
    for (auto& set : history) {
        const auto changes =
            database.query(std::string(kSelectChange) +
                               "WHERE number IN (SELECT number FROM change WHERE record = ?1 AND change_set = ?2 "
                               "UNION ALL SELECT number FROM change WHERE subject = ?1 AND change_set = ?2) "
                               "ORDER BY number",
                           client, set.number);
        while (changes->next())
            set.records.push_back(readChange(*changes));
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
