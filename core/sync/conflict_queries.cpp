#include "core/sync/conflict_queries.h"

#include "core/changes/record_store.h"
#include "core/staff/staff_store.h"
#include "core/sync/record_log.h"

#include <algorithm>
#include <unordered_map>

namespace werkpad
{

namespace
{

struct Row {
    RecordId record{};
    std::string column{};
    ChangeSetNumber other = 0;
    ChangeSetNumber applied = 0;
    int entity = 0;
    std::optional<ClientId> client{};
};

struct SetHead {
    StaffId author{};
    WorkstationId workstation{};
    std::int64_t wall = 0;
};

class ConflictReader
{
public:
    ConflictReader(Database& database, std::span<const EntityInfo> entities, WorkstationId own)
        : m_database(database)
        , m_entities(entities)
        , m_own(own)
    {
    }

    std::vector<Conflict> read(const std::optional<ClientId>& client)
    {
        const auto all = rows(client);
        if (all.empty()) // nearly always, and every dossier asks
            return {};
        for (auto& member : readStaff(m_database))
            m_names.emplace(member.id, std::move(member.name));
        std::vector<Conflict> conflicts;
        for (const auto& row : all) {
            const std::string id = row.record.text() + '.' + row.column;
            if (conflicts.empty() || conflicts.back().id != id) {
                if (!start(row, id, conflicts))
                    continue;
            }
            addOther(row, conflicts.back());
        }
        for (auto& conflict : conflicts)
            putOwnFirst(conflict);
        return conflicts;
    }

private:
    std::vector<Row> rows(const std::optional<ClientId>& client)
    {
        std::vector<Row> all;
        const auto row =
            m_database.query("SELECT record, column, other_set, applied_set, entity, subject FROM conflict "
                             "WHERE ?1 IS NULL OR subject = ?1 ORDER BY subject, record, column, other_set",
                             client);
        while (row->next()) {
            Row one{row->id<RecordId>(0),
                    row->text(1),
                    row->integer(2),
                    row->integer(3),
                    static_cast<int>(row->integer(4)),
                    {}};
            if (!row->isNull(5))
                one.client = row->id<ClientId>(5);
            all.push_back(std::move(one));
        }
        return all;
    }

    bool start(const Row& row, const std::string& id, std::vector<Conflict>& conflicts)
    {
        const auto entity = std::ranges::find(m_entities, row.entity, &EntityInfo::number);
        if (entity == m_entities.end())
            return false;
        m_writes = writesOf(m_database, *entity, row.record);
        Conflict conflict;
        conflict.id = id;
        conflict.entity = row.entity;
        conflict.table = entity->table;
        conflict.record = row.record.text();
        conflict.field = row.column;
        conflict.client = row.client;
        conflict.mine = sideOf(row.applied, row.column);
        conflict.applied = conflict.mine.value;
        conflict.base = baseOf(row);
        conflicts.push_back(std::move(conflict));
        return true;
    }
    void addOther(const Row& row, Conflict& conflict) { conflict.theirs.push_back(sideOf(row.other, row.column)); }

    // What this workstation's own people wrote is "mine", also when it does not count now.
    void putOwnFirst(Conflict& conflict) const
    {
        if (conflict.mine.workstation == m_own)
            return;
        const auto own = std::ranges::find(conflict.theirs, m_own, &ConflictSide::workstation);
        if (own != conflict.theirs.end())
            std::swap(*own, conflict.mine);
    }

    const CellChange* cellOf(ChangeSetNumber set, const std::string& column) const
    {
        const CellChange* found = nullptr; // the last of the set counts
        for (const auto& write : m_writes) {
            if (write.set != set)
                continue;
            const auto cell = std::ranges::find(write.cells, column, &CellChange::column);
            if (cell != write.cells.end())
                found = &*cell;
        }
        return found;
    }

    ConflictSide sideOf(ChangeSetNumber set, const std::string& column)
    {
        ConflictSide side;
        if (const auto* cell = cellOf(set, column))
            side.value = cell->after;
        side.isRemoval = column.empty() && std::ranges::any_of(m_writes, [set](const Write& write) {
                             return write.set == set && write.kind == ChangeKind::Removed;
                         });
        const auto row = m_database.query(
            "SELECT author, workstation, coalesce(wall, stamp >> 16) FROM change_set WHERE number = ?", set);
        if (row->next()) {
            side.author = row->id<StaffId>(0);
            side.workstation = row->id<WorkstationId>(1);
            side.wall = row->integer(2);
        }
        const auto name = m_names.find(side.author);
        if (name != m_names.end())
            side.authorName = name->second;
        return side;
    }

    Value baseOf(const Row& row) const
    {
        for (const ChangeSetNumber set : {row.other, row.applied}) {
            for (const auto& write : m_writes) {
                if (write.set != set || write.kind == ChangeKind::Inserted)
                    continue;
                const auto cell = std::ranges::find(write.cells, row.column, &CellChange::column);
                if (cell != write.cells.end())
                    return cell->before;
            }
        }
        return {};
    }

    Database& m_database;
    std::span<const EntityInfo> m_entities;
    WorkstationId m_own;
    std::unordered_map<StaffId, std::string> m_names;
    std::vector<Write> m_writes; // of the record that is being read
};

} // namespace

std::vector<Conflict> readConflicts(Database& database, std::span<const EntityInfo> entities, WorkstationId own)
{
    return ConflictReader(database, entities, own).read(std::nullopt);
}

std::vector<Conflict> readConflictsOf(Database& database, std::span<const EntityInfo> entities, WorkstationId own,
                                      ClientId client)
{
    return ConflictReader(database, entities, own).read(client);
}

} // namespace werkpad
