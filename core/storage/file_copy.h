// A copy of a database file as it is at one moment, whatever others write meanwhile.
#pragma once

#include <filesystem>

namespace werkpad
{

class Database;

// Into `target`, which must be missing or empty, under the same key. Also of a database that is open for reading only.
// Throws SQLite::Exception.
void copyInto(Database& database, const std::filesystem::path& target);

} // namespace werkpad
