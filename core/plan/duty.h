// Duties, exemptions from them, and measures: recorded and reminded of, no amounts (domain: not a benefits engine).
#pragma once

#include "core/base/date_range.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using DutyId = Id<struct DutyTag>;
using ExemptionId = Id<struct ExemptionTag>;
using MeasureId = Id<struct MeasureTag>;

struct Duty {
    DutyId id{};
    ClientId client{};
    std::string kind{};        // a code of resources/reference/duties.json: application, availability, …
    std::string text{};        // what exactly, as the client reads it
    std::string consequence{}; // what follows from not keeping it
    InclusiveRange during{};
    StaffId author{};

    bool operator==(const Duty&) const = default;
};

struct Exemption {
    ExemptionId id{};
    ClientId client{};
    std::string kind{};   // the duty it is from, a code of duties.json
    std::string reason{}; // "alleenstaande ouder, kind jonger dan 5"; work ability, not diagnoses
    InclusiveRange during{};
    std::optional<Date> reviewOn{};
    StaffId author{};

    bool operator==(const Exemption&) const = default;
};

enum class MeasureKind { Warning, Reduction };

struct Measure {
    MeasureId id{};
    ClientId client{};
    MeasureKind kind = MeasureKind::Warning;
    int percent = 0; // of the benefit, for a reduction
    Date decidedOn{1970, 1, 1};
    std::string reason{};
    InclusiveRange during{}; // in which it works
    StaffId author{};

    bool operator==(const Measure&) const = default;
};

} // namespace werkpad
