// A plan of approach as the command line shows it: as JSON for scripts, as text for people.
#pragma once

#include "app/cli/client_json.h"
#include "app/cli/output.h"
#include "core/plan/client_plan.h"

namespace werkpad
{

// Keys as the contract has them (app/cli/README.md). Without a plan the object has the duties, exemptions, measures and
// CV of the client, and null for what a plan would say.
[[nodiscard]] Json clientPlanJson(const ClientPlan& plan, const StaffNames& names, Date today);
void printClientPlan(const ClientPlan& plan, const StaffNames& names, Date today, std::ostream& out);

} // namespace werkpad
