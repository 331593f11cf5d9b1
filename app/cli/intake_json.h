// Visits, routing and colleagues as the command line shows them.
#pragma once

#include "app/cli/client_json.h"
#include "app/cli/output.h"
#include "core/intake/routing_rules.h"
#include "core/intake/visit_rules.h"

#include <string>
#include <vector>

namespace werkpad
{

[[nodiscard]] Json visitJson(const DeskEntry& entry, const std::vector<RoutingStep>& taken, const StaffNames& names,
                             Moment now);
[[nodiscard]] Json deskEntryJson(const DeskEntry& entry, const StaffNames& names, Moment now);
[[nodiscard]] Json proposalJson(const RoutingProposal& proposal);
// "has the client in the caseload": a reason in words.
[[nodiscard]] std::string reasonText(const RoutingPart& part);
[[nodiscard]] std::string expertiseText(const std::string& code); // "6-12 months", "45+"
[[nodiscard]] Json professionalJson(const Professional& professional);

} // namespace werkpad
