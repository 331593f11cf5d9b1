// From a client's spells and overrides to today's period: which spell counts, whether an interruption restarts the
// count, and what deviates.
#pragma once

#include "core/base/finding.h"
#include "core/segmentation/period.h"
#include "core/segmentation/segment_override.h"
#include "core/segmentation/unemployment_spell.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

struct SegmentationPolicy {
    // Work of at most this many weeks between two spells does not restart the count (office policy).
    int interruptionWeeks = 4;
    bool operator==(const SegmentationPolicy&) const = default;
};

// What the period was computed from, so that a screen can say which date is used.
struct CountedFrom {
    Date firstDay{1970, 1, 1};     // base of the period, possibly of an earlier spell
    UnemploymentSpellId spell{};   // the spell that is open (or begins next)
    std::optional<Date> lastDay{}; // of that spell
    int interruptions = 0;         // short stretches of work that did not restart the count
    bool operator==(const CountedFrom&) const = default;
};

struct Segment {
    std::optional<CountedFrom> countedFrom{}; // nothing: no spell open or coming on that day
    std::optional<PeriodOnDay> computed{};
    std::optional<SegmentOverride> override{}; // in force that day
    // The override's period when there is one, else the computed one.
    [[nodiscard]] std::optional<Period> period() const;
    bool operator==(const Segment&) const = default;
};

// The spell that counts on a day: the open one (the latest when several are), else the next one that is announced;
// its count starts at the first spell of the chain that is joined by interruptions of at most the policy's weeks
// (days of work between the last day of one and the first day of the next ≤ 7 × weeks; a closed spell that overlaps
// is joined too, an earlier spell that was never closed is not).
[[nodiscard]] std::optional<CountedFrom> countedFrom(std::span<const UnemploymentSpell> spells,
                                                     const SegmentationPolicy& policy, Date on);

[[nodiscard]] Segment segmentOn(std::span<const UnemploymentSpell> spells, std::span<const SegmentOverride> overrides,
                                const SegmentationPolicy& policy, Date on);

// End before begin (blocking); overlap with another spell of the client, first day more than a year ahead, benefit or
// registration more than a year before the first day (warnings).
[[nodiscard]] std::vector<Finding> check(const UnemploymentSpell& spell, std::span<const UnemploymentSpell> others,
                                         Date today);
// Without argument, end before begin (blocking); ended before today (a warning: so is an override brought to its end).
[[nodiscard]] std::vector<Finding> check(const SegmentOverride& override, Date today);

} // namespace werkpad
