// What the tables of the plan show: words, a shape where a state matters, the whole text on hover.
#pragma once

#include "core/plan/client_plan.h"
#include "ui/shared/text_table_model.h"

#include <functional>
#include <vector>

namespace werkpad
{

using StaffName = std::function<QString(StaffId)>;

[[nodiscard]] QStringList activityHeadings();
[[nodiscard]] std::vector<TextRow> activityRows(const PlanParts& parts, Date today);

[[nodiscard]] QStringList dutyHeadings();
// Duties, then exemptions, then measures.
[[nodiscard]] std::vector<TextRow> dutyRows(const ClientPlan& plan, Date today);

[[nodiscard]] QStringList evaluationHeadings();
[[nodiscard]] std::vector<TextRow> evaluationRows(const PlanParts& parts, Date today);

[[nodiscard]] QStringList pastHeadings();
// Versions of the open plan, newest first, then earlier plans and their versions.
struct PastEntry {
    const PlanParts* plan = nullptr;
    const PlanVersion* version = nullptr; // none: the plan as it ended
};
[[nodiscard]] std::vector<PastEntry> pastEntries(const ClientPlan& plan);
[[nodiscard]] std::vector<TextRow> pastRows(const ClientPlan& plan, const StaffName& nameOf);

// Who does it: the name where there is one, else the role.
[[nodiscard]] QString doerText(const PlanActivity& activity);

} // namespace werkpad
