// Reads what wants attention, of one person's caseload or of the whole office.
#pragma once

#include "core/base/moment.h"
#include "core/storage/database.h"
#include "core/today/today_item.h"

#include <optional>
#include <vector>

namespace werkpad
{

// In the order of kTodayReasons, within each the most urgent first. `staff`: the clients in that person's caseload and
// what waits for that person; nothing: all active clients and everything that waits for anybody. Clients that are
// deceased, emigrated or closed are left out. Time grows with the caseload, not with the office, when a person is
// given: what core/caseload derives is read, and of clients only those that are told of. Throws SQLite::Exception.
[[nodiscard]] std::vector<TodayItem> readToday(Database& database, std::optional<StaffId> staff, Moment now);

} // namespace werkpad
