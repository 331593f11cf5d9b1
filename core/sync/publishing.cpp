// The part of Exchange that writes to the share.
#include "core/changes/forgetting.h"
#include "core/storage/snapshot.h"
#include "core/sync/change_capture.h"
#include "core/sync/exchange.h"
#include "core/sync/exchange_chain.h"
#include "core/sync/office_keys.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/unshared.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::int64_t kHour = 3'600'000;
// Who has nothing to say still says once a day what was read, so that others can take away what nobody needs.
constexpr std::int64_t kConfirmAfter = 20 * kHour;
constexpr int kPublishTries = 4;

} // namespace

Result<BlobHash> Exchange::put(const CapturePlan& plan, const std::string& name, bool& isTaken)
{
    const auto key = keyToWriteWith(m_database);
    const auto keys = keysOf(m_database, plan.own);
    const auto share = shareOf(m_database);
    if (!key || !keys || !share)
        return fail(ErrorKind::Damaged, m_database.file().string(), "keys of the exchange are missing");
    SealedHeader header;
    header.kind = plan.isSnapshot ? SealedKind::Snapshot : SealedKind::Segment;
    header.share = *share;
    header.workstation = plan.own;
    header.number = plan.segment;
    header.officeKey = key->number;
    if (!plan.isSnapshot)
        header.previous = positionOf(m_database, plan.own).hash;
    BlobHash hash{};
    const auto stored = m_store.putIfAbsent(plan.own.text(), name, [&](const BlobStore::Sink& sink) -> Result<void> {
        SealedWriter writer(header, key->key, *keys, sink);
        if (auto told = capture(m_database, m_entities, plan,
                                [&writer](std::string_view bytes) { return writer.write(bytes); });
            !told)
            return told;
        const auto finished = writer.finish();
        if (!finished)
            return tl::unexpected(finished.error());
        hash = *finished;
        return {};
    });
    if (!stored)
        return tl::unexpected(stored.error());
    isTaken = *stored == PutOutcome::AlreadyThere;
    return hash;
}

Result<void> Exchange::publish(bool confirm)
{
    for (int tries = 0; tries < kPublishTries; ++tries) {
        const auto needsKey = m_database.attempt([&] { return needsNewKey(m_database); });
        if (!needsKey)
            return tl::unexpected(needsKey.error());
        if (*needsKey) {
            const auto renewed =
                m_writer.write(StaffId{}, "share.renew_key", [&](Transaction& transaction) -> Result<void> {
                    renewKey(transaction, m_ids);
                    return {};
                });
            if (!renewed)
                return tl::unexpected(renewed.error());
        }
        CapturePlan plan;
        bool isTaken = false;
        const auto hash = m_database.attempt([&]() -> Result<std::optional<BlobHash>> {
            const Snapshot moment(m_database);
            plan = planSegment(m_database, m_writer.workstation());
            const auto last = positionOf(m_database, plan.own);
            const bool isStale = last.readAt + kConfirmAfter < m_clock.nowMilliseconds();
            if (plan.sets == 0 && !(plan.tellsNews && (confirm || isStale)))
                return std::optional<BlobHash>();
            auto put = this->put(plan, segmentName(plan.segment), isTaken);
            if (!put)
                return tl::unexpected(put.error());
            return std::optional(*put);
        });
        if (!hash)
            return tl::unexpected(hash.error());
        if (!*hash)
            return {};
        if (isTaken) { // listed too late, or written at this moment
            m_chains[plan.own].segments.insert(plan.segment);
            if (auto checked = checkOwnChain(/*needsNext=*/true); !checked)
                return checked;
            continue;
        }
        const auto noted = m_database.attempt([&] {
            StorageTransaction storage(m_database);
            m_database
                .query("UPDATE change_set SET segment = ? WHERE workstation = ? AND segment IS NULL AND number <= ?",
                       static_cast<std::int64_t>(plan.segment), plan.own, plan.lastSet)
                ->run();
            ReadPosition position;
            position.workstation = plan.own;
            position.segment = plan.segment;
            position.hash = **hash;
            position.readAt = m_clock.nowMilliseconds();
            setPosition(m_database, position);
            markSeenAsTold(m_database, plan.start);
            storage.commit();
        });
        if (!noted)
            return noted;
        m_report.published += plan.sets;
        m_chains[plan.own].segments.insert(plan.segment);
        return {};
    }
    return fail(ErrorKind::Busy, m_store.place(), "others keep writing in the name of this workstation");
}

Result<void> Exchange::publishSnapshot()
{
    bool isTaken = false;
    SegmentNumber number = 0;
    const auto hash = m_database.attempt([&]() -> Result<BlobHash> {
        const Snapshot moment(m_database);
        const auto plan = planSnapshot(m_database, m_writer.workstation());
        number = plan.segment;
        return put(plan, snapshotName(plan.segment), isTaken);
    });
    if (!hash)
        return tl::unexpected(hash.error());
    m_chains[m_writer.workstation()].snapshots.insert(number);
    return m_database.attempt([&] { setSnapshotComparedAt(m_database, m_clock.nowMilliseconds()); });
}

// Who was forgotten stays so for everybody, also when the workstation that told of it is no longer believed. Gives
// whether somebody was forgotten since the last exchange.
Result<bool> Exchange::forgetWithOthers()
{
    std::vector<std::pair<RecordId, std::string>> untold;
    const auto isNews = m_database.attempt([&] {
        const auto row = m_database.query("SELECT id, erased_kind FROM forgotten "
                                          "WHERE id NOT IN (SELECT id FROM erasure)");
        while (row->next())
            untold.emplace_back(row->id<RecordId>(0), row->text(1));
        if (!hasForgottenMore(m_database))
            return false;
        StorageTransaction storage(m_database);
        noteForgotten(m_database);
        setPurgeUpTo(m_database, positionOf(m_database, m_writer.workstation()).segment);
        storage.commit();
        return true;
    });
    if (!isNews || untold.empty())
        return isNews;
    const auto erasures = std::ranges::find(m_entities, kEntityOfErasures, &EntityInfo::number);
    const auto restated = m_writer.write(StaffId{}, "retention.erase", [&](Transaction& transaction) -> Result<void> {
        for (const auto& [id, kind] : untold)
            transaction.insertRow(*erasures, id.bytes(), std::vector<Value>{kind});
        return {};
    });
    if (!restated)
        return tl::unexpected(restated.error());
    return isNews;
}

// What we published and is gone is published again, and what we read somewhere else is passed on: in one piece.
Result<void> Exchange::republishLost()
{
    std::vector<ListedChain> others;
    std::set<WorkstationId> isUnchanged;
    for (const auto& [workstation, chain] : m_chains) {
        if (chain.isUnchanged)
            isUnchanged.insert(workstation);
        else
            others.push_back({workstation, chain.segments, chain.snapshots});
    }
    const auto lacks = lacksWhatIsKnown(m_database, m_store, m_writer.workstation(), others, isUnchanged);
    if (!lacks)
        return tl::unexpected(lacks.error());
    // Saying what was read makes a segment of its own, and so a snapshot with a name of its own.
    if (*lacks)
        return publish(/*confirm=*/true).and_then([&] { return publishSnapshot(); });
    const Chain& chain = m_chains[m_writer.workstation()];
    if (chain.isUnchanged)
        return {};
    const auto position = m_database.attempt([&] { return positionOf(m_database, m_writer.workstation()); });
    const auto first = m_database.attempt([&] { return firstOwnSegment(m_database); });
    if (!position)
        return tl::unexpected(position.error());
    if (!first)
        return tl::unexpected(first.error());
    const SegmentNumber covered = chain.snapshots.empty() ? 0 : *chain.snapshots.rbegin();
    for (SegmentNumber number = *first; number <= position->segment; ++number) {
        if (number > covered && !chain.segments.contains(number))
            return publishSnapshot();
    }
    return {};
}

} // namespace werkpad
