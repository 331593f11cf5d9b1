#include "core/sync/fold_rules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace werkpad
{

namespace
{

struct CellWrite {
    const Write* write = nullptr;
    const Value* value = nullptr;
};

bool isLater(const Write& a, const Write& b)
{
    return std::tie(a.stamp, a.workstation, a.order) > std::tie(b.stamp, b.workstation, b.order);
}

// Those that nobody overwrote knowing them.
template <class Item, class WriteOf>
std::vector<Item> heads(const std::vector<Item>& items, const Knows& knows, WriteOf writeOf)
{
    std::vector<Item> found;
    for (const auto& item : items) {
        const Write& write = writeOf(item);
        const bool isOverwritten = std::ranges::any_of(
            items, [&](const Item& other) { return &writeOf(other) != &write && knows(writeOf(other), write); });
        if (!isOverwritten)
            found.push_back(item);
    }
    return found;
}

void foldColumn(const std::string& column, const std::vector<CellWrite>& writes, const Knows& knows, Folded& folded)
{
    const auto winner = std::ranges::max_element(
        writes, [](const CellWrite& a, const CellWrite& b) { return isLater(*b.write, *a.write); });
    folded.cells.emplace_back(column, *winner->value);
    std::vector<FoldedConflict> conflicts;
    for (const auto& head : heads(writes, knows, [](const CellWrite& item) -> const Write& { return *item.write; })) {
        if (*head.value != *winner->value)
            conflicts.push_back({column, winner->write->set, head.write->set});
    }
    std::ranges::sort(conflicts, {}, &FoldedConflict::other);
    folded.conflicts.insert(folded.conflicts.end(), conflicts.begin(), conflicts.end());
}

// Whether a change stands that no removal knew of, and which removals did not know of all changes.
void foldLife(const std::vector<Write>& writes, const Knows& knows, Folded& folded)
{
    std::vector<const Write*> removals;
    std::vector<const Write*> others;
    for (const auto& write : writes)
        (write.kind == ChangeKind::Removed && !write.isOfPart ? removals : others).push_back(&write);
    const Write* newest = nullptr; // of the record itself: what stands against the removal
    bool survives = false;
    for (const Write* write : others) {
        const bool isKnown =
            std::ranges::any_of(removals, [&](const Write* removal) { return knows(*removal, *write); });
        survives = survives || !isKnown;
        if (!write->isOfPart && (!newest || isLater(*write, *newest)))
            newest = write;
    }
    // Of a record whose insertion was taken back there is nothing to show but pieces.
    folded.isAlive = survives && std::ranges::any_of(others, [](const Write* write) {
                         return write->kind == ChangeKind::Inserted && !write->isOfPart;
                     });
    if (!folded.isAlive)
        return;
    for (const Write* removal : removals) {
        const bool isAnswered = std::ranges::any_of(
            others, [&](const Write* write) { return !write->isOfPart && knows(*write, *removal); });
        if (!isAnswered)
            folded.conflicts.push_back({"", newest->set, removal->set});
    }
    std::ranges::sort(folded.conflicts, {}, &FoldedConflict::other);
}

} // namespace

const Value* Folded::cell(std::string_view column) const
{
    const auto found = std::ranges::find(cells, column, &std::pair<std::string, Value>::first);
    return found == cells.end() ? nullptr : &found->second;
}

Folded fold(const std::vector<Write>& writes, const Knows& knows)
{
    Folded folded;
    foldLife(writes, knows, folded);
    std::map<std::string, std::vector<CellWrite>> columns;
    for (const auto& write : writes) {
        if (write.isOfPart || write.kind == ChangeKind::Removed)
            continue;
        for (const auto& cell : write.cells)
            columns[cell.column].push_back({&write, &cell.after});
    }
    for (const auto& [column, cellWrites] : columns)
        foldColumn(column, cellWrites, knows, folded);
    if (!folded.isAlive)
        folded.conflicts.clear();
    return folded;
}

} // namespace werkpad
