// What of satisfaction may leave the office: counts without small ones, and without what these follow from.
#pragma once

#include "core/surveys/satisfaction.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace werkpad
{

// The answers to one question.
struct PublishedAnswers {
    std::optional<std::uint64_t> answers{}; // rounded; nothing: left out
    bool hasShare = false;                  // the mean and the share of 4 or 5 may stand there

    bool operator==(const PublishedAnswers&) const = default;
};

struct PublishedSatisfaction {
    std::optional<std::uint64_t> asked{}; // rounded; nothing: left out
    std::optional<std::uint64_t> answered{};
    bool hasResponse = false; // the share of who answered may stand there
    // In the order of SatisfactionGroup::figures. Of a channel the overall question alone: of any other, nothing is
    // published.
    std::vector<PublishedAnswers> figures{};

    bool operator==(const PublishedSatisfaction&) const = default;
};

// In the order of the groups. The channels of an audience are looked at beside each other and beside all of them.
[[nodiscard]] std::vector<PublishedSatisfaction> publishedSatisfaction(const Satisfaction& satisfaction);

} // namespace werkpad
