// What the tables of the plan show: words, a shape where a state matters, the whole text on hover.
#pragma once

#include "core/plan/client_plan.h"
#include "ui/shared/icons.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace werkpad
{

struct PlanRow {
    QStringList cells{};
    std::optional<Icon> shape{}; // before the first cell; its word is among the cells
};

using StaffName = std::function<QString(StaffId)>;

[[nodiscard]] QStringList activityHeadings();
[[nodiscard]] std::vector<PlanRow> activityRows(const PlanParts& parts, Date today);

[[nodiscard]] QStringList dutyHeadings();
// Duties, then exemptions, then measures.
[[nodiscard]] std::vector<PlanRow> dutyRows(const ClientPlan& plan, Date today);

[[nodiscard]] QStringList evaluationHeadings();
[[nodiscard]] std::vector<PlanRow> evaluationRows(const PlanParts& parts, Date today);

[[nodiscard]] QStringList pastHeadings();
// Versions of the open plan, newest first, then earlier plans and their versions.
struct PastEntry {
    const PlanParts* plan = nullptr;
    const PlanVersion* version = nullptr; // none: the plan as it ended
};
[[nodiscard]] std::vector<PastEntry> pastEntries(const ClientPlan& plan);
[[nodiscard]] std::vector<PlanRow> pastRows(const ClientPlan& plan, const StaffName& nameOf);

// Who does it: the name where there is one, else the role.
[[nodiscard]] QString doerText(const PlanActivity& activity);

} // namespace werkpad
