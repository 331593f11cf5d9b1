#include "core/sync/unshared.h"

#include "core/sync/office_keys.h"
#include "core/sync/share_files.h"
#include "core/sync/sync_store.h"
#include "core/sync/whole_file.h"

#include <algorithm>

namespace werkpad
{

namespace
{

struct Wanted {
    WorkstationId workstation{};
    SegmentNumber segment = 0;
    const ListedChain* chain = nullptr; // null: the share has no file of that workstation
};

// Whether the files lead, one by one, from what is told up to `from` to the segment that is wanted.
bool leads(const Wanted& wanted, SegmentNumber from)
{
    while (from < wanted.segment && wanted.chain && wanted.chain->segments.contains(from + 1))
        ++from;
    return from >= wanted.segment;
}

// What neither the segments nor a snapshot of that workstation's own lead to.
std::vector<Wanted> missing(Database& database, WorkstationId own, std::span<const ListedChain> chains,
                            const std::set<WorkstationId>& unchanged)
{
    std::vector<Wanted> found;
    for (const auto& position : positions(database)) {
        if (position.workstation == own || unchanged.contains(position.workstation))
            continue;
        const SegmentNumber segment =
            std::min(position.segment, believedUpTo(database, position.workstation).value_or(position.segment));
        const auto chain = std::ranges::find(chains, position.workstation, &ListedChain::workstation);
        const Wanted wanted{position.workstation, segment, chain == chains.end() ? nullptr : &*chain};
        const bool hasSnapshot = wanted.chain && !wanted.chain->snapshots.empty();
        if (!leads(wanted, hasSnapshot ? *wanted.chain->snapshots.rbegin() : 0))
            found.push_back(wanted);
    }
    return found;
}

Result<SegmentNumber> newestSnapshot(BlobStore& store, WorkstationId workstation)
{
    const auto listing = store.list(workstation.text(), "");
    if (!listing)
        return tl::unexpected(listing.error());
    SegmentNumber newest = 0;
    for (const auto& name : *listing ? (*listing)->names : std::vector<std::string>()) {
        if (const auto file = parseFileName(name); file && file->isSnapshot)
            newest = std::max(newest, file->number);
    }
    return newest;
}

// How far a snapshot goes; nowhere when it cannot be used.
Result<std::vector<Position>> startOf(Database& database, BlobStore& store, WorkstationId workstation,
                                      const std::string& name)
{
    const auto blob = store.get(workstation.text(), name);
    if (!blob && blob.error().kind == ErrorKind::NotFound)
        return std::vector<Position>();
    if (!blob)
        return tl::unexpected(blob.error());
    auto checked = checkStart(database, **blob, workstation, name);
    if (!checked)
        return tl::unexpected(checked.error());
    return std::move(checked->start);
}

} // namespace

Result<bool> lacksWhatIsKnown(Database& database, BlobStore& store, WorkstationId own,
                              std::span<const ListedChain> chains, const std::set<WorkstationId>& unchanged)
{
    auto wanted = database.attempt([&] { return missing(database, own, chains, unchanged); });
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (wanted->empty()) // nearly always
        return false;
    std::vector<std::pair<WorkstationId, SegmentNumber>> snapshots;
    for (const auto& chain : chains) {
        if (!chain.snapshots.empty())
            snapshots.emplace_back(chain.workstation, *chain.snapshots.rbegin());
    }
    for (const WorkstationId workstation : unchanged) {
        const auto newest = newestSnapshot(store, workstation);
        if (!newest)
            return tl::unexpected(newest.error());
        if (*newest > 0)
            snapshots.emplace_back(workstation, *newest);
    }
    for (const auto& [workstation, number] : snapshots) {
        const auto told = startOf(database, store, workstation, snapshotName(number));
        if (!told)
            return tl::unexpected(told.error());
        std::erase_if(*wanted, [&](const Wanted& want) {
            return std::ranges::any_of(*told, [&want](const Position& has) {
                return has.workstation == want.workstation && leads(want, has.segment);
            });
        });
    }
    return !wanted->empty();
}

} // namespace werkpad
