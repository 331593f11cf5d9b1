// The client groups for which guideline, service catalogue and expertise are written: everyone, a theme, a regime, or a
// value on one of the axes.
#pragma once

#include "core/clients/characteristic.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/theme.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// A group is a code: "everyone", "theme:youth", "regime:WW", "self_reliance:limited", "other:care",
// "other:care:children". The part before the first colon is "theme", "regime" or an axisCode(); the part after it is
// themeCode(), the regime's code or the value. A value of Axis::Other with a detail makes two groups: the kind, and the
// kind with its detail.
inline constexpr std::string_view kEveryone = "everyone";

struct ClientGroup {
    std::string code{};
    bool isCertain = true; // false: the date of birth leaves it open

    bool operator==(const ClientGroup&) const = default;
};

// All groups a client belongs to on a day: everyone first, then themes, regimes in force, and the newest value on each
// axis. `characteristics` by axis, newest first, as in a Dossier; `coverages` those in force.
[[nodiscard]] std::vector<ClientGroup> groupsOf(std::span<const ThemeOfClient> themes,
                                                std::span<const RegimeCoverage> coverages,
                                                std::span<const Characteristic> characteristics);

// Whether a guideline may name this group: known theme, known regime, known value on an axis with a scale.
[[nodiscard]] bool isKnownGroup(std::string_view code);
// All groups that can be chosen, in the order in which they are offered.
[[nodiscard]] std::vector<std::string> knownGroups();
// "Jongeren tot 27", "WW", "Zelfredzaamheid: beperkt". A code that is not known is its own label.
[[nodiscard]] std::string groupNameDutch(std::string_view code);
[[nodiscard]] std::string groupNameEnglish(std::string_view code);

} // namespace werkpad
