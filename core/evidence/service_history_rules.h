// From what a dossier records to the history that questions about services take.
#pragma once

#include "core/clients/characteristic.h"
#include "core/evidence/service_history.h"
#include "core/evidence/stretch_rules.h"
#include "core/regimes/regime_coverage.h"
#include "core/segmentation/theme.h"

#include <optional>
#include <string_view>
#include <vector>

namespace werkpad
{

// An activity of a type of service that began, also when it was dropped later: who stops halfway has had it too.
struct RecordedStart {
    std::uint8_t service = 0; // place among the types of service
    Date on{1970, 1, 1};

    bool operator==(const RecordedStart&) const = default;
};

// What one dossier says; lists in any order.
struct RecordedHistory {
    RecordedLife life{};
    PartialDate birth{};
    std::vector<RecordedStart> starts{};
    std::vector<RegimeCoverage> coverages{};
    std::vector<ThemeMark> marks{};
    std::vector<Characteristic> characteristics{};
};

// Groups and strata on each day are from what was recorded by that day. People are alike by age (under 27, 45 and
// older, between; not known) and position on the labour market. An activity that began outside every stretch is left
// out.
[[nodiscard]] ServiceHistory serviceHistoryOf(const RecordedHistory& recorded, const SegmentationPolicy& policy);

// Places in the lists that histories refer to; nothing for what is in none.
[[nodiscard]] std::optional<std::uint8_t> placeOfServiceType(std::string_view code);
[[nodiscard]] std::optional<std::uint8_t> placeOfGroup(std::string_view code);
// All codes of these lists and of the one that strata refer to: another list, other places.
[[nodiscard]] const std::string& serviceHistoryCodes();

} // namespace werkpad
