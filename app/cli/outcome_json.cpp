#include "app/cli/outcome_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <string_view>

namespace werkpad
{

namespace
{

std::string percent(double share)
{
    return std::to_string(std::lround(100 * share));
}

std::string_view groundCode(Ground ground)
{
    switch (ground) {
    case Ground::TooFewWith:
        return "too_few_with";
    case Ground::TooFewWithout:
        return "too_few_without";
    case Ground::TooFewOutcomes:
        return "too_few_outcomes";
    case Ground::NoDifference:
        return "no_difference";
    case Ground::Suggestion:
        return "difference";
    }
    return "";
}

std::string tooLittle(std::uint64_t people)
{
    return "Too little data (n = " + std::to_string(people) + ")";
}

std::string comparisonText(const Grounds& grounds)
{
    const auto people = "there are figures of " + std::to_string(grounds.with) + " clients with and " +
                        std::to_string(grounds.without) + " without it, and " + std::to_string(grounds.outcomes) +
                        " of them at work";
    switch (grounds.ground) {
    case Ground::TooFewWith:
    case Ground::TooFewWithout:
    case Ground::TooFewOutcomes:
        return "Too little data to compare: " + people;
    case Ground::NoDifference:
        return "No clear difference from comparable clients without it";
    case Ground::Suggestion:
        return std::string("Comparable clients without it had work ") +
               (grounds.difference->standardised.value > 0 ? "less" : "more") + " often";
    }
    return {};
}

Json differenceJson(const Grounds& grounds)
{
    Json json{{"ground", groundCode(grounds.ground)},
              {"with", grounds.with},
              {"without", grounds.without},
              {"outcomes", grounds.outcomes},
              {"crude", nullptr},
              {"standardised", nullptr},
              {"low", nullptr},
              {"high", nullptr}};
    const bool isShown = grounds.ground == Ground::NoDifference || grounds.ground == Ground::Suggestion;
    if (!isShown)
        return json;
    json["crude"] = grounds.difference->crude.value;
    json["standardised"] = grounds.difference->standardised.value;
    json["low"] = grounds.difference->standardised.interval.low;
    json["high"] = grounds.difference->standardised.interval.high;
    return json;
}

} // namespace

std::string outcomeText(const ServiceOutcome& outcome)
{
    if (!outcome.isEnough())
        return tooLittle(outcome.people);
    const std::string interval = outcome.interval ? " (95 % interval " + percent(outcome.interval->low) + "-" +
                                                        percent(outcome.interval->high) + " %)"
                                                  : std::string{};
    return "Of " + std::to_string(outcome.people) + " comparable clients " + percent(*outcome.share) + " %" + interval +
           " had work within " + std::to_string(kSuggestionMonths) + " months of its start";
}

std::string outcomeWarning(const ServiceOutcome& outcome)
{
    if (!outcome.isEnough())
        return tooLittle(outcome.people) + ": a figure takes " + std::to_string(kFewestForSuggestion) +
               " clients. This is what the office's guideline says.";
    return comparisonText(outcome.grounds) +
           ". Services go to different clients: this does not say that the service is the cause.";
}

void addOutcome(Json& json, const ServiceOutcome& outcome)
{
    const bool isEnough = outcome.isEnough();
    json["n"] = outcome.people;
    json["estimate"] = isEnough ? Json(*outcome.share) : Json();
    json["low"] = isEnough && outcome.interval ? Json(outcome.interval->low) : Json();
    json["high"] = isEnough && outcome.interval ? Json(outcome.interval->high) : Json();
    json["warning"] = outcomeWarning(outcome);
    json["months"] = kSuggestionMonths;
    json["text"] = outcomeText(outcome);
    json["comparison"] = differenceJson(outcome.grounds);
}

} // namespace werkpad
