#include "core/segmentation/client_group.h"

#include "core/clients/characteristic_scale.h"
#include "core/regimes/regime.h"

#include <algorithm>
#include <array>
#include <set>

namespace werkpad
{

namespace
{

constexpr std::string_view kThemePrefix = "theme";
constexpr std::string_view kRegimePrefix = "regime";
constexpr std::array kThemes{Theme::WajongWsw, Theme::Youth, Theme::Neighbourhood, Theme::Over45};

std::string groupCode(std::string_view kind, std::string_view value)
{
    return std::string(kind) + ':' + std::string(value);
}

Label themeLabel(Theme theme)
{
    switch (theme) {
    case Theme::WajongWsw:
        return {"Wajong/Wsw", "Wajong/Wsw"};
    case Theme::Youth:
        return {"Jongeren tot 27", "Young people until 27"};
    case Theme::Neighbourhood:
        return {"Wijkaanpak", "Neighbourhood approach"};
    case Theme::Over45:
        return {"45+", "45+"};
    }
    return {};
}

std::optional<Label> labelOf(std::string_view kind, std::string_view value)
{
    if (kind == kThemePrefix) {
        const auto theme = parseTheme(value);
        return theme ? std::optional(themeLabel(*theme)) : std::nullopt;
    }
    if (kind == kRegimePrefix) {
        const Regime* regime = findRegime(value);
        return regime ? std::optional(Label{regime->code, regime->code}) : std::nullopt;
    }
    const auto axis = parseAxis(kind);
    const CharacteristicScale* scale = axis ? scaleOf(*axis) : nullptr;
    if (!scale || !isKnownValue(*axis, value))
        return std::nullopt;
    const Label known = valueLabel(*axis, value);
    if (*axis == Axis::Other)
        return known; // "Nederlandse taal: A1" says enough
    return Label{scale->label.dutch + ": " + known.dutch, scale->label.english + ": " + known.english};
}

std::optional<Label> labelOf(std::string_view code)
{
    if (code == kEveryone)
        return Label{"Iedereen", "Everyone"};
    const auto colon = code.find(':');
    return colon == std::string_view::npos ? std::nullopt : labelOf(code.substr(0, colon), code.substr(colon + 1));
}

} // namespace

std::vector<ClientGroup> groupsOf(std::span<const ThemeOfClient> themes, std::span<const RegimeCoverage> coverages,
                                  std::span<const Characteristic> characteristics)
{
    std::vector<ClientGroup> groups{{std::string(kEveryone), true}};
    const auto add = [&groups](std::string code, bool isCertain) {
        if (std::ranges::find(groups, code, &ClientGroup::code) == groups.end())
            groups.push_back({std::move(code), isCertain});
    };
    for (const auto& theme : themes)
        add(groupCode(kThemePrefix, themeCode(theme.theme)), theme.certainty == Certainty::Certain);
    for (const auto& coverage : coverages)
        add(groupCode(kRegimePrefix, canonicalRegimeCode(coverage.regime)), true);
    // The newest of each axis counts; of Axis::Other the newest of each kind.
    std::set<std::string> seen;
    for (const auto& characteristic : characteristics) {
        const bool isOther = characteristic.axis == Axis::Other;
        const std::string value =
            isOther ? characteristic.value.substr(0, characteristic.value.find(':')) : characteristic.value;
        const std::string axis(axisCode(characteristic.axis));
        if (!seen.insert(isOther ? groupCode(axis, value) : axis).second)
            continue;
        add(groupCode(axis, value), true);
        if (value != characteristic.value)
            add(groupCode(axis, characteristic.value), true);
    }
    return groups;
}

bool isKnownGroup(std::string_view code)
{
    return labelOf(code).has_value();
}

std::vector<std::string> knownGroups()
{
    std::vector<std::string> groups{std::string(kEveryone)};
    for (const Theme theme : kThemes)
        groups.push_back(groupCode(kThemePrefix, themeCode(theme)));
    for (const auto& regime : knownRegimes())
        groups.push_back(groupCode(kRegimePrefix, regime.code));
    for (const auto& scale : characteristicScales()) {
        for (const auto& value : scale.values) {
            groups.push_back(groupCode(axisCode(scale.axis), value.code));
            for (const auto& detail : value.details)
                groups.push_back(groupCode(axisCode(scale.axis), groupCode(value.code, detail.code)));
        }
    }
    return groups;
}

std::string groupNameDutch(std::string_view code)
{
    const auto label = labelOf(code);
    return label ? label->dutch : std::string(code);
}

std::string groupNameEnglish(std::string_view code)
{
    const auto label = labelOf(code);
    return label ? label->english : std::string(code);
}

} // namespace werkpad
