// A stretch of unemployment, with the three dates that are easily mixed up.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"

namespace werkpad
{

using UnemploymentSpellId = Id<struct UnemploymentSpellTag>;

struct UnemploymentSpell {
    UnemploymentSpellId id{};
    ClientId client{};
    InclusiveRange during{};            // first day of unemployment (base of the period) … last day, inclusive
    std::optional<Date> registeredOn{}; // registered as jobseeker for this spell
    std::optional<Date> benefitFrom{};  // start of benefit
    std::string remark{};

    bool operator==(const UnemploymentSpell&) const = default;
};

} // namespace werkpad
