// The SQL of trainings and good practices.
#pragma once

#include "core/changes/record_store.h"
#include "core/staff/staff_fields.h"
#include "core/training/training_fields.h"

#include <optional>

namespace werkpad
{

// All throw SQLite::Exception. Of one colleague or of all: wishes first, then planned by day, then taken, newest first.
[[nodiscard]] std::vector<Training> readTrainings(Database& database, std::optional<StaffId> staff);
// Of one theme or of all, by theme and title.
[[nodiscard]] std::vector<GoodPractice> readGoodPractices(Database& database, std::optional<Theme> theme);
[[nodiscard]] std::vector<Expertise> readExpertise(Database& database);

} // namespace werkpad
