#include "core/storage/database.h"
#include "core/storage/embedded_migrations.h"
#include "core/storage/migrations.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace werkpad;

namespace
{

std::vector<std::string> column(Database& database, const std::string& sql)
{
    std::vector<std::string> values;
    const auto rows = database.query(sql);
    while (rows->next())
        values.push_back(rows->text(0));
    return values;
}

std::vector<std::string> schemaOf(Database& database)
{
    return column(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
}

// A file as a program with only the first `version` steps would have made it.
struct OldFile {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "office.werkpad";
    DatabaseKey key = DatabaseKey::random();

    explicit OldFile(int version)
    {
        const auto database = Database::create(file, key);
        REQUIRE(database);
        Database& old = **database;
        old.execute("PRAGMA foreign_keys = OFF");
        for (const auto& table : column(old, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE "
                                             "'CREATE VIRTUAL%'"))
            old.execute("DROP TABLE " + table);
        for (const auto& table : column(old, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                             "'sqlite_%'"))
            old.execute("DROP TABLE " + table);
        for (int step = 0; step < version; ++step)
            old.execute(std::string(embeddedMigrations()[static_cast<std::size_t>(step)].content));
        old.execute("PRAGMA user_version = " + std::to_string(version));
        old.execute("INSERT INTO meta (key, value) VALUES ('colour', 'green')");
    }
    [[nodiscard]] std::filesystem::path copy() const
    {
        const std::string number = std::to_string(newestSchemaVersion());
        return file.string() + ".before-" + std::string(4 - number.size(), '0') + number;
    }
};

} // namespace

TEST_CASE("Migrations are numbered consecutively")
{
    int number = 0;
    for (const auto& step : embeddedMigrations())
        CHECK(std::stoi(std::string(step.name.substr(0, 4))) == ++number);
    CHECK(newestSchemaVersion() == number);
}

TEST_CASE("A database of every earlier version is brought to the schema of a new one, with its data")
{
    const auto fresh = Database::openInMemory();
    for (int version = 1; version < newestSchemaVersion(); ++version) {
        const OldFile old(version);
        const auto database = Database::open(old.file, old.key);
        REQUIRE(database);
        INFO("from version " << version);
        CHECK((*database)->schemaVersion() == newestSchemaVersion());
        CHECK(schemaOf(**database) == schemaOf(*fresh));
        CHECK(column(**database, "SELECT value FROM meta WHERE key = 'colour'") == std::vector<std::string>{"green"});
    }
}

TEST_CASE("Before migrating a copy is made that opens with the same key and is as it was")
{
    const OldFile old(newestSchemaVersion() - 1);
    REQUIRE(Database::open(old.file, old.key));
    REQUIRE(std::filesystem::exists(old.copy()));
    using std::filesystem::perms;
    CHECK((std::filesystem::status(old.copy()).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    CHECK(bytesOf(old.copy()).find("SQLite format") == std::string::npos);
    CHECK_FALSE(Database::open(old.copy(), DatabaseKey::random()));
    const auto copy = Database::open(old.copy(), old.key, OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->schemaVersion() == newestSchemaVersion() - 1);
    CHECK(column(**copy, "SELECT value FROM meta WHERE key = 'colour'") == std::vector<std::string>{"green"});
}

TEST_CASE("A database of this version is opened without a copy")
{
    const OldFile old(newestSchemaVersion() - 1);
    REQUIRE(Database::open(old.file, old.key));
    std::filesystem::remove(old.copy());
    REQUIRE(Database::open(old.file, old.key));
    CHECK_FALSE(std::filesystem::exists(old.copy()));
}

TEST_CASE("A step that fails leaves the version and the data of before")
{
    const int version = 5;
    const OldFile old(version);
    std::vector<std::string> schema;
    {
        // In the way of a table that the next step makes.
        const auto database = Database::open(old.file, old.key, OpenMode::ReadOnly);
        REQUIRE(database);
        (*database)->execute("PRAGMA query_only = OFF");
        (*database)->execute("CREATE TABLE saved_filter (something TEXT)");
        schema = schemaOf(**database);
    }
    const auto opened = Database::open(old.file, old.key);
    REQUIRE_FALSE(opened);
    const auto database = Database::open(old.file, old.key, OpenMode::ReadOnly);
    REQUIRE(database);
    CHECK((*database)->schemaVersion() == version);
    CHECK(schemaOf(**database) == schema);
    CHECK(column(**database, "SELECT value FROM meta WHERE key = 'colour'") == std::vector<std::string>{"green"});
}

TEST_CASE("Opening for reading never migrates")
{
    const OldFile old(1);
    const auto before = bytesOf(old.file);
    {
        const auto database = Database::open(old.file, old.key, OpenMode::ReadOnly);
        REQUIRE(database);
        CHECK((*database)->schemaVersion() == 1);
    }
    CHECK(bytesOf(old.file) == before);
    CHECK_FALSE(std::filesystem::exists(old.copy()));
}
