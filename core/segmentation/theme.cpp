#include "core/segmentation/theme.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

struct NamedTheme {
    Theme theme;
    std::string_view code;
};

constexpr std::array kThemes{NamedTheme{Theme::WajongWsw, "wajong_wsw"}, NamedTheme{Theme::Youth, "youth"},
                             NamedTheme{Theme::Neighbourhood, "neighbourhood"}, NamedTheme{Theme::Over45, "over_45"}};

constexpr int kYouthUntilAge = 27;
constexpr int kOver45FromAge = 45;

std::optional<Certainty> certainty(bool certain, bool possible)
{
    if (certain)
        return Certainty::Certain;
    return possible ? std::optional(Certainty::Possible) : std::nullopt;
}

// Imports bring variants such as "Wajong 2010"; they belong to the theme as well.
bool isWajongOrWsw(const RegimeCoverage& coverage)
{
    const std::string code = fold(coverage.regime);
    return code.starts_with("wajong") || code == "wsw";
}

std::optional<Certainty> derived(Theme theme, const std::optional<AgeRange>& age,
                                 std::span<const RegimeCoverage> coverages, Date on)
{
    switch (theme) {
    case Theme::WajongWsw:
        return certainty(std::ranges::any_of(coverages,
                                             [on](const RegimeCoverage& coverage) {
                                                 return coverage.during.contains(on) && isWajongOrWsw(coverage);
                                             }),
                         false);
    case Theme::Youth:
        return age ? certainty(age->highest < kYouthUntilAge, age->lowest < kYouthUntilAge) : std::nullopt;
    case Theme::Over45:
        return age ? certainty(age->lowest >= kOver45FromAge, age->highest >= kOver45FromAge) : std::nullopt;
    case Theme::Neighbourhood:
        return std::nullopt; // where somebody lives does not tell; set by hand
    }
    return std::nullopt;
}

} // namespace

std::string_view themeCode(Theme theme)
{
    return kThemes.at(static_cast<std::size_t>(theme)).code;
}

std::optional<Theme> parseTheme(std::string_view code)
{
    const auto* const found = std::ranges::find(kThemes, code, &NamedTheme::code);
    return found == kThemes.end() ? std::nullopt : std::optional(found->theme);
}

std::vector<ThemeOfClient> themesOn(const PartialDate& birth, std::span<const RegimeCoverage> coverages,
                                    std::span<const ThemeMark> marks, Date on)
{
    const auto age = ageOn(birth, on);
    std::vector<ThemeOfClient> themes;
    for (const auto& [theme, code] : kThemes) {
        const auto byFacts = derived(theme, age, coverages, on);
        const bool byHand = std::ranges::any_of(
            marks, [&](const ThemeMark& mark) { return mark.theme == theme && mark.during.contains(on); });
        if (byFacts == Certainty::Certain || (byFacts && !byHand))
            themes.push_back({theme, *byFacts, false});
        else if (byHand)
            themes.push_back({theme, Certainty::Certain, true});
    }
    return themes;
}

} // namespace werkpad
