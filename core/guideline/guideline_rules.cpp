#include "core/guideline/guideline_rules.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue_rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace werkpad
{

namespace
{

void checkType(const std::string& type, std::vector<Finding>& findings)
{
    if (type.empty())
        findings.push_back({"service_type", Severity::Blocking, "value_missing", {}});
    else if (!findCode(CodeList::ServiceTypes, type))
        findings.push_back({"service_type", Severity::Blocking, "value_unknown", type});
}

// The place in the list of types; unknown ones come last.
std::size_t placeOf(const std::string& type)
{
    const auto& codes = referenceCodes(CodeList::ServiceTypes);
    return static_cast<std::size_t>(std::ranges::find(codes, type, &ReferenceCode::code) - codes.begin());
}

auto orderOf(const SuggestionReason& reason)
{
    return std::tuple(!reason.isCertain, reason.rule.rank);
}

auto orderOf(const Suggestion& suggestion)
{
    const auto best = orderOf(suggestion.reasons.front());
    return std::tuple(std::get<0>(best), std::get<1>(best), placeOf(suggestion.serviceType), suggestion.serviceType);
}

std::optional<Deviation> newestDeviation(const AdviceFacts& facts, DeviationKind kind, const std::string& type)
{
    std::optional<Deviation> newest;
    for (const auto& deviation : facts.deviations) {
        const bool isMeant =
            deviation.kind == kind && deviation.serviceType == type && deviation.period == facts.period;
        if (isMeant && (!newest || newest->on <= deviation.on))
            newest = deviation;
    }
    return newest;
}

std::map<std::string, std::vector<SuggestionReason>> reasonsByType(const AdviceFacts& facts, Date today)
{
    std::map<std::string, std::vector<SuggestionReason>> reasons;
    for (const auto& rule : facts.rules) {
        const auto group = std::ranges::find(facts.groups, rule.group, &ClientGroup::code);
        if (rule.period == facts.period && rule.during.contains(today) && group != facts.groups.end())
            reasons[rule.serviceType].push_back({rule, group->isCertain});
    }
    return reasons;
}

} // namespace

std::vector<Finding> check(const GuidelineRule& rule, std::span<const GuidelineRule> others)
{
    std::vector<Finding> findings;
    if (rule.group.empty())
        findings.push_back({"client_group", Severity::Blocking, "value_missing", {}});
    else if (!isKnownGroup(rule.group))
        findings.push_back({"client_group", Severity::Blocking, "value_unknown", rule.group});
    checkType(rule.serviceType, findings);
    if (trimmed(rule.argument).empty())
        findings.push_back({"argument", Severity::Blocking, "rule_argument_missing", {}});
    if (trimmed(rule.source).empty())
        findings.push_back({"source", Severity::Blocking, "rule_source_missing", {}});
    if (!rule.during.isValid())
        findings.push_back({"last_day", Severity::Blocking, "end_before_begin", rule.during.last->iso()});
    const auto isRepeated = [&rule](const GuidelineRule& other) {
        return other.id != rule.id && other.period == rule.period && other.group == rule.group &&
               other.serviceType == rule.serviceType && other.during.overlaps(rule.during);
    };
    if (std::ranges::any_of(others, isRepeated))
        findings.push_back({"service_type", Severity::Blocking, "rule_repeated", {}});
    return findings;
}

std::vector<Finding> check(const Deviation& deviation, std::span<const Deviation> others)
{
    std::vector<Finding> findings;
    checkType(deviation.serviceType, findings);
    if (trimmed(deviation.argument).empty())
        findings.push_back({"argument", Severity::Blocking, "deviation_argument_missing", {}});
    const auto isRepeated = [&deviation](const Deviation& other) {
        return other.id != deviation.id && other.kind == deviation.kind && other.serviceType == deviation.serviceType &&
               other.period == deviation.period;
    };
    if (std::ranges::any_of(others, isRepeated))
        findings.push_back({"service_type", Severity::Blocking, "deviation_repeated", {}});
    return findings;
}

Advice advise(const AdviceFacts& facts, Date today)
{
    const std::set<std::string> inPlan(facts.typesInPlan.begin(), facts.typesInPlan.end());
    Advice advice;
    auto byType = reasonsByType(facts, today);
    for (auto& [type, reasons] : byType) {
        std::ranges::stable_sort(reasons, {}, [](const SuggestionReason& reason) { return orderOf(reason); });
        advice.suggestions.push_back({type, std::move(reasons),
                                      fittingServices(facts.services, type, facts.period, facts.groups, today),
                                      inPlan.contains(type), newestDeviation(facts, DeviationKind::NotFollowed, type)});
    }
    std::ranges::sort(advice.suggestions, {}, [](const Suggestion& suggestion) { return orderOf(suggestion); });
    for (const auto& type : inPlan) {
        if (!type.empty() && !byType.contains(type))
            advice.outside.push_back({type, newestDeviation(facts, DeviationKind::Outside, type)});
    }
    std::ranges::sort(advice.outside, {}, [](const OutsideService& service) { return placeOf(service.serviceType); });
    return advice;
}

} // namespace werkpad
