// The client principles (klantprincipes) that surveys ask about, and the scores on them.
#pragma once

#include "core/surveys/survey.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkpad
{

struct ClientPrinciple {
    std::string code{}; // stored; never changes
    std::vector<Audience> audiences{};
    std::string dutch{}; // a sentence to agree with, from 1 to 5
    std::string english{};

    [[nodiscard]] bool isFor(Audience audience) const;
};

inline constexpr std::string_view kOverall = "overall"; // the question that everybody answers

// In the order in which they are asked (resources/reference/client_principles.json); the overall one first.
[[nodiscard]] const std::vector<ClientPrinciple>& clientPrinciples();
[[nodiscard]] const ClientPrinciple* findPrinciple(std::string_view code);

// By code, in the order of the principles.
using Scores = std::vector<std::pair<std::string, int>>;

// "heard=4 overall=5" and back. Nothing when it is not of that form; codes and numbers are not judged.
[[nodiscard]] std::optional<Scores> parseScores(std::string_view text);
[[nodiscard]] std::string scoresText(const Scores& scores); // in the order of the principles

} // namespace werkpad
