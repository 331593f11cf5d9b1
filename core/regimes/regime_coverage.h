// From when to when a client falls under a legal regime.
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"

namespace werkpad
{

using RegimeCoverageId = Id<struct RegimeCoverageTag>;

// A client may be covered by several at once. `regime` is a code of resources/reference/regimes.json, or any other
// code that came with an import: unknown codes are kept.
struct RegimeCoverage {
    RegimeCoverageId id{};
    ClientId client{};
    std::string regime{};
    InclusiveRange during{};
    std::string remark{};

    bool operator==(const RegimeCoverage&) const = default;
};

} // namespace werkpad
