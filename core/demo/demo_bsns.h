// The citizen service numbers that example clients may have.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace werkpad
{

// All valid numbers of the test range 9999xxxxx, which is never given to anybody (RvIG), in the order of the seed:
// 9,091 of them. An office with more clients leaves the others without a BSN.
[[nodiscard]] std::vector<std::string> demoBsns(std::uint64_t seed);

} // namespace werkpad
