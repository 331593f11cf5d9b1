// Brings a database to the schema of this program, one numbered step after the other.
#pragma once

#include "core/base/result.h"

namespace werkpad
{

class Database;

// The number of the last migration this program knows.
[[nodiscard]] int newestSchemaVersion();

// Foreign when it is another program's file, Newer when a newer Werkpad wrote it. Changes nothing.
[[nodiscard]] Result<void> checkVersion(Database& database);

// Runs the missing steps, each in its own transaction together with its version number; throws SQLite::Exception.
void applyMigrations(Database& database);

// When steps are missing: makes and verifies a copy "FILE.before-NNNN" (NNNN: the newest version), then runs them.
[[nodiscard]] Result<void> migrate(Database& database);

} // namespace werkpad
