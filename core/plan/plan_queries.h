// Reads plans with all their parts.
#pragma once

#include "core/plan/client_plan.h"
#include "core/storage/database.h"

namespace werkpad
{

// Throw SQLite::Exception.
[[nodiscard]] ClientPlan readClientPlan(Database& database, ClientId client);
[[nodiscard]] std::vector<PlanActivity> activitiesOf(Database& database, const Plan& plan);
[[nodiscard]] std::vector<PlanVersion> versionsOf(Database& database, const Plan& plan);
// The plan as the client answers to it on a day.
[[nodiscard]] PlanSnapshot readSnapshot(Database& database, const Plan& plan, Date on);
// That can be chosen on a day, by name.
[[nodiscard]] std::vector<Service> servicesOn(Database& database, Date day);

} // namespace werkpad
