#include "core/clients/characteristic_scale.h"

#include "core/base/embedded_reference.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>

namespace werkpad
{

namespace
{

struct NamedAxis {
    Axis axis;
    std::string_view code;
};

constexpr std::array kAxes{
    NamedAxis{Axis::SelfReliance, "self_reliance"},
    NamedAxis{Axis::Motivation, "motivation"},
    NamedAxis{Axis::Phase, "phase"},
    NamedAxis{Axis::LabourMarketPosition, "labour_market_position"},
    NamedAxis{Axis::Other, "other"},
    NamedAxis{Axis::Regime, "regime"},
};

ScaleValue valueFrom(const nlohmann::json& json)
{
    ScaleValue value;
    value.code = json.at("code").get<std::string>();
    value.label = {json.at("dutch").get<std::string>(), json.at("english").get<std::string>()};
    value.description = {json.value("dutch_description", ""), json.value("english_description", "")};
    for (const auto& detail : json.value("details", nlohmann::json::array()))
        value.details.push_back(valueFrom(detail));
    return value;
}

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<CharacteristicScale> readScales()
{
    std::vector<CharacteristicScale> scales;
    const auto document = nlohmann::json::parse(referenceFile("characteristics.json"));
    for (const auto& json : document.at("axes")) {
        CharacteristicScale scale;
        const auto axis = parseAxis(json.at("axis").get<std::string>());
        assert(axis);
        scale.axis = axis.value_or(Axis::Other);
        scale.label = {json.at("dutch").get<std::string>(), json.at("english").get<std::string>()};
        for (const auto& value : json.at("values"))
            scale.values.push_back(valueFrom(value));
        scales.push_back(std::move(scale));
    }
    return scales;
}

const ScaleValue* findCode(const std::vector<ScaleValue>& values, std::string_view code)
{
    const auto found = std::ranges::find(values, code, &ScaleValue::code);
    return found == values.end() ? nullptr : &*found;
}

// What a value says on its axis: the entry of the scale and, after a colon, one of its details.
struct Meaning {
    const ScaleValue* value = nullptr;
    const ScaleValue* detail = nullptr;
};

std::optional<Meaning> meaningOf(Axis axis, std::string_view value)
{
    const CharacteristicScale* scale = scaleOf(axis);
    if (scale == nullptr)
        return std::nullopt;
    const auto colon = axis == Axis::Other ? value.find(':') : std::string_view::npos;
    Meaning meaning{findCode(scale->values, value.substr(0, colon)), nullptr};
    if (meaning.value == nullptr)
        return std::nullopt;
    if (colon == std::string_view::npos)
        return meaning;
    meaning.detail = findCode(meaning.value->details, value.substr(colon + 1));
    return meaning.detail == nullptr ? std::nullopt : std::optional(meaning);
}

} // namespace

std::string_view axisCode(Axis axis)
{
    return kAxes.at(static_cast<std::size_t>(axis)).code;
}

std::optional<Axis> parseAxis(std::string_view code)
{
    std::string folded = fold(code);
    std::ranges::replace(folded, '-', '_');
    const auto* const found = std::ranges::find(kAxes, folded, &NamedAxis::code);
    return found == kAxes.end() ? std::nullopt : std::optional(found->axis);
}

const std::vector<CharacteristicScale>& characteristicScales()
{
    static const std::vector<CharacteristicScale> scales = readScales();
    return scales;
}

const CharacteristicScale* scaleOf(Axis axis)
{
    const auto found = std::ranges::find(characteristicScales(), axis, &CharacteristicScale::axis);
    return found == characteristicScales().end() ? nullptr : &*found;
}

bool isKnownValue(Axis axis, std::string_view value)
{
    return meaningOf(axis, value).has_value();
}

Label valueLabel(Axis axis, std::string_view value)
{
    const auto meaning = meaningOf(axis, value);
    if (!meaning)
        return {std::string(value), std::string(value)};
    Label label = meaning->value->label;
    if (meaning->detail != nullptr) {
        label.dutch += ": " + meaning->detail->label.dutch;
        label.english += ": " + meaning->detail->label.english;
    }
    return label;
}

} // namespace werkpad
