// What the professional saw of a client on one of the axes of the brochure (§3.2), on one day.
#pragma once

#include "core/clients/client.h"

namespace werkpad
{

using CharacteristicId = Id<struct CharacteristicTag>;

// The six shared characteristics of §3.2. Phase and regime follow from the spells and the coverages and are never
// typed; the other four are recorded here, each as a history of dated entries of which the newest counts.
enum class Axis { SelfReliance, Motivation, Phase, LabourMarketPosition, Other, Regime };

// `value` is a code of resources/reference/characteristics.json for the axes that have a scale, and
// "kind" or "kind:detail" for Axis::Other (disability_history, education, language, care, transport, other).
struct Characteristic {
    CharacteristicId id{};
    ClientId client{};
    Axis axis = Axis::SelfReliance;
    std::string value{};
    std::string remark{};
    Date observedOn{1970, 1, 1};
    StaffId author{};

    bool operator==(const Characteristic&) const = default;
};

} // namespace werkpad
