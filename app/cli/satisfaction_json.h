// How satisfied people are, for scripts and for people.
#pragma once

#include "app/cli/output.h"
#include "core/surveys/satisfaction.h"

namespace werkpad
{

[[nodiscard]] Json satisfactionJson(const Satisfaction& satisfaction);
void printSatisfaction(const Satisfaction& satisfaction, std::ostream& out);
// "38 % (25-53 %)", "38 %" without an interval, "-" without a share.
[[nodiscard]] std::string percentWithInterval(const std::optional<double>& share,
                                              const std::optional<Interval>& interval);

} // namespace werkpad
