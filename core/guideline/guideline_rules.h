// From the lines of the guideline to what they suggest for one client, and what makes lines and deviations right.
#pragma once

#include "core/base/finding.h"
#include "core/guideline/advice.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// All blocking: group or type missing or unknown, no argument, no source, end before begin, and a line for the same
// period, group and type in some of the same days. `others` may hold the rule itself.
[[nodiscard]] std::vector<Finding> check(const GuidelineRule& rule, std::span<const GuidelineRule> others);

// All blocking: type missing or unknown, no argument, and the same deviation recorded already in this period.
[[nodiscard]] std::vector<Finding> check(const Deviation& deviation, std::span<const Deviation> others);

struct AdviceFacts {
    std::span<const GuidelineRule> rules{};
    std::span<const Service> services{};
    std::optional<Period> period{};
    std::span<const ClientGroup> groups{};
    std::span<const std::string> typesInPlan{}; // of the current plan, without what was dropped
    std::span<const Deviation> deviations{};    // of this client
};

// A line counts when it is in force, for the client's period and one of the client's groups. Deviations of another
// period do not: the next period asks the question again.
[[nodiscard]] Advice advise(const AdviceFacts& facts, Date today);

} // namespace werkpad
