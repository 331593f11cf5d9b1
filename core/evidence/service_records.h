// The office's own dossiers as questions about services take them.
#pragma once

#include "core/base/result.h"
#include "core/clients/client.h"
#include "core/evidence/service_outcome_rules.h"
#include "core/storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace werkpad
{

// Who answers each question, known until `today`; nothing for a period in which nobody can have begun. One pass over
// what core/extracts keeps of the dossiers.
[[nodiscard]] Result<std::vector<std::optional<AskedPeople>>>
askedOfRecords(Database& database, std::span<const ServiceQuestion> questions, Date today);

// Whom a number counts that follows from askedOfRecords().
[[nodiscard]] Result<std::vector<ClientId>> clientsOfRecords(Database& database, const ServiceQuestion& question,
                                                             ServiceSide side, ServiceCount count, Date today);

} // namespace werkpad
