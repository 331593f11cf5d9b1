// Reads the planned appointments that core/caseload keeps in order of time, names at hand. None of clients who died.
#pragma once

#include "core/contacts/planned_appointment.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception; all in order of time.
[[nodiscard]] std::vector<PlannedAppointment> plannedAppointmentsOf(Database& database, ClientId client);
// Everybody's on one day.
[[nodiscard]] std::vector<PlannedAppointment> plannedAppointmentsOn(Database& database, Date day);
// On that day or before it, of one colleague or of all.
[[nodiscard]] std::vector<PlannedAppointment> plannedAppointmentsUntil(Database& database,
                                                                       const std::optional<StaffId>& staff, Date day);

} // namespace werkpad
