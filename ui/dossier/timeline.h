// What a client's time line shows, in the order of the days.
#pragma once

#include "core/dossier/dossier.h"

#include <QString>

namespace werkpad
{

// One thing on the line.
struct TimelineMark {
    enum class Kind { SpellBegins, SpellEnds, Boundary, Override, Today };
    Kind kind = Kind::Today;
    Date on{1970, 1, 1};
    std::optional<Date> until{};    // an override's last day, when it has one
    Period period = Period::Before; // of a boundary or an override
    bool operator==(const TimelineMark&) const = default;
};

// A stretch of unemployment within one period.
struct TimelineBar {
    Date first{1970, 1, 1};
    Date last{1970, 1, 1}; // inclusive; of an open spell the right edge
    Period period = Period::Before;
    bool isComing = false; // lies after today
    bool operator==(const TimelineBar&) const = default;
};

struct Timeline {
    Date begin{1970, 1, 1}; // left edge
    Date end{1970, 1, 1};   // right edge
    Date today{1970, 1, 1};
    std::vector<TimelineBar> bars{};
    std::vector<TimelineMark> marks{};                               // by day
    [[nodiscard]] bool isEmpty() const { return marks.size() <= 1; } // nothing but today
    bool operator==(const Timeline&) const = default;
};

// Spells of at most five years back, with the boundaries of their counts, and the overrides; to the right there is room
// for the next boundary.
[[nodiscard]] Timeline timelineOf(const Dossier& dossier, const SegmentationPolicy& policy, Date today);
[[nodiscard]] QString markText(const TimelineMark& mark); // "12-03-2026: begin van 6-12 maanden"

} // namespace werkpad
