#include "core/caseload/contact_policy.h"

namespace werkpad
{

int contactDaysAllowed(const Office& office, std::optional<Period> period)
{
    const int own = period ? office.*Office::contactDaysByPeriod().at(static_cast<std::size_t>(*period)) : 0;
    return own > 0 ? own : office.contactDays;
}

bool isContactOverdue(std::optional<Date> lastContact, std::optional<Date> registeredOn, int daysAllowed, Date today)
{
    const auto since = lastContact ? lastContact : registeredOn;
    return !since || daysBetween(*since, today) > daysAllowed;
}

} // namespace werkpad
