// An occupation of the European list ESCO, in Dutch: what a client can want to work as.
#pragma once

#include "core/base/id.h"

#include <string>

namespace werkpad
{

// The UUID in ESCO's own address of the occupation, so that every office and workstation has the same.
using OccupationId = Id<struct OccupationTag>;

struct Occupation {
    OccupationId id{};
    std::string code{};         // of ESCO: ISCO group and number, "2654.1.7"
    std::string name{};         // "inspiciënt"
    std::string alternatives{}; // other names, one a line

    bool operator==(const Occupation&) const = default;
};

} // namespace werkpad
