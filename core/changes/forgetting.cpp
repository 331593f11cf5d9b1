#include "core/changes/forgetting.h"

#include "core/storage/scrub.h"

#include <string>
#include <vector>

namespace werkpad
{

namespace
{

std::vector<RecordId> idsOf(Query& row)
{
    std::vector<RecordId> ids;
    while (row.next())
        ids.push_back(row.id<RecordId>(0));
    return ids;
}

// Forms are kept under the id of what they are about.
void discardDrafts(Database& database, RecordId record)
{
    database.query("DELETE FROM draft WHERE instr(form, ?) > 0", record.text())->run();
}

void removeRow(Database& database, const EntityInfo& entity, RecordId record)
{
    database.query("DELETE FROM " + std::string(entity.table) + " WHERE id = ?", record)->run();
    discardDrafts(database, record);
}

} // namespace

void forget(Database& database, std::span<const EntityInfo> entities, RecordId record, std::string_view kind)
{
    for (const auto& entity : entities) {
        if (entity.subject.empty())
            continue;
        const auto parts = idsOf(*database.query(
            "SELECT id FROM " + std::string(entity.table) + " WHERE " + std::string(entity.subject) + " = ?", record));
        for (const RecordId part : parts)
            removeRow(database, entity, part);
    }
    for (const auto& entity : entities) {
        if (entity.table == kind)
            removeRow(database, entity, record);
    }
    database.query("DELETE FROM change WHERE record = ?1 AND entity <> ?2 OR subject = ?1", record, kEntityOfErasures)
        ->run();
    // What a kind of record that this program does not know says about its client stands in its cells.
    database
        .query("DELETE FROM sync_parked WHERE record = ?1 OR subject = ?1 OR instr(cells, lower(hex(?1))) > 0", record)
        ->run();
    database.query("DELETE FROM conflict WHERE record = ?1 OR subject = ?1", record)->run();
    database.query("INSERT OR IGNORE INTO forgotten (id, erased_kind) VALUES (?, ?)", record, std::string(kind))->run();
    markForScrub(database);
}

std::unordered_set<RecordId> forgottenRecords(Database& database)
{
    const auto ids = idsOf(*database.query("SELECT id FROM forgotten"));
    return {ids.begin(), ids.end()};
}

} // namespace werkpad
