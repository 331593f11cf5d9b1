// Who knew what, from what the files say about it.
#pragma once

#include "core/storage/database.h"
#include "core/sync/fold_rules.h"

#include <map>
#include <tuple>

namespace werkpad
{

// Reads from the database and remembers; made anew for each file that is read. Throws SQLite::Exception.
class Causality
{
public:
    explicit Causality(Database& database)
        : m_database(database)
    {
    }
    // A workstation knows its own changes, and those of another as far as it had read that one's chain.
    [[nodiscard]] bool knows(const Write& later, const Write& earlier);
    // What was remembered of a workstation is out of date: it has read on.
    void forget() { m_seen.clear(); }

private:
    // Of a change set; none: not published yet.
    [[nodiscard]] std::optional<std::int64_t> segmentOf(ChangeSetNumber set);

    Database& m_database;
    std::map<std::tuple<WorkstationId, WorkstationId, ChangeSetNumber>, std::uint64_t> m_seen;
    std::map<ChangeSetNumber, std::optional<std::int64_t>> m_segments;
};

} // namespace werkpad
