// Looks whether everything in a file fits together.
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

struct IntegrityReport {
    std::vector<std::string> problems{}; // English sentences; empty: all is well
    [[nodiscard]] bool ok() const { return problems.empty(); }
};

// Every page's authentication code, SQLite's own structure, foreign keys, and the chain of the access log.
[[nodiscard]] Result<IntegrityReport> checkIntegrity(Database& database);
// The quick half, for `info`: SQLite's quick_check.
[[nodiscard]] Result<IntegrityReport> checkQuickly(Database& database);

} // namespace werkpad
