// One use of an instrument (ZRM, Participatieladder) for a client: scores on a day, with the instrument's version.
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace werkpad
{

using AssessmentId = Id<struct AssessmentTag>;

struct Assessment {
    AssessmentId id{};
    ClientId client{};
    std::optional<DiagnosisId> diagnosis{}; // during which it was taken
    std::string instrument{};               // a code of resources/reference/instruments.json
    std::string version{};                  // "2017"
    Date takenOn{1970, 1, 1};
    std::string scores{}; // "finance=3 work=2": item codes in the instrument's order; what was not scored is left out
    std::string remark{};
    StaffId author{};

    bool operator==(const Assessment&) const = default;
};

} // namespace werkpad
