// Takes off indexes of tables that are about to be filled: sorting all entries once is cheaper than placing each. Not
// so for those of which the entries come in order.
#pragma once

#include "core/storage/database.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// Within a transaction, so that an error or a crash brings the indexes back by itself. Until restore() everything that
// relies on them is slow; uniqueness (of ids) stays guarded. Throws SQLite::Exception.
class SuspendedIndexes
{
public:
    SuspendedIndexes(Database& database, std::span<const std::string_view> indexes);
    void restore();

private:
    Database& m_database;
    std::vector<std::string> m_definitions;
};

} // namespace werkpad
