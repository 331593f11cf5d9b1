// What came of an exchange, and how workstations stand, for people and for programs.
#pragma once

#include "app/cli/output.h"
#include "core/sync/sync_actions.h"

#include <ostream>
#include <string>

namespace werkpad
{

[[nodiscard]] Json reportJson(const ExchangeReport& report, const SyncStatus& status);
void printReport(const ExchangeReport& report, const SyncStatus& status, std::ostream& out);
// What somebody has to look at; empty when nothing.
[[nodiscard]] std::string attentionFor(const ExchangeReport& report);

[[nodiscard]] Json statusJson(const SyncStatus& status);
void printStatus(const SyncStatus& status, std::ostream& out);

} // namespace werkpad
