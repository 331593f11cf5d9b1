// The writing half of the one write path: a row and the record of its change are written together or not at all.
#pragma once

#include "core/changes/change.h"
#include "core/changes/field.h"
#include "core/changes/record_store.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace werkpad
{

class Database;

// Which clients a transaction touched, for what is derived from them.
struct TouchedClients {
    // More are not counted one by one: what is derived is then derived of everybody, which takes no longer.
    static constexpr std::size_t kMostCounted = std::size_t{1} << 18U;
    static constexpr std::size_t kMostAdded = 20'000;

    std::vector<ClientId> clients{}; // each once, in order of id, after settle()
    bool all = false;                // so many that `clients` is empty
    bool manyAdded = false;          // also new ones, of whom bulk work has written what is derived itself
    std::vector<ClientId> added{};   // these, as long as they are few; empty when there are more
    bool officeChanged = false;      // a policy that all derived rows depend on

    void add(const ClientId& client);
    void addNew(const ClientId& client);
    void settle();
    [[nodiscard]] bool contains(const ClientId& client) const; // after settle()
};

// Made by ChangeWriter::write() only. Functions throw SQLite::Exception, which write() turns into an Error.
class Transaction
{
public:
    Transaction(Database& database, ChangeSetNumber changeSet, Recording recording = Recording::EachRow);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    template <class T>
    void insert(const T& record)
    {
        insertRow(kEntityInfo<T>, record.id.bytes(), cellsOf(record));
    }
    // The same for a new client and what belongs to it, by who also writes what is derived from that: it counts as
    // touched only when something else touches it again.
    template <class T>
    void insertWithDerived(const T& record)
    {
        insertRow(kEntityInfo<T>, record.id.bytes(), cellsOf(record), Derived::IsWritten);
    }
    // Writes and records only the columns that differ; nothing when none does.
    template <class T>
    void update(const T& before, const T& after)
    {
        std::vector<CellChange> cells;
        for (const auto& field : EntityOf<T>::fields) {
            Value was = field.read(before);
            Value is = field.read(after);
            if (was != is)
                cells.push_back({std::string(field.column), std::move(was), std::move(is)});
        }
        updateRow(kEntityInfo<T>, RecordId(after.id.bytes()), cells);
    }
    template <class T>
    void remove(const T& record)
    {
        removeRow(kEntityInfo<T>, RecordId(record.id.bytes()));
    }

    // The same for code that knows only the table: undo, exchange.
    enum class Derived { IsRefreshed, IsWritten }; // at the end of the transaction; by who inserts
    void insertRow(const EntityInfo& entity, const IdBytes& id, std::span<const Value> cells,
                   Derived derived = Derived::IsRefreshed);
    void updateRow(const EntityInfo& entity, RecordId id, const std::vector<CellChange>& cells);
    void removeRow(const EntityInfo& entity, RecordId id);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] ChangeSetNumber changeSet() const { return m_changeSet; }
    [[nodiscard]] bool isEmpty() const { return m_changes == 0; }
    // At the end of the work: takes it out.
    [[nodiscard]] TouchedClients takeTouched();

private:
    struct Inserter; // prepared statement of one table, for bulk work
    [[nodiscard]] Inserter& inserterFor(const EntityInfo& entity);
    [[nodiscard]] std::optional<ClientId> subjectOf(const EntityInfo& entity, RecordId id);
    void recordInsertionInBulk(const EntityInfo& entity, RecordId id, const std::optional<ClientId>& subject);
    void record(ChangeSetNumber changeSet, const EntityInfo& entity, const IdBytes& id,
                const std::optional<ClientId>& subject, ChangeKind kind, const std::vector<CellChange>& cells);
    void decideConflicts(RecordId id, const std::vector<CellChange>& cells);
    void touch(const EntityInfo& entity, const IdBytes& id, const std::optional<ClientId>& subject);

    Database& m_database;
    ChangeSetNumber m_changeSet;
    Recording m_recording;
    std::size_t m_changes = 0;
    std::optional<bool> m_hasConflicts{}; // looked up once
    TouchedClients m_touched;             // until it is taken: in order of touch, some more than once
    std::vector<std::unique_ptr<Inserter>> m_inserters;
    std::unique_ptr<Query> m_log;
};

} // namespace werkpad
