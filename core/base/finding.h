// A remark about one field of what somebody typed or imported.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace werkpad
{

enum class Severity {
    Note,     // worth knowing, nothing to do
    Warning,  // accepted, but look at it
    Blocking, // not accepted
};

// `code` is stable (snake_case English) and chooses the sentence: findingText() in English, ui/shared/labels in the
// language of the screen. `value` is what was found there, for use in the sentence; never a BSN in full.
struct Finding {
    std::string field{};
    Severity severity = Severity::Blocking;
    std::string code{};
    std::string value{};

    bool operator==(const Finding&) const = default;
};

[[nodiscard]] inline bool blocks(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::Blocking; });
}

// The English sentence of a finding: what is wrong and what to do.
[[nodiscard]] std::string findingText(const Finding& finding);

} // namespace werkpad
