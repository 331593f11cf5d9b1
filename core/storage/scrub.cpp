#include "core/storage/scrub.h"

#include "core/storage/meta_store.h"

#include <algorithm>
#include <string>
#include <vector>

namespace werkpad
{

namespace
{

constexpr std::string_view kDue = "scrub_due"; // counts what was forgotten since the last time
constexpr std::int64_t kMergePages = 256;      // of a search index, at a time
constexpr std::int64_t kFillPages = 256;       // of the file, at a time

std::int64_t numberOf(Database& database, const std::string& sql)
{
    const auto row = database.query(sql);
    return row->next() ? row->integer(0) : 0;
}

// Words of deleted rows stand in an index until its pieces are merged (sqlite.org/fts5.html, 'merge' and 'optimize').
void mergeSearchIndexes(Database& database)
{
    std::vector<std::string> tables;
    {
        const auto row =
            database.query("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'");
        while (row->next())
            tables.push_back(row->text(0));
    }
    for (const auto& table : tables) {
        const std::string merge = "INSERT INTO " + table + " (" + table + ", rank) VALUES ('merge', ";
        std::int64_t before = 0;
        std::int64_t pages = -kMergePages; // negative: all pieces into one
        do {
            before = numberOf(database, "SELECT total_changes()");
            database.execute(merge + std::to_string(pages) + ")");
            pages = kMergePages;
        } while (numberOf(database, "SELECT total_changes()") - before >= 2);
    }
}

// Free pages are used up for zeros and given back.
void overwriteFreePages(Database& database)
{
    if (numberOf(database, "PRAGMA freelist_count") == 0)
        return;
    const std::int64_t pageSize = numberOf(database, "PRAGMA page_size");
    database.execute("CREATE TABLE IF NOT EXISTS scrub_fill (zeros BLOB)");
    for (std::int64_t free = 0; (free = numberOf(database, "PRAGMA freelist_count")) > 0;) {
        // One page too many rather than too few: the last ones are used up as well.
        database.query("INSERT INTO scrub_fill VALUES (zeroblob(?))", std::min(free, kFillPages) * pageSize)->run();
    }
    database.execute("DROP TABLE scrub_fill");
}

bool emptyLog(Database& database)
{
    const auto row = database.query("PRAGMA wal_checkpoint(TRUNCATE)");
    return !row->next() || row->integer(0) == 0; // first column: whether somebody was in the way
}

} // namespace

void markForScrub(Database& database)
{
    writeMeta(database, kDue, std::to_string(std::stoll(readMeta(database, kDue).value_or("0")) + 1));
}

Result<bool> isScrubDue(Database& database)
{
    return database.attempt([&] { return readMeta(database, kDue).value_or("0") != "0"; });
}

Result<bool> scrub(Database& database)
{
    if (database.isReadOnly())
        return fail(ErrorKind::ReadOnly, database.file().string());
    return database.attempt([&] {
        const auto due = readMeta(database, kDue);
        mergeSearchIndexes(database);
        overwriteFreePages(database);
        if (!emptyLog(database))
            return false;
        // What was forgotten while this ran stays due.
        database.query("UPDATE meta SET value = '0' WHERE key = ? AND value = ?", kDue, due)->run();
        return readMeta(database, kDue).value_or("0") == "0";
    });
}

Result<void> scrubWhenDue(Database& database)
{
    return isScrubDue(database).and_then([&](bool isDue) -> Result<void> {
        if (!isDue)
            return {};
        const auto done = scrub(database);
        return done ? Result<void>{} : tl::unexpected(done.error());
    });
}

} // namespace werkpad
