// The office this database belongs to, and its policies.
#pragma once

#include "core/base/id.h"
#include "core/segmentation/segmentation_rules.h"

#include <array>
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
    // The same for clients in one period; 0: as in general.
    int contactDaysBefore = 0;
    int contactDays0To3 = 0;
    int contactDays3To6 = 0;
    int contactDays6To12 = 0;
    int contactDaysOver12 = 0;

    // The members above by period, in the order of kPeriods.
    static constexpr std::array<int Office::*, 5> contactDaysByPeriod();

    [[nodiscard]] SegmentationPolicy segmentationPolicy() const { return {interruptionWeeks}; }
    bool operator==(const Office&) const = default;
};

constexpr std::array<int Office::*, 5> Office::contactDaysByPeriod()
{
    return {&Office::contactDaysBefore, &Office::contactDays0To3, &Office::contactDays3To6, &Office::contactDays6To12,
            &Office::contactDaysOver12};
}

// "Werkplein Mercado": profile and sub-name (or name), for window title, prints and exports.
[[nodiscard]] std::string officeTitle(const Office& office);

} // namespace werkpad
