// The part of Exchange that takes away files nobody needs any more.
#include "core/changes/record_store.h"
#include "core/sync/exchange.h"
#include "core/sync/exchange_chain.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>
#include <limits>

namespace werkpad
{

namespace
{

// Who was not heard of for so long is not waited for; it can come back through a snapshot.
constexpr std::int64_t kRetiredAfterDays = 90;
constexpr std::int64_t kDay = 86'400'000;

// Up to which own segment everybody who is waited for has read.
SegmentNumber confirmedByAll(Database& database, WorkstationId own, std::int64_t now)
{
    const auto confirmations = confirmationsFor(database, own);
    SegmentNumber least = std::numeric_limits<SegmentNumber>::max();
    for (const auto& workstation : recordsWhere<Workstation>(database, "WHERE revoked_on IS NULL")) {
        if (workstation.id == own)
            continue;
        const auto position = positionOf(database, workstation.id);
        const auto heardAt =
            position.segment > 0 ? position.readAt : std::int64_t{workstation.enrolledOn.dayNumber()} * kDay;
        if (heardAt + kRetiredAfterDays * kDay < now)
            continue;
        const auto found = std::ranges::find(confirmations, workstation.id, &Confirmation::by);
        least = std::min(least, found == confirmations.end() ? SegmentNumber{0} : found->segment);
    }
    return least;
}

} // namespace

// Own files only. The last segment stays: by it the chain is recognised.
Result<void> Exchange::removeOldFiles()
{
    const WorkstationId own = m_writer.workstation();
    Chain& chain = m_chains[own];
    const auto position = m_database.attempt([&] { return positionOf(m_database, own); });
    const auto confirmed =
        m_database.attempt([&] { return confirmedByAll(m_database, own, m_clock.nowMilliseconds()); });
    if (!position)
        return tl::unexpected(position.error());
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    if (chain.snapshots.empty() || position->segment == 0)
        return {};
    const SegmentNumber newest = *chain.snapshots.rbegin();
    const SegmentNumber upTo = std::min({*confirmed, newest, position->segment - 1});
    // First the note, then the deed: what the note says is gone may still be there, not the other way round.
    const auto noted = m_database.attempt([&] {
        StorageTransaction storage(m_database);
        if (upTo + 1 > firstOwnSegment(m_database))
            setFirstOwnSegment(m_database, upTo + 1);
        storage.commit();
    });
    if (!noted)
        return noted;
    for (const SegmentNumber number : chain.segments) {
        if (number > upTo)
            break;
        if (auto removed = m_store.remove(own.text(), segmentName(number)); !removed)
            return removed;
    }
    for (const SegmentNumber number : chain.snapshots) {
        if (number == newest)
            break;
        if (auto removed = m_store.remove(own.text(), snapshotName(number)); !removed)
            return removed;
    }
    return {};
}

} // namespace werkpad
