#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/embedded_migrations.h"
#include "core/storage/file_checks.h"
#include "core/storage/file_copy.h"

#include <cstdio>

namespace werkpad
{

namespace
{

std::string fourDigits(int number)
{
    std::string text = std::to_string(number);
    return std::string(4 - std::min<std::size_t>(4, text.size()), '0') + text;
}

// A copy by SQLite itself is consistent also while others write. It carries the same key.
Result<void> copyBeforeMigrating(Database& database, const std::filesystem::path& copy)
{
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);         // left over from a migration that was cut short
    if (auto made = createPrivateFile(copy); !made) // SQLite would let everybody read it
        return made;
    auto made = database.attempt([&] { copyInto(database, copy); });
    if (!made)
        std::filesystem::remove(copy, ignored);
    return made;
}

} // namespace

int newestSchemaVersion()
{
    return static_cast<int>(embeddedMigrations().size()); // consecutive from 1: a test and CMake see to it
}

Result<void> checkVersion(Database& database)
{
    const auto ids = database.attempt([&] {
        const auto query = database.query("PRAGMA application_id");
        return std::pair(query->next() ? query->integer(0) : 0, database.schemaVersion());
    });
    if (!ids)
        return tl::unexpected(ids.error());
    const auto [applicationId, version] = *ids;
    if (applicationId != kApplicationId)
        return fail(ErrorKind::Foreign, database.file().string(), "application id is not Werkpad's");
    if (version > newestSchemaVersion())
        return fail(ErrorKind::Newer, database.file().string(),
                    "schema " + std::to_string(version) + "; this program knows up to " +
                        std::to_string(newestSchemaVersion()));
    return {};
}

void applyMigrations(Database& database)
{
    const auto& steps = embeddedMigrations();
    for (int version = database.schemaVersion() + 1; version <= newestSchemaVersion(); ++version) {
        StorageTransaction transaction(database);
        database.execute(std::string(steps[static_cast<std::size_t>(version - 1)].content));
        database.execute("PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    }
}

Result<void> migrate(Database& database)
{
    const int version = database.schemaVersion();
    if (version >= newestSchemaVersion())
        return {};
    const std::filesystem::path copy = database.file().string() + ".before-" + fourDigits(newestSchemaVersion());
    if (auto copied = copyBeforeMigrating(database, copy); !copied)
        return copied;
    return database.attempt([&] { applyMigrations(database); });
}

} // namespace werkpad
