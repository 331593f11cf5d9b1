// What one exchange finds of a workstation's chain; part of Exchange.
#pragma once

#include "core/sync/exchange.h"

#include <set>
#include <string>
#include <vector>

namespace werkpad
{

struct Exchange::Chain {
    bool isUnchanged = false; // since everything in it had been read
    std::string token{};
    std::set<SegmentNumber> segments{};
    std::set<SegmentNumber> snapshots{};
    std::vector<std::string> foreign{};
    SegmentNumber next = 1;        // to be read
    std::vector<Position> needs{}; // before it
    std::string waitsFor{};        // a reason that may go when others are read

    // Whether the chain has that segment or one after it.
    [[nodiscard]] bool reaches(SegmentNumber number) const
    {
        return (!segments.empty() && *segments.rbegin() >= number) ||
               (!snapshots.empty() && *snapshots.rbegin() >= number);
    }
};

} // namespace werkpad
