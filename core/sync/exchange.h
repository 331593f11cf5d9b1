// One exchange with the share: reads what is new of everybody, then publishes what is new here.
#pragma once

#include "core/base/clock.h"
#include "core/changes/change_writer.h"
#include "core/sync/blob_store.h"
#include "core/sync/segment_reader.h"
#include "core/sync/sync_store.h"

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace werkpad
{

struct WaitingFor {
    WorkstationId workstation{}; // whose file waits
    std::string file{};          // that one, or empty when none is known
    std::string needs{};         // the file it waits for: "<folder>/<name>"
    bool operator==(const WaitingFor&) const = default;
};

struct RefusedFile {
    std::string file{}; // "<folder>/<name>"
    std::string reason{};
    bool operator==(const RefusedFile&) const = default;
};

struct ExchangeReport {
    std::int64_t published = 0; // change sets of this workstation that others can now read
    std::int64_t applied = 0;   // change sets of others that are new here
    std::int64_t conflicts = 0; // fields that wait for a decision, afterwards
    std::vector<WaitingFor> waiting{};
    std::vector<RefusedFile> refused{};
    std::vector<std::string> ignored{}; // what others left in the share
    std::vector<ClockFault> clocks{};
    bool hasNewIdentity = false; // this database turned out to be a copy
};

struct ExchangeOptions {
    bool confirm = false; // tells the others what was read even when there is nothing else to tell
    std::stop_token stop{};
    std::function<void(const std::string& workstation, SegmentNumber number)> progress{};
};

// Borrows everything. One at a time per database (SyncLock). Errors: those of the store and of the database; Invalid
// with findings on "share": file_share_empty, file_share_of_others, file_share_revoked. After an error or a stop, whole
// files have been read or none; the next exchange goes on from there.
class Exchange
{
public:
    Exchange(Database& database, ChangeWriter& writer, std::span<const EntityInfo> entities, const Clock& clock,
             IdGenerator& ids, BlobStore& store);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // Writes the file that makes a folder a share.
    [[nodiscard]] Result<void> establish();
    [[nodiscard]] Result<ExchangeReport> run(const ExchangeOptions& options = {});
    // Makes sure that a snapshot tells all that is known, so that a new workstation starts from there, and takes away
    // own files that everybody has read or can read from a snapshot. An exchange does so by itself when there is much
    // to take away, and when somebody was forgotten (core/retention).
    [[nodiscard]] Result<ExchangeReport> compact(const ExchangeOptions& options = {});

private:
    struct Chain; // of one workstation, as it lies in the share
    struct Covering {
        WorkstationId by{};
        std::vector<Position> positions{}; // how far a reader of that snapshot gets
    };

    [[nodiscard]] Result<void> knowOneself();
    [[nodiscard]] Result<void> checkShare();
    [[nodiscard]] Result<void> checkOwnChain(bool needsNext);
    [[nodiscard]] Result<void> becomeAnother();
    [[nodiscard]] Result<void> list(bool all = false);
    [[nodiscard]] Result<bool> readOn(WorkstationId workstation, Chain& chain);
    [[nodiscard]] Result<bool> readFromSnapshot(const Position& wanted);
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] Result<void> publish(bool confirm);
    [[nodiscard]] Result<void> publishSnapshot();
    [[nodiscard]] Result<BlobHash> put(const struct CapturePlan& plan, const std::string& name, bool& isTaken);
    [[nodiscard]] Result<void> republishLost();
    [[nodiscard]] Result<bool> forgetWithOthers();
    [[nodiscard]] Result<void> tidy();
    [[nodiscard]] bool isRevoked(WorkstationId workstation);      // throws
    [[nodiscard]] bool isSnapshotGone(WorkstationId workstation); // throws
    [[nodiscard]] Result<void> compactNow();
    [[nodiscard]] Result<std::vector<Covering>> coveringSnapshots();
    [[nodiscard]] Result<void> removeOldSegments(const std::vector<Covering>& snapshots);
    [[nodiscard]] Result<void> removeOldSnapshots(const std::vector<Covering>& snapshots);
    [[nodiscard]] Result<void> removeFilesOfRevoked(const std::vector<Covering>& snapshots);
    [[nodiscard]] Result<void> removeSegments(WorkstationId workstation, SegmentNumber upTo);
    [[nodiscard]] Result<void> removeSnapshots(WorkstationId workstation, SegmentNumber before);
    [[nodiscard]] bool isAllRead(WorkstationId workstation, const Chain& chain) const;
    [[nodiscard]] Result<void> finish();
    void refuse(WorkstationId workstation, const std::string& name, const std::string& reason);

    Database& m_database;
    ChangeWriter& m_writer;
    std::span<const EntityInfo> m_entities;
    const Clock& m_clock;
    IdGenerator& m_ids;
    BlobStore& m_store;
    SegmentReader m_reader;
    ExchangeOptions m_options{};
    std::map<WorkstationId, Chain> m_chains;
    std::set<std::string> m_refusedFiles; // not tried again in this run
    std::map<std::pair<WorkstationId, SegmentNumber>, std::string>
        m_waitingSnapshots; // one is needed; and why not these
    ExchangeReport m_report{};
};

} // namespace werkpad
