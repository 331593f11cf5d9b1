// The SQL of the exchange's own tables. All functions throw SQLite::Exception.
#pragma once

#include "core/storage/database.h"
#include "core/sync/change_stream.h"
#include "core/sync/share_keys.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// --- identity and keys
[[nodiscard]] std::optional<ShareId> shareOf(Database& database); // nothing: takes part in no exchange
void setShare(Database& database, ShareId share);
[[nodiscard]] std::optional<WorkstationKeys> keysOf(Database& database, WorkstationId workstation);
void addKeys(Database& database, WorkstationId workstation, const WorkstationKeys& keys);
[[nodiscard]] std::vector<OfficeKey> officeKeys(Database& database); // in no order
void addOfficeKey(Database& database, const OfficeKey& key);

// --- who is believed
struct TrustedKey {
    WorkstationId workstation{};
    Key32 openKey{};
};
[[nodiscard]] std::vector<TrustedKey> trustedKeys(Database& database); // before their records arrive
void addTrustedKey(Database& database, const TrustedKey& key);

// --- how far chains are read
struct ReadPosition : Position {
    std::int64_t readAt = 0;
};
[[nodiscard]] std::vector<ReadPosition> positions(Database& database);
[[nodiscard]] ReadPosition positionOf(Database& database, WorkstationId workstation);
void setPosition(Database& database, const ReadPosition& position);

// What a folder looked like when there was nothing more to read in it; empty when not known.
[[nodiscard]] std::string listingToken(Database& database, WorkstationId workstation);
void setListingToken(Database& database, WorkstationId workstation, const std::string& token);

// --- who knew what
[[nodiscard]] SegmentNumber seenBy(Database& database, WorkstationId workstation, ChangeSetNumber atSet,
                                   WorkstationId other);
void addSeen(Database& database, const SeenItem& item, ChangeSetNumber fromSet);
struct SeenRow : SeenItem {
    ChangeSetNumber fromSet = 0;
};
// Both in order of fromSet: of everybody; and what `own` has not yet told in its chain.
[[nodiscard]] std::vector<SeenRow> everySeen(Database& database);
[[nodiscard]] std::vector<SeenRow> untoldSeen(Database& database, WorkstationId own);
void markSeenAsTold(Database& database, std::span<const Position> upTo);
// What each workstation has said to have read of `other`.
struct Confirmation {
    WorkstationId by{};
    SegmentNumber segment = 0;
};
[[nodiscard]] std::vector<Confirmation> confirmationsFor(Database& database, WorkstationId other);

// --- this workstation in the share
[[nodiscard]] SegmentNumber firstOwnSegment(Database& database); // that is not taken away yet
void setFirstOwnSegment(Database& database, SegmentNumber number);
// Whose snapshot tells what own files told that are taken away; nothing: an own one does, or none are.
[[nodiscard]] std::optional<WorkstationId> reliedOn(Database& database);
void setReliedOn(Database& database, std::optional<WorkstationId> workstation);
// Whether more people are forgotten than when it was noted last.
[[nodiscard]] bool hasForgottenMore(Database& database);
void noteForgotten(Database& database);
// When the own snapshot was written, or compared with those of others; nothing: there is none.
[[nodiscard]] std::optional<std::int64_t> snapshotComparedAt(Database& database);
void setSnapshotComparedAt(Database& database, std::optional<std::int64_t> milliseconds);
// The own files up to this one, and own snapshots of that time, may tell of who was forgotten since.
[[nodiscard]] std::optional<SegmentNumber> purgeUpTo(Database& database);
void setPurgeUpTo(Database& database, std::optional<SegmentNumber> number);
struct LastExchange {
    std::string place{};
    std::int64_t at = 0; // milliseconds; 0: never
};
void noteExchange(Database& database, std::string_view place, std::int64_t now);
[[nodiscard]] LastExchange lastExchange(Database& database);

// A colleague's clock that is far off: what it said at its newest change, against ours now, or against what it had
// read from others by then.
struct ClockFault {
    WorkstationId workstation{};
    std::int64_t milliseconds = 0; // ahead; negative: behind, at least so much
};
[[nodiscard]] std::vector<ClockFault> clockFaults(Database& database, WorkstationId own, std::int64_t now);

// What is left to do.
struct SyncWork {
    std::int64_t unpublished = 0; // own change sets
    std::int64_t conflicts = 0;   // fields
    std::int64_t parked = 0;
};
[[nodiscard]] SyncWork countWork(Database& database, WorkstationId own);

// --- files that are not believed
struct SyncProblem {
    std::string file{};
    std::string reason{};
    std::int64_t since = 0;
    int tries = 0;
};
[[nodiscard]] std::vector<SyncProblem> problems(Database& database);
// Replaces what was known: those that are still there count another try.
void setProblems(Database& database, const std::vector<std::pair<std::string, std::string>>& fileAndReason,
                 std::int64_t now);

} // namespace werkpad
