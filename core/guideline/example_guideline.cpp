#include "core/guideline/example_guideline.h"

#include "core/base/embedded_reference.h"

#include <nlohmann/json.hpp>

#include <cassert>

namespace werkpad
{

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<GuidelineRule> exampleGuideline(Date from)
{
    std::vector<GuidelineRule> rules;
    const auto document = nlohmann::json::parse(referenceFile("example_guideline.json"));
    const auto source = document.at("source").get<std::string>();
    for (const auto& json : document.at("rules")) {
        GuidelineRule rule;
        const auto period = parsePeriod(json.at("period").get<std::string>());
        assert(period);
        rule.period = period.value_or(Period::Months0To3);
        rule.group = json.at("group").get<std::string>();
        rule.serviceType = json.at("type").get<std::string>();
        rule.rank = json.at("rank").get<int>();
        rule.argument = json.at("argument").get<std::string>();
        rule.source = source;
        rule.during.first = from;
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace werkpad
