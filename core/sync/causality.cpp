#include "core/sync/causality.h"

#include "core/sync/sync_store.h"

namespace werkpad
{

bool Causality::knows(const Write& later, const Write& earlier)
{
    if (later.set == earlier.set)
        return later.order >= earlier.order;
    if (later.workstation == earlier.workstation)
        return later.set > earlier.set; // a chain is read in its order
    const auto segment = segmentOf(earlier.set);
    if (!segment)
        return false;
    const auto key = std::tuple(later.workstation, earlier.workstation, later.set);
    const auto [entry, isNew] = m_seen.try_emplace(key);
    if (isNew)
        entry->second = seenBy(m_database, later.workstation, later.set, earlier.workstation);
    return static_cast<std::uint64_t>(*segment) <= entry->second;
}

std::optional<std::int64_t> Causality::segmentOf(ChangeSetNumber set)
{
    const auto [entry, isNew] = m_segments.try_emplace(set);
    if (isNew) {
        const auto row = m_database.query("SELECT segment FROM change_set WHERE number = ?", set);
        if (row->next() && !row->isNull(0))
            entry->second = row->integer(0);
    }
    return entry->second;
}

} // namespace werkpad
