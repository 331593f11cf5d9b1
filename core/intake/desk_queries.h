// Reads what the desk shows, and what routing has to know of one visit.
#pragma once

#include "core/intake/routing_rules.h"
#include "core/intake/visit_rules.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception. By index only: what a day brings, not how many clients there are, sets the time it
// takes. The visits of a day and those that are still open from before, and the appointments of that day for which
// nobody came yet (without note and agreement: what the desk shows of them), in the order of the desk.
[[nodiscard]] std::vector<DeskEntry> readDesk(Database& database, Date day);
[[nodiscard]] int waitingOn(Database& database, Date day); // of those, waitingCount()
[[nodiscard]] DeskEntry readDeskEntry(Database& database, const Visit& visit);
// The client's appointment of that day that is still to come, the earliest.
[[nodiscard]] std::optional<Contact> plannedOn(Database& database, ClientId client, Date day);
[[nodiscard]] std::optional<Visit> openVisitOf(Database& database, ClientId client);
[[nodiscard]] std::vector<RoutingStep> routingStepsOf(Database& database, VisitId visit); // oldest first
[[nodiscard]] VisitFacts readVisitFacts(Database& database, const Visit& visit, Date today);

} // namespace werkpad
