// What the overview of a dossier shows, in words.
#pragma once

#include "core/dossier/overview.h"
#include "ui/shared/text_table_model.h"

#include <functional>

namespace werkpad
{

using StaffName = std::function<QString(StaffId)>;

[[nodiscard]] QStringList stepHeadings();
[[nodiscard]] std::vector<TextRow> stepRows(const Overview& overview, Date today);
[[nodiscard]] QStringList recentHeadings();
[[nodiscard]] std::vector<TextRow> recentRows(const Overview& overview, const StaffName& nameOf);
// Goal, road and what the client says to it; without a plan, that there is none.
[[nodiscard]] QString planSummary(const Overview& overview);
// The decision, or what is known so far.
[[nodiscard]] QString diagnosisSummary(const Overview& overview);

} // namespace werkpad
