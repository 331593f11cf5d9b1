#include "core/sync/change_stream.h"

#include <algorithm>

namespace werkpad
{

namespace
{

enum Tag : std::uint8_t { kEnd, kSet, kSeen, kLayout, kInserted, kUpdated, kRemoved, kTags };

constexpr int kMostPositions = 100'000;
constexpr int kMostColumns = 1'000;
constexpr int kLargestEntity = 1 << 20;

constexpr std::uint64_t kFlagBulk = 1;
constexpr std::uint64_t kFlagUndoes = 2;

BlobHash readHash(WireReader& in)
{
    BlobHash hash{};
    const auto first = in.id();
    const auto second = in.id();
    std::ranges::copy(second, std::ranges::copy(first, hash.begin()).out);
    return hash;
}

SetItem readSet(WireReader& in)
{
    SetItem item;
    item.workstation = WorkstationId(in.id());
    item.segment = in.number();
    item.stamp = in.signedNumber();
    item.token = in.signedNumber();
    item.wall = in.signedNumber();
    item.author = StaffId(in.id());
    item.action = in.text();
    const auto flags = in.number();
    item.inBulk = (flags & kFlagBulk) != 0;
    if ((flags & kFlagUndoes) != 0) {
        const auto workstation = WorkstationId(in.id());
        item.undoes.emplace(workstation, in.signedNumber());
    }
    if (item.workstation.isNil() || item.stamp <= 0 || item.action.empty())
        throw MalformedStream("a change set lacks something");
    return item;
}

RecordChange readChange(WireReader& in, ChangeKind kind)
{
    RecordChange change;
    change.kind = kind;
    change.entity = in.small(kLargestEntity);
    change.record = RecordId(in.id());
    if (const auto subject = ClientId(in.id()); !subject.isNil())
        change.subject = subject;
    change.cells.resize(static_cast<std::size_t>(in.small(kMostColumns)));
    for (auto& cell : change.cells) {
        cell.column = in.text();
        cell.before = in.value();
        if (kind == ChangeKind::Updated)
            cell.after = in.value();
    }
    return change;
}

struct Layout {
    int entity = 0;
    std::vector<std::string> columns{};
};

Layout readLayout(WireReader& in)
{
    Layout layout{in.small(kLargestEntity), {}};
    layout.columns.resize(static_cast<std::size_t>(in.small(kMostColumns)));
    for (auto& column : layout.columns)
        column = in.text();
    return layout;
}

} // namespace

void StreamWriter::start(std::span<const Position> positions)
{
    m_out.number(positions.size());
    for (const auto& position : positions) {
        m_out.id(position.workstation.bytes());
        m_out.number(position.segment);
        m_out.bytes(position.hash);
    }
}

void StreamWriter::set(const SetItem& item)
{
    m_out.number(kSet);
    m_out.id(item.workstation.bytes());
    m_out.number(item.segment);
    m_out.signedNumber(item.stamp);
    m_out.signedNumber(item.token);
    m_out.signedNumber(item.wall);
    m_out.id(item.author.bytes());
    m_out.text(item.action);
    m_out.number((item.inBulk ? kFlagBulk : 0) | (item.undoes ? kFlagUndoes : 0));
    if (item.undoes) {
        m_out.id(item.undoes->first.bytes());
        m_out.signedNumber(item.undoes->second);
    }
    ++m_items;
}

void StreamWriter::seen(const SeenItem& item)
{
    m_out.number(kSeen);
    m_out.id(item.of.bytes());
    m_out.id(item.other.bytes());
    m_out.number(item.segment);
    ++m_items;
}

void StreamWriter::layout(int entity, std::size_t count, const auto& columnAt)
{
    bool isSame = m_entity == entity && m_columns.size() == count;
    for (std::size_t i = 0; isSame && i < count; ++i)
        isSame = m_columns[i] == columnAt(i);
    if (isSame)
        return;
    m_entity = entity;
    m_columns.clear();
    m_out.number(kLayout);
    m_out.number(static_cast<std::uint64_t>(entity));
    m_out.number(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_columns.emplace_back(columnAt(i));
        m_out.text(m_columns.back());
    }
    ++m_items;
}

void StreamWriter::inserted(const EntityInfo& entity, const IdBytes& record, std::span<const Value> cells)
{
    layout(entity.number, entity.columns.size(), [&entity](std::size_t i) { return entity.columns[i]; });
    m_out.number(kInserted);
    m_out.id(record);
    for (const auto& cell : cells)
        m_out.value(cell);
    ++m_items;
}

void StreamWriter::inserted(const InsertedItem& item)
{
    layout(item.entity, item.columns.size(), [&item](std::size_t i) { return std::string_view(item.columns[i]); });
    m_out.number(kInserted);
    m_out.id(item.record);
    for (const auto& cell : item.cells)
        m_out.value(cell);
    ++m_items;
}

void StreamWriter::changed(const RecordChange& change)
{
    m_out.number(change.kind == ChangeKind::Updated ? kUpdated : kRemoved);
    m_out.number(static_cast<std::uint64_t>(change.entity));
    m_out.id(change.record.bytes());
    m_out.id(change.subject.value_or(ClientId{}).bytes());
    m_out.number(change.cells.size());
    for (const auto& cell : change.cells) {
        m_out.text(cell.column);
        m_out.value(cell.before);
        if (change.kind == ChangeKind::Updated)
            m_out.value(cell.after);
    }
    ++m_items;
}

void StreamWriter::end()
{
    m_out.number(kEnd);
    m_out.number(m_items);
}

std::vector<Position> readStart(WireReader& in)
{
    std::vector<Position> positions(static_cast<std::size_t>(in.small(kMostPositions)));
    for (auto& position : positions) {
        position.workstation = WorkstationId(in.id());
        position.segment = in.number();
        position.hash = readHash(in);
    }
    return positions;
}

void readItems(WireReader& in, StreamVisitor& visitor)
{
    Layout layout;
    std::vector<Value> cells;
    std::uint64_t items = 0;
    bool isInSet = false;
    const auto requireSet = [&isInSet] {
        if (!isInSet)
            throw MalformedStream("a change belongs to nothing");
    };
    while (true) {
        switch (in.small(kTags)) {
        case kEnd:
            if (in.number() != items)
                throw MalformedStream("the number of items is wrong");
            return;
        case kSet:
            visitor.set(readSet(in));
            isInSet = true;
            break;
        case kSeen: {
            const auto of = WorkstationId(in.id());
            const auto other = WorkstationId(in.id());
            visitor.seen({of, other, in.number()});
            break;
        }
        case kLayout:
            layout = readLayout(in);
            break;
        case kInserted: {
            requireSet();
            const IdBytes record = in.id();
            cells.resize(layout.columns.size());
            for (auto& cell : cells)
                cell = in.value();
            visitor.inserted({layout.entity, record, layout.columns, cells});
            break;
        }
        case kUpdated:
            requireSet();
            visitor.changed(readChange(in, ChangeKind::Updated));
            break;
        case kRemoved:
            requireSet();
            visitor.changed(readChange(in, ChangeKind::Removed));
            break;
        default:
            throw MalformedStream("an item has a kind that does not exist");
        }
        ++items;
    }
}

} // namespace werkpad
