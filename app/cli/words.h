// English words for codes, and the nearest right word for a wrong one.
#pragma once

#include "core/segmentation/period.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

[[nodiscard]] std::string periodText(Period period); // "3-6 months"
// "3-6" and the other codes; also ">=12" and "12+" for the last one.
[[nodiscard]] std::optional<Period> readPeriod(std::string_view text);

// The candidates that look most like `word`, the best first; at most three, none when nothing is near.
[[nodiscard]] std::vector<std::string_view> nearest(std::string_view word,
                                                    std::span<const std::string_view> candidates);
// "phone, email or postcode".
[[nodiscard]] std::string listed(std::span<const std::string_view> words);

} // namespace werkpad
