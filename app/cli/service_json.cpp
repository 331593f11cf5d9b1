#include "app/cli/service_json.h"

#include "app/cli/outcome_json.h"
#include "core/base/reference_codes.h"
#include "core/base/stored_code.h"
#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/service_fields.h"
#include "core/guideline/guideline_fields.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(day->iso()) : Json();
}

Json reasonJson(const SuggestionReason& reason)
{
    const GuidelineRule& rule = reason.rule;
    return {{"rule", rule.id.text()},
            {"period", periodCode(rule.period)},
            {"group", rule.group},
            {"group_name", groupNameEnglish(rule.group)},
            {"certain", reason.isCertain},
            {"rank", rule.rank},
            {"argument", rule.argument},
            {"source", rule.source},
            {"since", rule.during.first.iso()}};
}

} // namespace

std::string typeName(std::string_view type)
{
    const ReferenceCode* known = findCode(CodeList::ServiceTypes, type);
    return known ? known->english : std::string(type);
}

Json serviceJson(const Service& service, Date today)
{
    return {{"id", service.id.text()},
            {"name", service.name},
            {"type", service.type},
            {"type_name", typeName(service.type)},
            {"provider", service.provider},
            {"description", service.description},
            {"periods", service.periods},
            {"groups", service.groups},
            {"cost_kind", storedCode(service.costKind)},
            {"cost_cents", service.costCents},
            {"duration_weeks", service.durationWeeks},
            {"contact", service.contact},
            {"ended_on", dayJson(service.endedOn)},
            {"active", isActive(service, today)}};
}

Json ruleJson(const GuidelineRule& rule, Date today)
{
    return {{"id", rule.id.text()},
            {"period", periodCode(rule.period)},
            {"client_group", rule.group},
            {"group_name", groupNameEnglish(rule.group)},
            {"service_type", rule.serviceType},
            {"type_name", typeName(rule.serviceType)},
            {"rank", rule.rank},
            {"argument", rule.argument},
            {"source", rule.source},
            {"first_day", rule.during.first.iso()},
            {"last_day", dayJson(rule.during.last)},
            {"in_force", rule.during.contains(today)}};
}

Json deviationJson(const Deviation& deviation, const StaffNames& names)
{
    const auto author = names.find(deviation.author);
    return {{"id", deviation.id.text()},
            {"kind", storedCode(deviation.kind)},
            {"type", deviation.serviceType},
            {"type_name", typeName(deviation.serviceType)},
            {"period", periodCode(deviation.period)},
            {"argument", deviation.argument},
            {"perspective", storedCode(deviation.perspective)},
            {"on", deviation.on.iso()},
            {"author", author == names.end() ? Json() : Json(author->second)}};
}

Json suggestionJson(const Suggestion& suggestion, const ServiceOutcome& outcome, const StaffNames& names, Date today)
{
    const SuggestionReason& first = suggestion.reasons.front();
    Json json{{"service", typeName(suggestion.serviceType)},
              {"type", suggestion.serviceType},
              {"period", periodCode(first.rule.period)},
              {"basis", "guideline"},
              {"group", first.rule.group},
              {"certain", suggestion.isCertain()},
              {"in_plan", suggestion.isInPlan},
              {"deviation", suggestion.deviation ? deviationJson(*suggestion.deviation, names) : Json()},
              {"reasons", Json::array()},
              {"services", Json::array()}};
    addOutcome(json, outcome);
    for (const auto& reason : suggestion.reasons)
        json["reasons"].push_back(reasonJson(reason));
    for (const auto& service : suggestion.services)
        json["services"].push_back(serviceJson(service, today));
    return json;
}

} // namespace werkpad
