// From the facts of a client to its entry in the list, and from the entry to a day.
#pragma once

#include "core/caseload/client_facts.h"
#include "core/caseload/list_entry.h"
#include "core/segmentation/period.h"
#include "core/segmentation/segmentation_rules.h"

#include <optional>
#include <string_view>

namespace werkpad
{

// Exact for every day, past and to come: the entry does not have to be made again because time passes.
[[nodiscard]] ListEntry listEntryOf(const ClientFacts& facts, const SegmentationPolicy& policy);

// What the list says of the period on one day; the same as segmentOn() says.
struct ListedSegment {
    std::optional<Date> countedFrom{}; // nothing: no spell is open or announced
    std::optional<Period> computed{};
    std::optional<Period> overridden{};
    std::optional<Boundary> boundary{}; // the next one of the computed period
    [[nodiscard]] std::optional<Period> period() const { return overridden ? overridden : computed; }
    bool operator==(const ListedSegment&) const = default;
};
[[nodiscard]] ListedSegment listedSegment(std::string_view counting, std::string_view overrides, Date on);
// Its parts, for who reads very many: what counts on that day, which many clients have alike (empty: nothing), the
// segment of it, and the override.
[[nodiscard]] std::string_view countedOn(std::string_view counting, Date on);
[[nodiscard]] ListedSegment segmentOfCounted(std::string_view counted, Date on);
[[nodiscard]] std::optional<Period> overriddenOn(std::string_view overrides, Date on);

} // namespace werkpad
