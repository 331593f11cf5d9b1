// What the client list keeps of one client: enough to say where the client stands on any day.
#pragma once

#include "core/base/date.h"
#include "core/base/partial_date.h"
#include "core/base/record_ids.h"
#include "core/caseload/due.h"

#include <optional>
#include <string>

namespace werkpad
{

struct ListEntry {
    std::string sortKey{}; // nameSortKey()
    PartialDate birthDate{};
    std::optional<PartialDate> deceasedOn{};
    std::optional<PartialDate> emigratedOn{};
    bool secret = false; // the address
    std::optional<Date> registeredOn{};
    std::optional<Date> closedOn{};
    std::optional<StaffId> coach{};
    std::optional<Date> lastContact{}; // the newest that was held, whatever the day
    std::optional<Date> lastEvaluation{};
    std::optional<NextStep> nextStep{}; // the first that is still to be done, late or not
    // Time lines (core/caseload/timeline.h).
    std::string counting{};  // which first day is counted from, and the last day of the spell: "14000/14700", "14000/"
    std::string overrides{}; // period codes; where several hold, the last one in the text counts
    std::string regimes{};   // canonical regime codes
    std::string themes{};    // codes of themes set by hand

    bool operator==(const ListEntry&) const = default;
};

} // namespace werkpad
