#include "core/occupations/occupation_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

namespace werkpad
{

namespace
{

using VisitName = std::function<void(std::string_view name, bool isAlternative)>;

void forEachName(const Occupation& occupation, const VisitName& visit)
{
    visit(occupation.name, false);
    std::string_view rest = occupation.alternatives;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        if (const auto name = rest.substr(0, end); !name.empty())
            visit(name, true);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
}

// How well a name answers: less is better.
struct Fit {
    bool isInside = false; // the text begins a later word
    bool isAlternative = false;
    std::size_t length = 0;
    std::string as{};

    auto operator<=>(const Fit&) const = default;
};

std::optional<Fit> fitOf(std::string_view name, bool isAlternative, const std::string& wanted)
{
    const std::string folded = fold(name);
    const auto at = folded.find(wanted);
    if (at == 0)
        return Fit{false, isAlternative, folded.size(), std::string(name)};
    if (folded.find(' ' + wanted) != std::string::npos || folded.find('-' + wanted) != std::string::npos)
        return Fit{true, isAlternative, folded.size(), std::string(name)};
    return std::nullopt;
}

} // namespace

std::vector<OccupationMatch> matchingOccupations(std::span<const Occupation> occupations, std::string_view text,
                                                 std::size_t limit)
{
    const std::string wanted = fold(text);
    if (wanted.empty())
        return {};
    std::vector<std::pair<Fit, const Occupation*>> found;
    for (const auto& occupation : occupations) {
        std::optional<Fit> best;
        forEachName(occupation, [&](std::string_view name, bool isAlternative) {
            if (auto fit = fitOf(name, isAlternative, wanted); fit && (!best || *fit < *best))
                best = std::move(fit);
        });
        if (best)
            found.emplace_back(*std::move(best), &occupation);
    }
    std::ranges::sort(found, {}, [](const auto& match) { return std::tie(match.first, match.second->id); });
    std::vector<OccupationMatch> matches;
    for (auto& [fit, occupation] : found) {
        if (matches.size() == limit)
            break;
        matches.push_back({occupation, std::move(fit.as)});
    }
    return matches;
}

const Occupation* occupationNamed(std::span<const Occupation> occupations, std::string_view name)
{
    const std::string wanted = fold(name);
    const Occupation* byAlternative = nullptr;
    bool isAmbiguous = false;
    for (const auto& occupation : occupations) {
        if (fold(occupation.name) == wanted)
            return &occupation;
        bool isCalledSo = false;
        forEachName(occupation,
                    [&](std::string_view other, bool) { isCalledSo = isCalledSo || fold(other) == wanted; });
        if (isCalledSo) {
            isAmbiguous = byAlternative != nullptr;
            byAlternative = &occupation;
        }
    }
    return isAmbiguous ? nullptr : byAlternative;
}

} // namespace werkpad
