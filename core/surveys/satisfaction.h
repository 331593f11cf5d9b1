// How satisfied jobseekers and employers are, from the answers to surveys.
#pragma once

#include "core/evidence/interval.h"
#include "core/evidence/proportions.h"
#include "core/surveys/survey.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

// The answers to one question.
struct SatisfactionFigure {
    std::string principle{}; // a code of client_principles.json
    std::uint64_t answers = 0;
    std::optional<double> mean{};             // on the scale of 1 to 5; nothing of fewer people than kFewestForRate
    Proportion topBox{};                      // satisfied or very satisfied
    std::optional<Interval> topBoxInterval{}; // Wilson; likewise

    bool operator==(const SatisfactionFigure&) const = default;
};

struct SatisfactionGroup {
    Audience audience = Audience::Jobseekers;
    std::optional<Channel> channel{}; // nothing: all of them
    std::uint64_t rounds = 0;
    Proportion response{}; // who answered, of who was asked
    std::optional<Interval> responseInterval{};
    std::vector<SatisfactionFigure> figures{}; // in the order of the principles, the overall question first

    bool operator==(const SatisfactionGroup&) const = default;
};

// For each audience all channels together, then each channel that was used.
struct Satisfaction {
    std::vector<SatisfactionGroup> groups{};

    bool operator==(const Satisfaction&) const = default;
};

} // namespace werkpad
