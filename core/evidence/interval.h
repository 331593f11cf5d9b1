// Between which bounds a figure lies, and how the bounds of a curve are made.
#pragma once

namespace werkpad
{

// Two-sided; both ends belong to it.
struct Interval {
    double low = 0;
    double high = 0;

    [[nodiscard]] double halfWidth() const { return (high - low) / 2; }
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

inline constexpr double kConfidence = 0.95; // of every interval for which nothing else is said

// On which scale the interval of a curve is symmetric. LogLog stays between 0 and 1 by itself and is what people are
// shown; Log is the default of R's survival; Plain is cut off at 0 and 1.
enum class CurveScale { LogLog, Log, Plain };

struct CurveConfidence {
    CurveScale scale = CurveScale::LogLog;
    double level = kConfidence; // above 0, below 1

    bool operator==(const CurveConfidence&) const = default;
};

} // namespace werkpad
