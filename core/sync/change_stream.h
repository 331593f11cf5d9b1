// What exchanged files say: who changed what, in the order in which the writer got to know it.
#pragma once

#include "core/changes/change.h"
#include "core/changes/field.h"
#include "core/sync/share_keys.h"
#include "core/sync/wire.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

using SegmentNumber = std::uint64_t; // in the chain of one workstation, from 1; 0: none

// How far somebody has read the chain of a workstation.
struct Position {
    WorkstationId workstation{};
    SegmentNumber segment = 0;
    BlobHash hash{}; // of that segment

    bool operator==(const Position&) const = default;
};

struct SetItem {
    WorkstationId workstation{}; // who did it
    SegmentNumber segment = 0;   // in whose chain, in which file
    Stamp stamp = 0;
    std::int64_t token = 0; // random: with the stamp it tells apart what a database and its copy wrote
    std::int64_t wall = 0;  // milliseconds of that workstation's clock, as people are shown
    StaffId author{};
    std::string action{};
    std::optional<std::pair<WorkstationId, Stamp>> undoes{};
    bool inBulk = false;

    bool operator==(const SetItem&) const = default;
};

// From here on, `of` knew what `other` wrote up to and with a segment.
struct SeenItem {
    WorkstationId of{};
    WorkstationId other{};
    SegmentNumber segment = 0;

    bool operator==(const SeenItem&) const = default;
};

// A row as it was inserted; its columns by name, since the reader may know others.
struct InsertedItem {
    int entity = 0;
    IdBytes record{};
    std::span<const std::string> columns{};
    std::span<const Value> cells{};
};

// Functions throw nothing.
class StreamWriter
{
public:
    explicit StreamWriter(WireWriter& out)
        : m_out(out)
    {
    }
    // First: in a segment what has to be read before it, in a snapshot what is in it.
    void start(std::span<const Position> positions);
    void set(const SetItem& item);
    void seen(const SeenItem& item);
    // Of the set before it, as are changes.
    void inserted(const EntityInfo& entity, const IdBytes& record, std::span<const Value> cells);
    void inserted(const InsertedItem& item);
    void changed(const RecordChange& change); // Updated or Removed
    void end();

private:
    void layout(int entity, std::size_t count, const auto& columnAt);

    WireWriter& m_out;
    std::uint64_t m_items = 0;
    int m_entity = 0; // whose columns were last told
    std::vector<std::string> m_columns;
};

// Told item by item. What is passed lives until the function returns.
class StreamVisitor
{
public:
    virtual ~StreamVisitor() = default;
    virtual void set(const SetItem& item) = 0;
    virtual void seen(const SeenItem& item) = 0;
    virtual void inserted(const InsertedItem& item) = 0;
    virtual void changed(const RecordChange& change) = 0;
};

// Both throw MalformedStream.
[[nodiscard]] std::vector<Position> readStart(WireReader& in);
// To the end, which has to be there.
void readItems(WireReader& in, StreamVisitor& visitor);

} // namespace werkpad
