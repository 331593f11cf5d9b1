// What is the matter with rows of an imported file.
#pragma once

#include "app/cli/output.h"
#include "core/exchange/import_record.h"

#include <ostream>
#include <vector>

namespace werkpad
{

[[nodiscard]] Json issuesJson(const std::vector<RowFinding>& findings);
// As a table below an empty line; nothing when there are none.
void printIssues(const std::vector<RowFinding>& findings, std::ostream& out);

} // namespace werkpad
