// Takes over, into this database, what a stream of another workstation tells.
#pragma once

#include "core/changes/transaction.h"
#include "core/sync/causality.h"
#include "core/sync/change_stream.h"
#include "core/sync/clients_met.h"

#include <memory>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace werkpad
{

// What follows on from what is known here is written at once. What does not, because somebody here changed the same
// record without knowing of it, goes into the change log only, and at the end the record is made of all its changes
// (fold_rules.h). Everything throws SQLite::Exception; used within one transaction, which is rolled back after that.
class ChangeMerger : public StreamVisitor
{
public:
    ChangeMerger(Database& database, std::span<const EntityInfo> entities, WorkstationId own);
    ~ChangeMerger() override;

    // A segment speaks for its writer alone: anything else in it throws MalformedStream.
    void believeOnly(WorkstationId workstation, SegmentNumber segment) { m_only.emplace(workstation, segment); }

    void set(const SetItem& item) override;
    void seen(const SeenItem& item) override;
    void inserted(const InsertedItem& item) override;
    void changed(const RecordChange& change) override;

    // A workstation that is no longer believed: takes back what it wrote after a segment.
    void withdraw(WorkstationId workstation, SegmentNumber after);
    // What an older program could not place: tries again.
    void unpark();
    // Makes whole what was touched; comes last.
    void finish();

    [[nodiscard]] TouchedClients takeTouched();
    [[nodiscard]] std::int64_t appliedChanges() const { return m_applied; }

private:
    struct Inserter;
    struct Dirty {
        const EntityInfo* entity;
        RecordId record;
        bool operator<(const Dirty& other) const
        {
            return std::tie(entity->number, record) < std::tie(other.entity->number, other.record);
        }
    };

    [[nodiscard]] const EntityInfo* entityOf(int number) const;
    [[nodiscard]] Inserter& inserterFor(const EntityInfo& entity);
    [[nodiscard]] bool rowExists(const EntityInfo& entity, RecordId record);
    [[nodiscard]] bool isLogged(RecordId record);
    // Whether all that was done to the record was known to who wrote the current set.
    [[nodiscard]] bool followsOn(const EntityInfo& entity, RecordId record);
    [[nodiscard]] bool hasUnknownParts(ClientId client);
    [[nodiscard]] bool clientExists(ClientId client);
    [[nodiscard]] bool isLoggedOrThere(const EntityInfo& entity, RecordId record)
    {
        return rowExists(entity, record) || isLogged(record);
    }
    void insertRow(Inserter& inserter, RecordId record, const std::optional<ClientId>& subject);
    [[nodiscard]] bool putRow(Inserter& inserter, RecordId record); // false: there is one
    void insertFolded(const EntityInfo& entity, RecordId record, const std::vector<Value>& cells);
    void log(const RecordChange& change);
    void keepCells(const EntityInfo& entity, RecordId record);
    void park(const RecordChange& change);
    void splitUnknown(const EntityInfo& entity, RecordChange& change);
    void makeDirty(const EntityInfo& entity, RecordId record);
    void updateRow(const EntityInfo& entity, const RecordChange& change);
    void removeRow(const EntityInfo& entity, const RecordChange& change);
    void refold(const Dirty& dirty);
    void placeFolded(const Dirty& dirty, const Folded& folded);
    void putConflicts(const Dirty& dirty, const Folded& folded, const std::optional<ClientId>& subject);
    void reviveParts(ClientId client);
    void touch(const EntityInfo& entity, RecordId record, const std::optional<ClientId>& subject);
    // Of who was forgotten nothing is taken in, wherever it still comes from.
    [[nodiscard]] bool isForgotten(RecordId record, const std::optional<ClientId>& subject) const;
    void forgetWhat(const InsertedItem& item);

    Database& m_database;
    std::span<const EntityInfo> m_entities;
    WorkstationId m_own;
    Causality m_causality;
    const EntityInfo* m_clients;

    std::optional<std::pair<WorkstationId, SegmentNumber>> m_only{};
    bool m_isKnownSet = false; // read before: passed over
    Write m_current{};         // the set that is being read
    bool m_isBulk = false;     // that set
    std::unordered_map<WorkstationId, SegmentNumber> m_positions;
    std::vector<std::unique_ptr<Inserter>> m_inserters;
    std::unique_ptr<Query> m_log;
    ClientsMet m_clientsMet;
    bool m_hasLog = false; // any record is in the change log
    std::set<Dirty> m_dirty;
    std::unordered_set<RecordId> m_forgotten;
    TouchedClients m_touched;
    std::int64_t m_applied = 0;
};

} // namespace werkpad
