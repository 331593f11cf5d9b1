// The local themes of the brochure (§9): who belongs to them.
#pragma once

#include "core/clients/client.h"
#include "core/regimes/regime_coverage.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

using ThemeMarkId = Id<struct ThemeMarkTag>;

enum class Theme { WajongWsw, Youth, Neighbourhood, Over45 }; // Wajong/Wsw, jongeren tot 27, wijkaanpak, 45+

[[nodiscard]] std::string_view themeCode(Theme theme); // wajong_wsw, youth, neighbourhood, over_45
[[nodiscard]] std::optional<Theme> parseTheme(std::string_view code);

// Set by hand, beside what is derived.
struct ThemeMark {
    ThemeMarkId id{};
    ClientId client{};
    Theme theme = Theme::Neighbourhood;
    InclusiveRange during{};
    std::string remark{};
    bool operator==(const ThemeMark&) const = default;
};

enum class Certainty { Certain, Possible }; // possible: the date of birth is only partly known

struct ThemeOfClient {
    Theme theme = Theme::Youth;
    Certainty certainty = Certainty::Certain;
    bool setByHand = false;
    bool operator==(const ThemeOfClient&) const = default;
};

// Youth until the day before the 27th birthday, 45+ from the 45th; Wajong/Wsw from a coverage in force; plus the marks
// set by hand that are in force (`setByHand` when the facts alone do not say so). In the order of the enumeration, each
// once. When the year of birth is unknown nothing is said about age.
[[nodiscard]] std::vector<ThemeOfClient> themesOn(const PartialDate& birth, std::span<const RegimeCoverage> coverages,
                                                  std::span<const ThemeMark> marks, Date on);

} // namespace werkpad
