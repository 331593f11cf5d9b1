// Reads colleagues as routing sees them.
#pragma once

#include "core/intake/professional.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.
// Everybody who works here, by name, with what was said about the day.
[[nodiscard]] std::vector<Professional> readProfessionals(Database& database, Date day);
// How busy everybody is at a moment; who is not in it has nothing to do. Independent of the number of clients but for
// one pass over an index of the caseloads.
[[nodiscard]] std::unordered_map<StaffId, Workload> readWorkloads(Database& database, Moment now);

} // namespace werkpad
