#include "core/storage/file_copy.h"

#include "core/storage/database.h"

namespace werkpad
{

void copyInto(Database& database, const std::filesystem::path& target)
{
    // SQLite counts writing a copy elsewhere as writing; what is read stays as it is.
    database.execute("PRAGMA query_only = OFF");
    database.query("VACUUM INTO ?", target.string())->run();
    if (database.isReadOnly())
        database.execute("PRAGMA query_only = ON");
}

} // namespace werkpad
