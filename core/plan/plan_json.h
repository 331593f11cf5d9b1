// The text in which a version of the plan is kept.
#pragma once

#include "core/plan/client_plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkpad
{

// {"plan":{…},"activities":[{…}],"evaluations":[…],"duties":[…],"exemptions":[…]}: each record with its columns by
// name, ids as UUID text; without the client, which the version names.
[[nodiscard]] std::string snapshotToJson(const PlanSnapshot& snapshot);
// What an older or newer program wrote too: columns that are not there keep their default, unknown ones are passed
// over. Nothing when the text is not of this form.
[[nodiscard]] std::optional<PlanSnapshot> snapshotFromJson(std::string_view text);

} // namespace werkpad
