// How long a client may go without contact.
#pragma once

#include "core/offices/office.h"
#include "core/segmentation/period.h"

#include <optional>

namespace werkpad
{

// Days without contact that the office allows in a period; a client without a period falls under the general policy.
[[nodiscard]] int contactDaysAllowed(const Office& office, std::optional<Period> period);

// More days than allowed since the last contact, or since the client was registered when there was none yet. The day
// itself is still in time: 42 days allowed, contact on 1 September: worth a look from 14 October (day 43).
[[nodiscard]] bool isContactOverdue(std::optional<Date> lastContact, std::optional<Date> registeredOn, int daysAllowed,
                                    Date today);

} // namespace werkpad
