#include "core/sync/change_capture.h"

#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"
#include "core/sync/record_log.h"
#include "core/sync/sync_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace werkpad
{

namespace
{

constexpr std::size_t kPiece = 256U << 10U;

ChangeSetNumber lastSetOf(Database& database)
{
    const auto row = database.query("SELECT max(number) FROM change_set");
    return row->next() && !row->isNull(0) ? row->integer(0) : 0;
}

class Capture
{
public:
    Capture(Database& database, std::span<const EntityInfo> entities, const CapturePlan& plan,
            const std::function<Result<void>(std::string_view)>& write)
        : m_database(database)
        , m_entities(entities)
        , m_plan(plan)
        , m_write(write)
        , m_stream(m_bytes)
    {
    }

    Result<void> run()
    {
        m_stream.start(m_plan.start);
        const auto parked = m_database.query("SELECT EXISTS (SELECT 1 FROM sync_parked)");
        m_hasParked = parked->next() && parked->integer(0) != 0;
        m_seen = m_plan.isSnapshot ? everySeen(m_database) : untoldSeen(m_database, m_plan.own);
        std::string sql =
            "SELECT number, stamp, workstation, author, action, undoes, in_bulk, "
            "coalesce(wall, stamp >> 16), segment, coalesce(token, 0) FROM change_set WHERE number <= ?1 ";
        sql += m_plan.isSnapshot ? "AND segment IS NOT NULL AND ?2 IS NOT NULL "
                                 : "AND segment IS NULL AND workstation = ?2 ";
        const auto row = m_database.query(sql + "ORDER BY number", m_plan.lastSet, m_plan.own);
        while (row->next()) {
            tellSeenBefore(row->integer(0));
            tellSet(*row);
            if (auto passed = pass(kPiece); !passed)
                return passed;
        }
        tellSeenBefore(m_plan.lastSet + 2);
        m_stream.end();
        return pass(1);
    }

private:
    Result<void> pass(std::size_t from)
    {
        if (m_bytes.written().size() < from)
            return {};
        auto written = m_write(m_bytes.written());
        m_bytes.clear();
        return written;
    }

    void tellSeenBefore(ChangeSetNumber set)
    {
        for (; m_nextSeen < m_seen.size() && m_seen[m_nextSeen].fromSet <= set; ++m_nextSeen)
            m_stream.seen(m_seen[m_nextSeen]);
    }

    void tellSet(const Query& row)
    {
        SetItem item;
        const ChangeSetNumber number = row.integer(0);
        item.stamp = row.integer(1);
        item.workstation = row.id<WorkstationId>(2);
        item.author = row.id<StaffId>(3);
        item.action = row.text(4);
        if (!row.isNull(5))
            item.undoes = originOf(row.integer(5));
        item.inBulk = row.integer(6) != 0;
        item.wall = row.integer(7);
        item.token = row.integer(9);
        item.segment = row.isNull(8) ? m_plan.segment : static_cast<SegmentNumber>(row.integer(8));
        m_stream.set(item);
        if (m_hasParked)
            readParkedInsertions(number);
        if (item.inBulk)
            tellRowsOf(number);
        tellChangesOf(number, item.inBulk);
        if (m_hasParked)
            tellParkedOf(number);
    }

    std::optional<std::pair<WorkstationId, Stamp>> originOf(ChangeSetNumber number)
    {
        const auto row = m_database.query("SELECT workstation, stamp FROM change_set WHERE number = ?", number);
        if (!row->next())
            return std::nullopt;
        return std::pair(row->id<WorkstationId>(0), row->integer(1));
    }

    const EntityInfo* entityOf(int number) const
    {
        const auto entity = std::ranges::find(m_entities, number, &EntityInfo::number);
        return entity == m_entities.end() ? nullptr : &*entity;
    }

    // Rows that bulk work inserted and that are still there. Those that were changed since are worked back.
    void tellRowsOf(ChangeSetNumber number)
    {
        std::vector<Value> cells;
        for (const auto& entity : m_entities) {
            const auto row = m_database.query(selectSql(entity).append("WHERE added_in = ? ORDER BY row"), number);
            std::optional<std::unordered_set<RecordId>> changed;
            while (row->next()) {
                if (!changed)
                    changed = changedRecords(entity);
                const auto record = row->id<RecordId>(0);
                if (changed->contains(record)) {
                    if (const auto inserted = insertedCells(m_database, entity, record, number))
                        tellRow(entity, record, *inserted);
                } else {
                    cells.clear();
                    for (int column = 1; column <= static_cast<int>(entity.columns.size()); ++column)
                        cells.push_back(row->value(column));
                    tellRow(entity, record, cells);
                }
                // A million rows may be of one set.
                if (m_bytes.written().size() >= kPiece && m_failure)
                    m_failure = pass(kPiece);
            }
        }
    }

    std::unordered_set<RecordId> changedRecords(const EntityInfo& entity)
    {
        std::unordered_set<RecordId> records;
        const auto row =
            m_database.query("SELECT DISTINCT record FROM change WHERE entity = ? AND kind = 2", entity.number);
        while (row->next())
            records.insert(row->id<RecordId>(0));
        return records;
    }

    void tellChangesOf(ChangeSetNumber number, bool inBulk)
    {
        tellEach(
            *m_database.query(
                std::string("SELECT entity, record, subject, kind, cells FROM change WHERE change_set = ? ORDER BY ")
                    .append(inBulk ? "kind <> 1, number" : "number"),
                number),
            number);
    }

    // What this program could not place goes on to those that can.
    void tellParkedOf(ChangeSetNumber number)
    {
        while (!m_parkedInsertions.empty()) {
            const auto& [entity, record] = m_parkedInsertions.begin()->first;
            tellWithParked({entity, record, {}, ChangeKind::Inserted, {}});
        }
        tellEach(*m_database.query("SELECT entity, record, subject, kind, cells FROM sync_parked WHERE change_set = ? "
                                   "AND kind <> 1 ORDER BY number",
                                   number),
                 number);
    }

    void tellEach(Query& row, ChangeSetNumber number)
    {
        while (row.next()) {
            RecordChange change;
            change.entity = static_cast<int>(row.integer(0));
            change.record = row.id<RecordId>(1);
            if (!row.isNull(2))
                change.subject = row.id<ClientId>(2);
            change.kind = static_cast<ChangeKind>(row.integer(3));
            change.cells = cellsFromJson(row.view(4));
            if (change.kind == ChangeKind::Inserted)
                tellInsertion(number, change, !row.isNull(4));
            else
                m_stream.changed(change);
        }
    }

    void tellInsertion(ChangeSetNumber number, const RecordChange& change, bool hasCells)
    {
        const auto* entity = entityOf(change.entity);
        if (!entity)
            return; // a kind of record that this program no longer has
        if (!hasCells) {
            if (const auto cells = insertedCells(m_database, *entity, change.record, number))
                tellRow(*entity, change.record, *cells);
            return;
        }
        tellWithParked(change);
    }

    void tellRow(const EntityInfo& entity, RecordId record, std::span<const Value> cells)
    {
        if (!m_parkedInsertions.contains({entity.number, record})) {
            m_stream.inserted(entity, record.bytes(), cells);
            return;
        }
        RecordChange change{entity.number, record, {}, ChangeKind::Inserted, {}};
        for (std::size_t i = 0; i < cells.size(); ++i)
            change.cells.push_back({std::string(entity.columns[i]), {}, cells[i]});
        tellWithParked(std::move(change));
    }

    // In one piece with what this program could not place of it: two insertions of one record would be two records.
    void tellWithParked(RecordChange change)
    {
        if (const auto parked = m_parkedInsertions.find({change.entity, change.record});
            parked != m_parkedInsertions.end()) {
            for (auto& cell : parked->second) {
                const auto known = std::ranges::find(change.cells, cell.column, &CellChange::column);
                (known == change.cells.end() ? change.cells.emplace_back() : *known) = std::move(cell);
            }
            m_parkedInsertions.erase(parked);
        }
        std::vector<std::string> columns;
        std::vector<Value> cells;
        for (const auto& cell : change.cells) {
            columns.push_back(cell.column);
            cells.push_back(cell.after);
        }
        m_stream.inserted({change.entity, change.record.bytes(), columns, cells});
    }

    void readParkedInsertions(ChangeSetNumber number)
    {
        m_parkedInsertions.clear();
        const auto row = m_database.query(
            "SELECT entity, record, cells FROM sync_parked WHERE change_set = ? AND kind = 1 ORDER BY number", number);
        while (row->next())
            m_parkedInsertions[{static_cast<int>(row->integer(0)), row->id<RecordId>(1)}] = cellsFromJson(row->view(2));
    }

    Database& m_database;
    std::span<const EntityInfo> m_entities;
    const CapturePlan& m_plan;
    const std::function<Result<void>(std::string_view)>& m_write;
    WireWriter m_bytes;
    StreamWriter m_stream;
    std::vector<SeenRow> m_seen;
    std::size_t m_nextSeen = 0;
    bool m_hasParked = false;
    std::map<std::pair<int, RecordId>, std::vector<CellChange>> m_parkedInsertions; // of the set that is told
    Result<void> m_failure;

public:
    [[nodiscard]] const Result<void>& failure() const { return m_failure; }
};

} // namespace

CapturePlan planSegment(Database& database, WorkstationId own)
{
    CapturePlan plan;
    plan.own = own;
    plan.segment = positionOf(database, own).segment + 1;
    plan.lastSet = lastSetOf(database);
    const auto unpublished =
        database.query("SELECT count(*) FROM change_set WHERE workstation = ? AND segment IS NULL", own);
    plan.sets = unpublished->next() ? unpublished->integer(0) : 0;
    std::set<WorkstationId> read;
    for (const auto& seen : untoldSeen(database, own))
        read.insert(seen.other);
    for (const auto& position : positions(database)) {
        if (read.contains(position.workstation))
            plan.start.push_back(position);
    }
    plan.tellsNews = !read.empty();
    return plan;
}

CapturePlan planSnapshot(Database& database, WorkstationId own)
{
    CapturePlan plan;
    plan.own = own;
    plan.isSnapshot = true;
    plan.segment = positionOf(database, own).segment;
    const auto published = database.query("SELECT max(number) FROM change_set WHERE segment IS NOT NULL");
    plan.lastSet = published->next() && !published->isNull(0) ? published->integer(0) : 0;
    for (const auto& position : positions(database))
        plan.start.push_back(position);
    return plan;
}

Result<void> capture(Database& database, std::span<const EntityInfo> entities, const CapturePlan& plan,
                     const std::function<Result<void>(std::string_view)>& write)
{
    Capture capture(database, entities, plan, write);
    if (auto told = capture.run(); !told)
        return told;
    return capture.failure();
}

} // namespace werkpad
