// The part of ChangeMerger that makes records of all their changes.
#include "core/changes/cells_json.h"
#include "core/changes/record_store.h"
#include "core/storage/migrations.h"
#include "core/sync/change_merger.h"
#include "core/sync/record_log.h"

#include <algorithm>
#include <ranges>
#include <unordered_set>

namespace werkpad
{

namespace
{

// Sets that removed the client itself: what they removed of its parts went with it.
std::unordered_set<ChangeSetNumber> removalsOf(Database& database, ClientId client)
{
    std::unordered_set<ChangeSetNumber> sets;
    const auto row = database.query("SELECT change_set FROM change WHERE record = ? AND kind = 3", client);
    while (row->next())
        sets.insert(row->integer(0));
    return sets;
}

std::optional<ClientId> subjectOf(const EntityInfo& entity, const Folded& folded)
{
    ClientId client;
    const Value* cell = entity.subject.empty() ? nullptr : folded.cell(entity.subject);
    return cell && fromValue(*cell, client) ? std::optional(client) : std::nullopt;
}

} // namespace

void ChangeMerger::finish()
{
    const auto takeNext = [this](bool clients) {
        const auto next =
            std::ranges::find_if(m_dirty, [&](const Dirty& dirty) { return (dirty.entity == m_clients) == clients; });
        return next == m_dirty.end() ? std::optional<Dirty>() : std::optional(*next);
    };
    // Clients first: a part is there only with its client.
    for (const bool clients : {true, false}) {
        while (const auto dirty = takeNext(clients)) {
            m_dirty.erase(*dirty);
            refold(*dirty);
        }
    }
}

void ChangeMerger::refold(const Dirty& dirty)
{
    const auto knows = [this](const Write& later, const Write& earlier) { return m_causality.knows(later, earlier); };
    auto writes = writesOf(m_database, *dirty.entity, dirty.record);
    if (dirty.entity == m_clients) {
        const ClientId client(dirty.record.bytes());
        std::ranges::move(writesOfParts(m_database, m_entities, client), std::back_inserter(writes));
        const bool wasThere = rowExists(*m_clients, dirty.record);
        const Folded folded = fold(writes, knows);
        placeFolded(dirty, folded);
        const bool wasRemoved = std::ranges::any_of(
            writes, [](const Write& write) { return write.kind == ChangeKind::Removed && !write.isOfPart; });
        if (wasThere != folded.isAlive || wasRemoved)
            reviveParts(client);
        return;
    }
    Folded folded = fold(writes, knows);
    if (const auto client = subjectOf(*dirty.entity, folded)) {
        if (rowExists(*m_clients, RecordId(client->bytes()))) {
            const auto together = removalsOf(m_database, *client);
            if (std::erase_if(writes, [&](const Write& write) {
                    return write.kind == ChangeKind::Removed && together.contains(write.set);
                }) > 0)
                folded = fold(writes, knows);
        } else {
            folded.isAlive = false;
            folded.conflicts.clear();
        }
    }
    placeFolded(dirty, folded);
}

void ChangeMerger::placeFolded(const Dirty& dirty, const Folded& folded)
{
    const EntityInfo& entity = *dirty.entity;
    const auto before = m_database.query(selectSql(entity).append("WHERE id = ?"), dirty.record);
    const bool wasThere = before->next();
    auto cells = entity.defaults();
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        if (const Value* cell = folded.cell(entity.columns[i]); cell && entity.fits(i, *cell))
            cells[i] = *cell;
    }
    std::optional<ClientId> subject;
    if (const int index = entity.subjectIndex(); index >= 0) {
        ClientId client;
        if (fromValue(cells[static_cast<std::size_t>(index)], client))
            subject = client;
    }
    if (folded.isAlive && wasThere) {
        std::string assignments;
        std::vector<const Value*> changed;
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            if (before->value(static_cast<int>(i) + 1) == cells[i])
                continue;
            assignments.append(assignments.empty() ? "" : ", ").append(entity.columns[i]).append(" = ?");
            changed.push_back(&cells[i]);
        }
        if (!changed.empty()) {
            const auto update =
                m_database.query("UPDATE " + std::string(entity.table) + " SET " + assignments + " WHERE id = ?");
            int parameter = 0;
            for (const Value* cell : changed)
                update->bind(++parameter, *cell);
            update->bind(++parameter, dirty.record);
            update->run();
        }
    } else if (folded.isAlive) {
        insertFolded(entity, dirty.record, cells);
    } else if (wasThere) {
        m_database.query("DELETE FROM " + std::string(entity.table) + " WHERE id = ?", dirty.record)->run();
        m_clientsMet.clear();
    }
    putConflicts(dirty, folded, subject);
    touch(entity, dirty.record, subject);
}

void ChangeMerger::putConflicts(const Dirty& dirty, const Folded& folded, const std::optional<ClientId>& subject)
{
    m_database.query("DELETE FROM conflict WHERE record = ?", dirty.record)->run();
    const auto client = dirty.entity == m_clients ? std::optional(ClientId(dirty.record.bytes())) : subject;
    for (const auto& conflict : folded.conflicts)
        m_database
            .query("INSERT INTO conflict (record, column, other_set, applied_set, entity, subject) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   dirty.record, conflict.column, conflict.other, conflict.applied, dirty.entity->number, client)
            ->run();
}

// The client is there again, or no longer: so are the parts that went with it.
void ChangeMerger::reviveParts(ClientId client)
{
    const auto row =
        m_database.query("SELECT DISTINCT entity, record FROM change WHERE subject = ? AND kind = 3", client);
    while (row->next()) {
        if (const auto* entity = entityOf(static_cast<int>(row->integer(0))))
            makeDirty(*entity, row->id<RecordId>(1));
    }
    for (const auto& entity : m_entities) {
        if (entity.subject.empty())
            continue;
        const auto part = m_database.query(
            "SELECT id FROM " + std::string(entity.table) + " WHERE " + std::string(entity.subject) + " = ?", client);
        while (part->next()) {
            keepCells(entity, part->id<RecordId>(0));
            makeDirty(entity, part->id<RecordId>(0));
        }
    }
}

void ChangeMerger::withdraw(WorkstationId workstation, SegmentNumber after)
{
    std::vector<ChangeSetNumber> sets;
    const auto set = m_database.query("SELECT number FROM change_set WHERE workstation = ? AND segment > ?",
                                      workstation, static_cast<std::int64_t>(after));
    while (set->next())
        sets.push_back(set->integer(0));
    for (const ChangeSetNumber number : sets) {
        std::vector<std::pair<const EntityInfo*, RecordId>> records;
        for (const auto& entity : m_entities) {
            const auto row =
                m_database.query("SELECT id FROM " + std::string(entity.table) + " WHERE added_in = ?", number);
            while (row->next())
                records.emplace_back(&entity, row->id<RecordId>(0));
        }
        const auto row = m_database.query("SELECT entity, record FROM change WHERE change_set = ?", number);
        while (row->next()) {
            if (const auto* entity = entityOf(static_cast<int>(row->integer(0))))
                records.emplace_back(entity, row->id<RecordId>(1));
        }
        for (const auto& [entity, record] : records) {
            keepCells(*entity, record);
            makeDirty(*entity, record);
        }
        m_database.query("DELETE FROM change WHERE change_set = ?", number)->run();
        m_database.query("DELETE FROM sync_parked WHERE change_set = ?", number)->run();
        m_database.query("UPDATE change_set SET undoes = NULL WHERE undoes = ?", number)->run();
        m_database.query("DELETE FROM change_set WHERE number = ?", number)->run();
    }
}

void ChangeMerger::unpark()
{
    struct Parked {
        std::int64_t number = 0;
        ChangeSetNumber set = 0;
        RecordChange change{};
    };
    std::vector<Parked> all;
    const auto row =
        m_database.query("SELECT number, change_set, entity, record, subject, kind, cells FROM sync_parked "
                         "WHERE schema < ? ORDER BY number",
                         newestSchemaVersion());
    while (row->next()) {
        Parked parked{row->integer(0), row->integer(1), {}};
        parked.change.entity = static_cast<int>(row->integer(2));
        parked.change.record = row->id<RecordId>(3);
        if (!row->isNull(4))
            parked.change.subject = row->id<ClientId>(4);
        parked.change.kind = static_cast<ChangeKind>(row->integer(5));
        parked.change.cells = cellsFromJson(row->view(6));
        all.push_back(std::move(parked));
    }
    for (auto& [number, set, change] : all) {
        m_database.query("DELETE FROM sync_parked WHERE number = ?", number)->run();
        m_current.set = set;
        const auto* entity = entityOf(change.entity);
        if (!entity) {
            park(change);
            continue;
        }
        // Of a record that was placed without these cells, they are a change of it.
        if (change.kind == ChangeKind::Inserted && isLoggedOrThere(*entity, change.record))
            change.kind = ChangeKind::Updated;
        if (change.kind == ChangeKind::Updated)
            splitUnknown(*entity, change);
        if (change.cells.empty())
            continue;
        keepCells(*entity, change.record);
        log(change);
        makeDirty(*entity, change.record);
    }
}

} // namespace werkpad
