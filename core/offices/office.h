// The office this database belongs to, and its policies.
#pragma once

#include "core/base/id.h"
#include "core/segmentation/segmentation_rules.h"

#include <string>

namespace werkpad
{

using OfficeId = Id<struct OfficeTag>;

// Werkplein: UWV and municipality together. Werkbedrijf: UWV where the municipality has not joined (brochure §8).
enum class OfficeProfile { Werkplein, Werkbedrijf };

struct Office {
    OfficeId id{};
    std::string name{};
    std::string subname{}; // Mercado, Entrion
    OfficeProfile profile = OfficeProfile::Werkplein;
    int interruptionWeeks = 4; // SegmentationPolicy
    int contactDays = 42;      // no contact for longer: worth a look

    [[nodiscard]] SegmentationPolicy segmentationPolicy() const { return {interruptionWeeks}; }
    bool operator==(const Office&) const = default;
};

// "Werkplein Mercado": profile and sub-name (or name), for window title, prints and exports.
[[nodiscard]] std::string officeTitle(const Office& office);

} // namespace werkpad
