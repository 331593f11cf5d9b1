#include "core/sync/record_log.h"

#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"

#include <algorithm>
#include <ranges>

namespace werkpad
{

namespace
{

struct Logged {
    std::int64_t number = 0; // change.number; 0: the row itself tells of it
    bool hasCells = false;
    Write write{};
};

constexpr std::string_view kSelect =
    "SELECT change.number, change.kind, change.cells, change_set.number, change_set.workstation, change_set.stamp, "
    "change_set.in_bulk FROM change JOIN change_set ON change_set.number = change.change_set ";

Logged readLogged(const Query& row)
{
    Logged logged;
    logged.number = row.integer(0);
    logged.write.kind = static_cast<ChangeKind>(row.integer(1));
    logged.hasCells = !row.isNull(2);
    logged.write.cells = cellsFromJson(row.view(2));
    logged.write.set = row.integer(3);
    logged.write.workstation = row.id<WorkstationId>(4);
    logged.write.stamp = row.integer(5);
    return logged;
}

// An insertion by bulk work is recorded after what the same set did to the row.
constexpr std::string_view kInOrder =
    "ORDER BY change_set.number, (change_set.in_bulk = 1 AND change.kind = 1) DESC, change.number";

std::optional<Logged> insertionInBulk(Database& database, const EntityInfo& entity, RecordId record)
{
    const auto row =
        database.query(std::string("SELECT change_set.number, change_set.workstation, change_set.stamp FROM ")
                           .append(entity.table)
                           .append(" JOIN change_set ON change_set.number = added_in WHERE ")
                           .append(entity.table)
                           .append(".id = ?"),
                       record);
    if (!row->next())
        return std::nullopt;
    Logged logged;
    logged.write.kind = ChangeKind::Inserted;
    logged.write.set = row->integer(0);
    logged.write.workstation = row->id<WorkstationId>(1);
    logged.write.stamp = row->integer(2);
    return logged;
}

std::vector<Logged> logOf(Database& database, const EntityInfo& entity, RecordId record)
{
    std::vector<Logged> log;
    if (auto bulk = insertionInBulk(database, entity, record))
        log.push_back(*std::move(bulk));
    const auto row = database.query(std::string(kSelect).append("WHERE change.record = ? ").append(kInOrder), record);
    while (row->next())
        log.push_back(readLogged(*row));
    if (!log.empty() && log.front().number == 0)
        std::ranges::stable_sort(log, {}, [](const Logged& logged) { return logged.write.set; });
    return log;
}

std::optional<std::vector<CellChange>> rowNow(Database& database, const EntityInfo& entity, RecordId record)
{
    const auto row = database.query(selectSql(entity).append("WHERE id = ?"), record);
    if (!row->next())
        return std::nullopt;
    std::vector<CellChange> cells;
    int column = 0;
    for (const auto name : entity.columns)
        cells.push_back({std::string(name), {}, row->value(++column)});
    return cells;
}

void takeBack(std::vector<CellChange>& cells, const std::vector<CellChange>& update)
{
    for (const auto& change : update) {
        const auto cell = std::ranges::find(cells, change.column, &CellChange::column);
        if (cell != cells.end())
            cell->after = change.before;
    }
}

// Goes back from what the row is, or was when it was removed, to what it was when inserted.
void workOutInsertions(Database& database, const EntityInfo& entity, RecordId record, std::vector<Logged>& log)
{
    const bool isNeeded = std::ranges::any_of(
        log, [](const Logged& logged) { return logged.write.kind == ChangeKind::Inserted && !logged.hasCells; });
    if (!isNeeded)
        return;
    auto cells = rowNow(database, entity, record);
    for (auto& [number, hasCells, write] : log | std::views::reverse) {
        switch (write.kind) {
        case ChangeKind::Removed:
            cells.emplace();
            for (const auto& cell : write.cells)
                cells->push_back({cell.column, {}, cell.before});
            break;
        case ChangeKind::Updated:
            if (cells)
                takeBack(*cells, write.cells);
            break;
        case ChangeKind::Inserted:
            if (!hasCells && cells)
                write.cells = *cells;
            cells.reset();
            break;
        }
    }
}

} // namespace

std::vector<Write> writesOf(Database& database, const EntityInfo& entity, RecordId record)
{
    auto log = logOf(database, entity, record);
    workOutInsertions(database, entity, record, log);
    std::vector<Write> writes;
    writes.reserve(log.size());
    for (auto& logged : log) {
        logged.write.order = static_cast<int>(writes.size());
        writes.push_back(std::move(logged.write));
    }
    return writes;
}

std::vector<Write> writesOfParts(Database& database, std::span<const EntityInfo> entities, ClientId client)
{
    std::vector<Write> writes;
    for (const auto& entity : entities) {
        if (entity.subject.empty())
            continue;
        const auto bulk = database.query(
            "SELECT change_set.number, change_set.workstation, change_set.stamp FROM " + std::string(entity.table) +
                " AS part JOIN change_set ON change_set.number = part.added_in WHERE part." +
                std::string(entity.subject) + " = ?",
            client);
        while (bulk->next())
            writes.push_back(
                {bulk->integer(0), -1, bulk->id<WorkstationId>(1), bulk->integer(2), ChangeKind::Inserted, true, {}});
    }
    const auto row = database.query(std::string(kSelect).append("WHERE change.subject = ? ").append(kInOrder), client);
    while (row->next()) {
        Write write = readLogged(*row).write;
        write.isOfPart = true;
        write.order = -1;
        write.cells.clear();
        if (write.kind != ChangeKind::Removed)
            writes.push_back(std::move(write));
    }
    return writes;
}

std::optional<std::vector<Value>> insertedCells(Database& database, const EntityInfo& entity, RecordId record,
                                                ChangeSetNumber set)
{
    for (const auto& write : writesOf(database, entity, record)) {
        if (write.kind != ChangeKind::Inserted || write.set != set)
            continue;
        std::vector<Value> cells;
        for (const auto column : entity.columns) {
            const auto cell = std::ranges::find(write.cells, column, &CellChange::column);
            cells.push_back(cell == write.cells.end() ? Value{} : cell->after);
        }
        return cells;
    }
    return std::nullopt;
}

std::vector<RecordId> partsOf(Database& database, const EntityInfo& part, RecordId client)
{
    std::vector<RecordId> records;
    const auto row = database.query(
        "SELECT id FROM " + std::string(part.table) + " WHERE " + std::string(part.subject) + " = ?", client);
    while (row->next())
        records.push_back(row->id<RecordId>(0));
    return records;
}

std::optional<Value> firstCellOf(Database& database, const EntityInfo& entity, RecordId record)
{
    const auto row = database.query(selectSql(entity).append("WHERE id = ?"), record);
    return row->next() ? std::optional(row->value(1)) : std::nullopt;
}

void keepCellsOfInsertion(Database& database, const EntityInfo& entity, RecordId record)
{
    auto log = logOf(database, entity, record);
    std::optional<ClientId> subject;
    const bool isOfBulk = std::ranges::any_of(log, [](const Logged& logged) { return logged.number == 0; });
    if (isOfBulk && !entity.subject.empty()) {
        const auto row = database.query(
            "SELECT " + std::string(entity.subject) + " FROM " + std::string(entity.table) + " WHERE id = ?", record);
        if (row->next() && !row->isNull(0))
            subject = row->id<ClientId>(0);
    }
    std::vector<bool> hadCells;
    for (const auto& logged : log)
        hadCells.push_back(logged.hasCells);
    workOutInsertions(database, entity, record, log);
    for (std::size_t i = 0; i < log.size(); ++i) {
        const auto& [number, hasCells, write] = log[i];
        if (write.kind != ChangeKind::Inserted || hadCells[i])
            continue;
        const std::string cells = cellsToJson(write.cells);
        if (number != 0)
            database.query("UPDATE change SET cells = ? WHERE number = ?", cells, number)->run();
        else
            database
                .query(
                    "INSERT INTO change (change_set, entity, record, subject, kind, cells) VALUES (?, ?, ?, ?, 1, ?)",
                    write.set, entity.number, record, subject, cells)
                ->run();
    }
    if (isOfBulk)
        database.query("UPDATE " + std::string(entity.table) + " SET added_in = NULL WHERE id = ?", record)->run();
}

} // namespace werkpad
