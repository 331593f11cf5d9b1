#include "core/sync/sync_store.h"

#include "core/base/text.h"
#include "core/storage/meta_store.h"

#include <algorithm>

namespace werkpad
{

namespace
{

std::optional<SegmentNumber> numberIn(Database& database, std::string_view key)
{
    const auto text = readMeta(database, key);
    const auto number = text ? parseInteger(*text) : std::nullopt;
    return number ? std::optional(static_cast<SegmentNumber>(*number)) : std::nullopt;
}

SegmentNumber countForgotten(Database& database)
{
    const auto row = database.query("SELECT count(*) FROM forgotten");
    return row->next() ? static_cast<SegmentNumber>(row->integer(0)) : 0;
}

template <std::size_t Size>
std::array<std::uint8_t, Size> bytesAt(const Query& row, int column)
{
    std::array<std::uint8_t, Size> bytes{};
    const auto text = row.view(column);
    std::copy_n(text.begin(), std::min(Size, text.size()), bytes.begin());
    return bytes;
}

template <std::size_t Size>
Blob blobOf(const std::array<std::uint8_t, Size>& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::int64_t stored(SegmentNumber segment)
{
    return static_cast<std::int64_t>(segment);
}

ReadPosition readPosition(const Query& row)
{
    ReadPosition position;
    position.workstation = row.id<WorkstationId>(0);
    position.segment = static_cast<SegmentNumber>(row.integer(1));
    position.hash = bytesAt<std::tuple_size_v<BlobHash>>(row, 2);
    position.readAt = row.integer(3);
    return position;
}

std::vector<SeenRow> readSeen(Query& row)
{
    std::vector<SeenRow> rows;
    while (row.next()) {
        SeenRow seen;
        seen.of = row.id<WorkstationId>(0);
        seen.other = row.id<WorkstationId>(1);
        seen.segment = static_cast<SegmentNumber>(row.integer(2));
        seen.fromSet = row.integer(3);
        rows.push_back(seen);
    }
    return rows;
}

} // namespace

std::optional<ShareId> shareOf(Database& database)
{
    const auto text = readMeta(database, "share");
    return text ? ShareId::parse(*text) : std::nullopt;
}

void setShare(Database& database, ShareId share)
{
    writeMeta(database, "share", share.text());
}

std::optional<WorkstationKeys> keysOf(Database& database, WorkstationId workstation)
{
    const auto row = database.query("SELECT secret FROM sync_secret WHERE workstation = ?", workstation);
    if (!row->next())
        return std::nullopt;
    return WorkstationKeys::fromSecret(bytesAt<std::tuple_size_v<SigningKey>>(*row, 0));
}

void addKeys(Database& database, WorkstationId workstation, const WorkstationKeys& keys)
{
    database.query("INSERT INTO sync_secret (workstation, secret) VALUES (?, ?)", workstation, blobOf(keys.secret))
        ->run();
}

std::vector<OfficeKey> officeKeys(Database& database)
{
    std::vector<OfficeKey> keys;
    const auto row = database.query("SELECT number, key FROM sync_key ORDER BY number");
    while (row->next())
        keys.push_back({static_cast<int>(row->integer(0)), bytesAt<std::tuple_size_v<Key32>>(*row, 1)});
    return keys;
}

void addOfficeKey(Database& database, const OfficeKey& key)
{
    database.query("INSERT OR IGNORE INTO sync_key (number, key) VALUES (?, ?)", key.number, blobOf(key.key))->run();
}

std::vector<TrustedKey> trustedKeys(Database& database)
{
    std::vector<TrustedKey> keys;
    const auto row = database.query("SELECT workstation, open_key FROM sync_trust");
    while (row->next())
        keys.push_back({row->id<WorkstationId>(0), bytesAt<std::tuple_size_v<Key32>>(*row, 1)});
    return keys;
}

void addTrustedKey(Database& database, const TrustedKey& key)
{
    database
        .query("INSERT OR IGNORE INTO sync_trust (workstation, open_key) VALUES (?, ?)", key.workstation,
               blobOf(key.openKey))
        ->run();
}

std::vector<ReadPosition> positions(Database& database)
{
    std::vector<ReadPosition> all;
    const auto row = database.query("SELECT workstation, segment, hash, read_at FROM sync_position");
    while (row->next())
        all.push_back(readPosition(*row));
    return all;
}

ReadPosition positionOf(Database& database, WorkstationId workstation)
{
    const auto row = database.query(
        "SELECT workstation, segment, hash, read_at FROM sync_position WHERE workstation = ?", workstation);
    if (row->next())
        return readPosition(*row);
    ReadPosition none;
    none.workstation = workstation;
    return none;
}

void setPosition(Database& database, const ReadPosition& position)
{
    database
        .query("INSERT INTO sync_position (workstation, segment, hash, read_at) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (workstation) DO UPDATE SET segment = excluded.segment, hash = excluded.hash, "
               "read_at = excluded.read_at",
               position.workstation, stored(position.segment), blobOf(position.hash), position.readAt)
        ->run();
}

std::string listingToken(Database& database, WorkstationId workstation)
{
    const auto row = database.query("SELECT token FROM sync_listing WHERE workstation = ?", workstation);
    return row->next() ? row->text(0) : std::string{};
}

void setListingToken(Database& database, WorkstationId workstation, const std::string& token)
{
    database.query("INSERT OR REPLACE INTO sync_listing (workstation, token) VALUES (?, ?)", workstation, token)->run();
}

SegmentNumber seenBy(Database& database, WorkstationId workstation, ChangeSetNumber atSet, WorkstationId other)
{
    const auto row =
        database.query("SELECT max(segment) FROM sync_seen WHERE workstation = ? AND other = ? AND from_set <= ?",
                       workstation, other, atSet);
    return row->next() && !row->isNull(0) ? static_cast<SegmentNumber>(row->integer(0)) : 0;
}

void addSeen(Database& database, const SeenItem& item, ChangeSetNumber fromSet)
{
    database
        .query("INSERT INTO sync_seen (workstation, other, from_set, segment) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (workstation, other, from_set) DO UPDATE SET segment = max(segment, excluded.segment)",
               item.of, item.other, fromSet, stored(item.segment))
        ->run();
}

std::vector<SeenRow> everySeen(Database& database)
{
    return readSeen(*database.query("SELECT workstation, other, segment, from_set FROM sync_seen "
                                    "ORDER BY from_set, workstation, other"));
}

std::vector<SeenRow> untoldSeen(Database& database, WorkstationId own)
{
    return readSeen(
        *database.query("SELECT seen.workstation, seen.other, seen.segment, seen.from_set "
                        "FROM sync_position JOIN sync_seen AS seen ON seen.other = sync_position.workstation "
                        "WHERE seen.workstation = ? AND sync_position.segment > sync_position.told "
                        "AND seen.segment > sync_position.told ORDER BY seen.from_set, seen.other",
                        own));
}

void markSeenAsTold(Database& database, std::span<const Position> upTo)
{
    for (const auto& position : upTo)
        database
            .query("UPDATE sync_position SET told = max(told, ?) WHERE workstation = ?", stored(position.segment),
                   position.workstation)
            ->run();
}

std::vector<Confirmation> confirmationsFor(Database& database, WorkstationId other)
{
    std::vector<Confirmation> all;
    const auto row =
        database.query("SELECT workstation, max(segment) FROM sync_seen WHERE other = ? GROUP BY workstation", other);
    while (row->next())
        all.push_back({row->id<WorkstationId>(0), static_cast<SegmentNumber>(row->integer(1))});
    return all;
}

std::vector<SyncProblem> problems(Database& database)
{
    std::vector<SyncProblem> all;
    const auto row = database.query("SELECT file, reason, since, tries FROM sync_problem ORDER BY file");
    while (row->next())
        all.push_back({row->text(0), row->text(1), row->integer(2), static_cast<int>(row->integer(3))});
    return all;
}

void setProblems(Database& database, const std::vector<std::pair<std::string, std::string>>& fileAndReason,
                 std::int64_t now)
{
    const auto before = problems(database);
    if (before.empty() && fileAndReason.empty())
        return;
    database.query("DELETE FROM sync_problem")->run();
    for (const auto& [file, reason] : fileAndReason) {
        const auto known = std::ranges::find(before, file, &SyncProblem::file);
        const bool isSame = known != before.end() && known->reason == reason;
        database
            .query("INSERT OR REPLACE INTO sync_problem (file, reason, since, tries) VALUES (?, ?, ?, ?)", file, reason,
                   isSame ? known->since : now, isSame ? known->tries + 1 : 1)
            ->run();
    }
}

// --- this workstation in the share

SegmentNumber firstOwnSegment(Database& database)
{
    return numberIn(database, "sync_first_segment").value_or(1);
}

void setFirstOwnSegment(Database& database, SegmentNumber number)
{
    writeMeta(database, "sync_first_segment", std::to_string(number));
}

std::optional<WorkstationId> reliedOn(Database& database)
{
    return WorkstationId::parse(readMeta(database, "sync_relied_on").value_or(""));
}

void setReliedOn(Database& database, std::optional<WorkstationId> workstation)
{
    writeMeta(database, "sync_relied_on", workstation ? workstation->text() : "");
}

bool hasForgottenMore(Database& database)
{
    return countForgotten(database) > numberIn(database, "sync_forgotten").value_or(0);
}

void noteForgotten(Database& database)
{
    writeMeta(database, "sync_forgotten", std::to_string(countForgotten(database)));
}

std::optional<std::int64_t> snapshotComparedAt(Database& database)
{
    const auto text = readMeta(database, "sync_snapshot_compared");
    return text ? parseInteger(*text) : std::nullopt;
}

void setSnapshotComparedAt(Database& database, std::optional<std::int64_t> milliseconds)
{
    writeMeta(database, "sync_snapshot_compared", milliseconds ? std::to_string(*milliseconds) : "");
}

std::optional<SegmentNumber> purgeUpTo(Database& database)
{
    return numberIn(database, "sync_purge_up_to");
}

void setPurgeUpTo(Database& database, std::optional<SegmentNumber> number)
{
    writeMeta(database, "sync_purge_up_to", number ? std::to_string(*number) : "");
}

void noteExchange(Database& database, std::string_view place, std::int64_t now)
{
    writeMeta(database, "sync_place", place);
    writeMeta(database, "last_sync", std::to_string(now));
}

LastExchange lastExchange(Database& database)
{
    LastExchange last;
    last.place = readMeta(database, "sync_place").value_or("");
    const auto at = readMeta(database, "last_sync");
    last.at = at ? parseInteger(*at).value_or(0) : 0;
    return last;
}

std::vector<ClockFault> clockFaults(Database& database, WorkstationId own, std::int64_t now)
{
    constexpr std::int64_t kTolerance = 600'000;
    std::vector<ClockFault> faults;
    for (const auto& position : positions(database)) {
        if (position.workstation == own)
            continue;
        const auto row = database.query("SELECT stamp >> 16, coalesce(wall, stamp >> 16) FROM change_set "
                                        "WHERE workstation = ? ORDER BY segment DESC, number DESC LIMIT 1",
                                        position.workstation);
        if (!row->next())
            continue;
        const std::int64_t stamp = row->integer(0);
        const std::int64_t wall = row->integer(1);
        if (wall > now + kTolerance)
            faults.push_back({position.workstation, wall - now});
        else if (stamp <= now + kTolerance && wall < stamp - kTolerance) // others were later than its clock
            faults.push_back({position.workstation, wall - stamp});
    }
    return faults;
}

SyncWork countWork(Database& database, WorkstationId own)
{
    const auto row =
        database.query("SELECT (SELECT count(*) FROM change_set WHERE workstation = ? AND segment IS NULL), "
                       "(SELECT count(DISTINCT hex(record) || column) FROM conflict), "
                       "(SELECT count(*) FROM sync_parked)",
                       own);
    return row->next() ? SyncWork{row->integer(0), row->integer(1), row->integer(2)} : SyncWork{};
}

} // namespace werkpad
