// Every column of the database is either in the field list of a kind of record, and so is recorded, undone, dumped and
// exchanged, or stands here as local. A new column that is in neither would silently never reach the colleague.
#include "core/storage/database.h"
#include "core/workspace/entities.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>
#include <string>

using namespace werkpad;

namespace
{

using Columns = std::set<std::string>;

// Tables that never leave this workstation, and why.
const std::map<std::string, std::string> kLocalTables{
    {"meta", "about this file and workstation"},
    {"change_set", "the log itself: exchanged in its own form"},
    {"change", "the log itself: exchanged in its own form"},
    {"access_log", "each workstation keeps its own chain"},
    {"draft", "what a person is typing here"},
    {"client_list", "derived"},
    {"client_search", "derived"},
    {"due_item", "derived"},
    {"client_name", "derived"},
    {"planned_appointment", "derived"},
    {"extract_basis", "derived"},
    {"extract_block", "derived"},
    {"extract_stale", "derived"},
    {"conflict", "derived: follows from the log on every workstation alike"},
    {"sync_secret", "keys of this workstation"},
    {"sync_key", "keys of the office, sealed to this workstation"},
    {"sync_trust", "who this workstation was told to believe"},
    {"sync_position", "how far this workstation has read"},
    {"sync_seen", "exchanged in its own form"},
    {"sync_listing", "what this workstation saw last in the share"},
    {"sync_parked", "part of the log: exchanged in its own form"},
    {"sync_problem", "what this workstation could not read"},
    {"forgotten", "what this workstation takes in no more: its erasures are exchanged"},
};
// Of every shared table: `row` numbers records locally, `id` is in the record itself, `added_in` is this database's
// number of the bulk work that inserted it.
const Columns kLocalColumns{"row", "id", "added_in"};

std::map<std::string, Columns> columnsOfDatabase()
{
    const auto database = Database::openInMemory();
    std::map<std::string, Columns> tables;
    const auto query = database->query("SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                                       "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");
    while (query->next())
        tables[query->text(0)].insert(query->text(1));
    return tables;
}

// The shadow tables of full-text search belong to the virtual table they are named after.
bool isShadow(const std::string& table)
{
    return table.starts_with("client_search_");
}

} // namespace

TEST_CASE("Every column is in a field list or local on purpose")
{
    const auto tables = columnsOfDatabase();
    for (const auto& [table, columns] : tables) {
        if (kLocalTables.contains(table) || isShadow(table))
            continue;
        INFO("table " << table);
        const auto entities = allEntities();
        const auto entity = std::ranges::find(entities, std::string_view(table), &EntityInfo::table);
        REQUIRE(entity != entities.end());
        Columns listed(entity->columns.begin(), entity->columns.end());
        listed.insert(kLocalColumns.begin(), kLocalColumns.end());
        CHECK(listed == columns);
    }
}

TEST_CASE("Every table that is called local exists, and none of them is shared")
{
    const auto tables = columnsOfDatabase();
    for (const auto& [table, why] : kLocalTables) {
        INFO(table << ": " << why);
        CHECK(tables.contains(table));
        CHECK(std::ranges::find(allEntities(), std::string_view(table), &EntityInfo::table) == allEntities().end());
    }
}

TEST_CASE("The numbers of the kinds of record are different and in order, and their subject is one of their columns")
{
    int last = 0;
    for (const auto& entity : allEntities()) {
        INFO(entity.table);
        CHECK(entity.number > last);
        last = entity.number;
        CHECK((entity.subject.empty() || entity.subjectIndex() >= 0));
    }
}
