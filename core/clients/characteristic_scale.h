// The scales on which characteristics are recorded, as reference data: codes, labels and what they mean.
#pragma once

#include "core/clients/characteristic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// self_reliance, motivation, phase, labour_market_position, other, regime: the form in files and on the command line.
[[nodiscard]] std::string_view axisCode(Axis axis);
[[nodiscard]] std::optional<Axis> parseAxis(std::string_view code); // '-' and '_' are the same, case is ignored

struct Label {
    std::string dutch{};
    std::string english{};
    bool operator==(const Label&) const = default;
};

struct ScaleValue {
    std::string code{};
    Label label{};
    Label description{};               // one or two plain sentences; may be empty
    std::vector<ScaleValue> details{}; // of a kind of Axis::Other: what may follow the colon; empty: no detail
    bool operator==(const ScaleValue&) const = default;
};

struct CharacteristicScale {
    Axis axis = Axis::SelfReliance;
    Label label{};
    std::vector<ScaleValue> values{}; // from least to most; of Axis::Other: its kinds
    bool operator==(const CharacteristicScale&) const = default;
};

// The scales of resources/reference/characteristics.json, in the order in which they are shown.
[[nodiscard]] const std::vector<CharacteristicScale>& characteristicScales();
// Nothing for an axis that is derived (phase, regime).
[[nodiscard]] const CharacteristicScale* scaleOf(Axis axis);

// Whether a characteristic of the axis may have this value: a code, "kind" or "kind:detail".
[[nodiscard]] bool isKnownValue(Axis axis, std::string_view value);
// "Beperkt zelfredzaam", "Opleiding: mbo 2"; a value that is not known is its own label.
[[nodiscard]] Label valueLabel(Axis axis, std::string_view value);

} // namespace werkpad
