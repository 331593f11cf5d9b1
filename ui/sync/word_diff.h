// Which words differ between two texts.
#pragma once

#include <QString>

#include <vector>

namespace werkpad
{

struct MarkedText {
    QString text{};
    bool isMarked = false; // stands in this text only
    bool operator==(const MarkedText&) const = default;
};

// Both texts whole, in pieces.
struct MarkedPair {
    std::vector<MarkedText> before{};
    std::vector<MarkedText> after{};
};

// The fewest words that have to go and to come (dtl: Wu, Manber, Myers, Miller 1990). Words, spaces and signs are
// compared as they are, case and accents included.
[[nodiscard]] MarkedPair compareWords(const QString& before, const QString& after);

} // namespace werkpad
