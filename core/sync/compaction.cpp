// The part of Exchange that takes away files nobody needs any more. Each workstation takes away its own.
#include "core/changes/record_store.h"
#include "core/sync/exchange.h"
#include "core/sync/exchange_chain.h"
#include "core/sync/office_keys.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>
#include <limits>

namespace werkpad
{

namespace
{

constexpr std::int64_t kDay = 86'400'000;
// Who was not heard of for so long is not waited for; it can come back through a snapshot.
constexpr std::int64_t kRetiredAfter = 90 * kDay;
// So many own files that everybody has read are worth a snapshot.
constexpr SegmentNumber kWorthIt = 128;

// Each workstation that takes segments away may write a snapshot of everything; one or two of them are enough.
constexpr std::int64_t kCompareAfter = 2 * kDay;

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
        if (heardAt + kRetiredAfter < now)
            continue;
        const auto found = std::ranges::find(confirmations, workstation.id, &Confirmation::by);
        least = std::min(least, found == confirmations.end() ? SegmentNumber{0} : found->segment);
    }
    return least;
}

// Whether `one` brings a reader at least as far as `other`.
bool covers(const std::vector<Position>& one, const std::vector<Position>& other)
{
    return std::ranges::all_of(other, [&one](const Position& wanted) {
        const auto found = std::ranges::find(one, wanted.workstation, &Position::workstation);
        return wanted.segment == 0 || (found != one.end() && found->segment >= wanted.segment);
    });
}

SegmentNumber reachOf(const std::vector<Position>& coverage, WorkstationId workstation)
{
    const auto found = std::ranges::find(coverage, workstation, &Position::workstation);
    return found == coverage.end() ? 0 : found->segment;
}

} // namespace

// Now and then; when somebody was forgotten, of whom the share tells until then; and when a snapshot that files were
// taken away for is gone.
Result<void> Exchange::tidy()
{
    const WorkstationId own = m_writer.workstation();
    const auto isDue = m_database.attempt([&] {
        const SegmentNumber first = firstOwnSegment(m_database);
        const auto purge = purgeUpTo(m_database);
        const auto relied = reliedOn(m_database);
        if (relied && isSnapshotGone(*relied))
            return true;
        const SegmentNumber last = positionOf(m_database, own).segment;
        if (!purge && last < first + kWorthIt)
            return false;
        const SegmentNumber confirmed = std::min(confirmedByAll(m_database, own, m_clock.nowMilliseconds()), last);
        return (purge && confirmed >= *purge) || confirmed >= first + kWorthIt;
    });
    if (!isDue)
        return tl::unexpected(isDue.error());
    if (*isDue)
        return compactNow();
    const auto comparedAt = m_database.attempt([&] { return snapshotComparedAt(m_database); });
    if (!comparedAt)
        return tl::unexpected(comparedAt.error());
    if (!*comparedAt || **comparedAt + kCompareAfter >= m_clock.nowMilliseconds())
        return {};
    // Somebody's snapshot may have made the own one superfluous.
    return list(true).and_then([&] { return coveringSnapshots(); }).and_then([&](const auto& snapshots) {
        return removeOldSnapshots(snapshots);
    });
}

bool Exchange::isRevoked(WorkstationId workstation)
{
    return believedUpTo(m_database, workstation).has_value();
}

bool Exchange::isSnapshotGone(WorkstationId workstation)
{
    const auto chain = m_chains.find(workstation);
    return isRevoked(workstation) || chain == m_chains.end() ||
           (!chain->second.isUnchanged && chain->second.snapshots.empty());
}

// What everybody's newest snapshot holds, of those that can be trusted to be whole.
Result<std::vector<Exchange::Covering>> Exchange::coveringSnapshots()
{
    std::vector<Covering> found;
    for (const auto& [workstation, chain] : m_chains) {
        const auto isOut = m_database.attempt([&] { return isRevoked(workstation); });
        if (!isOut)
            return tl::unexpected(isOut.error());
        if (chain.snapshots.empty() || *isOut)
            continue;
        auto coverage = m_reader.coverageOf(workstation, *chain.snapshots.rbegin());
        if (!coverage)
            return tl::unexpected(coverage.error());
        if (*coverage)
            found.push_back({workstation, std::move(**coverage)});
    }
    return found;
}

Result<void> Exchange::compactNow()
{
    if (auto listed = list(true); !listed)
        return listed;
    auto snapshots = coveringSnapshots();
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    const auto known = m_database.attempt([&] {
        const auto all = positions(m_database);
        return std::vector<Position>(all.begin(), all.end());
    });
    if (!known)
        return tl::unexpected(known.error());
    const bool isTold =
        std::ranges::any_of(*snapshots, [&](const Covering& snapshot) { return covers(snapshot.positions, *known); });
    if (!isTold) {
        if (auto published = publishSnapshot(); !published)
            return published;
        std::erase_if(*snapshots, [&](const Covering& snapshot) { return snapshot.by == m_writer.workstation(); });
        snapshots->push_back({m_writer.workstation(), *known});
    }
    return removeOldSegments(*snapshots).and_then([&] { return removeOldSnapshots(*snapshots); }).and_then([&] {
        return removeFilesOfRevoked(*snapshots);
    });
}

// The last segment stays: by it the chain is recognised.
Result<void> Exchange::removeOldSegments(const std::vector<Covering>& snapshots)
{
    const WorkstationId own = m_writer.workstation();
    const auto farthest = std::ranges::max_element(snapshots, {}, [own](const Covering& snapshot) {
        return std::pair(reachOf(snapshot.positions, own), snapshot.by == own);
    });
    SegmentNumber upTo = 0;
    // First the note, then the deed: what the note says is gone may still be there, not the other way round.
    const auto noted = m_database.attempt([&] {
        StorageTransaction storage(m_database);
        const SegmentNumber last = positionOf(m_database, own).segment;
        if (farthest == snapshots.end() || last == 0)
            return;
        upTo = std::min(
            {confirmedByAll(m_database, own, m_clock.nowMilliseconds()), reachOf(farthest->positions, own), last - 1});
        const SegmentNumber first = std::max(firstOwnSegment(m_database), upTo + 1);
        setFirstOwnSegment(m_database, first);
        setReliedOn(m_database, farthest->by == own ? std::nullopt : std::optional(farthest->by));
        if (const auto purge = purgeUpTo(m_database); purge && first > *purge)
            setPurgeUpTo(m_database, std::nullopt);
        storage.commit();
    });
    return noted.and_then([&] { return removeSegments(own, upTo); });
}

Result<void> Exchange::removeSegments(WorkstationId workstation, SegmentNumber upTo)
{
    Chain& chain = m_chains[workstation];
    while (!chain.segments.empty() && *chain.segments.begin() <= upTo) {
        const SegmentNumber number = *chain.segments.begin();
        if (auto removed = m_store.remove(workstation.text(), segmentName(number)); !removed)
            return removed;
        chain.segments.erase(number);
    }
    return {};
}

Result<void> Exchange::removeSnapshots(WorkstationId workstation, SegmentNumber before)
{
    Chain& chain = m_chains[workstation];
    while (!chain.snapshots.empty() && *chain.snapshots.begin() < before) {
        const SegmentNumber number = *chain.snapshots.begin();
        if (auto removed = m_store.remove(workstation.text(), snapshotName(number)); !removed)
            return removed;
        chain.snapshots.erase(number);
    }
    return {};
}

// A snapshot goes when another one brings a reader as far. Of two that do so for each other, that of the smaller id
// stays: nobody takes the last one away while a colleague does the same.
Result<void> Exchange::removeOldSnapshots(const std::vector<Covering>& snapshots)
{
    const WorkstationId own = m_writer.workstation();
    const Chain& chain = m_chains[own];
    const auto noteCompared = [&] {
        return m_database.attempt([&] {
            setSnapshotComparedAt(m_database,
                                  chain.snapshots.empty() ? std::nullopt : std::optional(m_clock.nowMilliseconds()));
        });
    };
    if (chain.snapshots.empty())
        return noteCompared();
    const auto mine = std::ranges::find(snapshots, own, &Covering::by);
    const bool isSuperseded = mine != snapshots.end() && std::ranges::any_of(snapshots, [&](const Covering& other) {
                                  return other.by != own && covers(other.positions, mine->positions) &&
                                         (other.by < own || !covers(mine->positions, other.positions));
                              });
    return removeSnapshots(own, *chain.snapshots.rbegin() + (isSuperseded ? 1 : 0)).and_then(noteCompared);
}

// Nobody else does: who was taken out writes no more, and is not to. What it wrote that counts is in a snapshot.
Result<void> Exchange::removeFilesOfRevoked(const std::vector<Covering>& snapshots)
{
    constexpr auto kAll = std::numeric_limits<SegmentNumber>::max();
    const auto revoked =
        m_database.attempt([&] { return recordsWhere<Workstation>(m_database, "WHERE revoked_on IS NOT NULL"); });
    if (!revoked)
        return tl::unexpected(revoked.error());
    for (const auto& workstation : *revoked) {
        const auto last = static_cast<SegmentNumber>(workstation.lastSegment.value_or(0));
        const bool isTold = std::ranges::any_of(snapshots, [&](const Covering& snapshot) {
            return snapshot.by != workstation.id && reachOf(snapshot.positions, workstation.id) >= last;
        });
        if (!isTold || !m_chains.contains(workstation.id))
            continue;
        auto removed =
            removeSegments(workstation.id, kAll).and_then([&] { return removeSnapshots(workstation.id, kAll); });
        if (!removed)
            return removed;
    }
    return {};
}

Result<ExchangeReport> Exchange::compact(const ExchangeOptions& options)
{
    ExchangeOptions confirming = options;
    confirming.confirm = true;
    auto report = run(confirming);
    if (!report)
        return report;
    if (auto done = compactNow(); !done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace werkpad
