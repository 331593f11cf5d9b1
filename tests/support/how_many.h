// How many cases a long test tries: few where everything is tested at every change, more where somebody waits for it.
#pragma once

#include <cstdlib>
#include <string>

namespace werkpad
{

// The number in the environment variable, else the usual one.
[[nodiscard]] inline int howMany(const char* variable, int usually)
{
    const char* const chosen = std::getenv(variable);
    const int number = chosen ? std::atoi(chosen) : 0;
    return number > 0 ? number : usually;
}

} // namespace werkpad
