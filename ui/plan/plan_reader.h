// Shows a version of a plan, or an earlier plan, to be read.
#pragma once

#include "core/plan/client_plan.h"
#include "ui/plan/plan_rows.h"

#include <QDialog>

namespace werkpad
{

class PlanReader : public QDialog
{
    Q_OBJECT
public:
    PlanReader(const PastEntry& entry, const StaffName& nameOf, QWidget* parent);
};

// The plan in plain words, as HTML with everything from people escaped.
[[nodiscard]] QString planHtml(const PlanSnapshot& snapshot);

} // namespace werkpad
