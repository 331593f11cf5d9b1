// A client filter in words: the chips above the list.
#pragma once

#include "core/caseload/client_filter.h"
#include "core/staff/staff_actions.h"
#include "ui/shared/chip_bar.h"

#include <QString>

#include <optional>
#include <vector>

namespace werkpad
{

[[nodiscard]] QString label(Activity activity); // "actief"
[[nodiscard]] QString coachLabel(const std::optional<StaffId>& coach, const std::vector<StaffMemberWithRoles>& staff);

// One chip per criterion that is used, except the text, which stands in its own field.
[[nodiscard]] QList<Chip> chipsOf(const ClientFilter& filter, const std::vector<StaffMemberWithRoles>& staff);
// What the cross on a chip takes away; nothing for an id that is none.
[[nodiscard]] std::optional<Criterion> criterionOf(const QString& chipId);
// "status", "periode": for "312 niet getoond door status".
[[nodiscard]] QString criterionLabel(Criterion criterion);

} // namespace werkpad
