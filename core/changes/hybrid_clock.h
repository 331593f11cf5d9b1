// Stamps that order changes of several workstations although their clocks differ.
#pragma once

#include <cstdint>

namespace werkpad
{

// Hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks"): 48 bits of milliseconds since 1970 and a
// 16-bit counter. A later cause has a larger stamp than its effect, whatever the clock on the wall says.
using Stamp = std::int64_t;

[[nodiscard]] constexpr std::int64_t millisecondsOf(Stamp stamp)
{
    return stamp >> 16;
}

// The stamp of a new change: the time of day, or just after the last stamp seen when that is not earlier.
[[nodiscard]] constexpr Stamp nextStamp(Stamp lastSeen, std::int64_t nowMilliseconds)
{
    const Stamp now = nowMilliseconds << 16;
    return now > lastSeen ? now : lastSeen + 1;
}

} // namespace werkpad
