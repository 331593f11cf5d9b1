#include "core/catalogue/catalogue_rules.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestText = 1000;
constexpr int kLongestWeeks = 520; // ten years

void checkTexts(const Service& service, std::vector<Finding>& findings)
{
    if (trimmed(service.name).empty())
        findings.push_back({"name", Severity::Blocking, "required", {}});
    const std::array texts{std::pair{"name", &service.name}, std::pair{"provider", &service.provider},
                           std::pair{"description", &service.description}, std::pair{"contact", &service.contact}};
    for (const auto& [field, text] : texts) {
        if (characterCount(*text) > kLongestText)
            findings.push_back({field, Severity::Blocking, "text_too_long", std::to_string(characterCount(*text))});
    }
}

void checkCodes(const Service& service, std::vector<Finding>& findings)
{
    if (service.type.empty())
        findings.push_back({"type", Severity::Blocking, "value_missing", {}});
    else if (!findCode(CodeList::ServiceTypes, service.type))
        findings.push_back({"type", Severity::Blocking, "value_unknown", service.type});
    for (const auto& period : service.periods) {
        if (!parsePeriod(period))
            findings.push_back({"periods", Severity::Blocking, "value_unknown", period});
    }
    for (const auto& group : service.groups) {
        if (!isKnownGroup(group))
            findings.push_back({"groups", Severity::Blocking, "value_unknown", group});
    }
}

void checkNumbers(const Service& service, std::vector<Finding>& findings)
{
    if (service.costCents < 0)
        findings.push_back({"cost_cents", Severity::Blocking, "amount_negative", {}});
    else if (service.costCents > 0 && service.costKind == CostKind::None)
        findings.push_back({"cost_kind", Severity::Blocking, "cost_kind_missing", {}});
    if (service.durationWeeks < 0 || service.durationWeeks > kLongestWeeks)
        findings.push_back(
            {"duration_weeks", Severity::Blocking, "out_of_range", "0-" + std::to_string(kLongestWeeks)});
}

bool isSameOffer(const Service& one, const Service& other)
{
    return fold(trimmed(one.name)) == fold(trimmed(other.name)) &&
           fold(trimmed(one.provider)) == fold(trimmed(other.provider));
}

bool isForPeriod(const Service& service, std::optional<Period> period)
{
    return service.periods.empty() || !period ||
           std::ranges::find(service.periods, periodCode(*period)) != service.periods.end();
}

bool isForGroups(const Service& service, std::span<const ClientGroup> groups)
{
    const auto isMeant = [groups](const std::string& code) {
        return std::ranges::find(groups, code, &ClientGroup::code) != groups.end();
    };
    return service.groups.empty() || std::ranges::any_of(service.groups, isMeant);
}

} // namespace

std::vector<Finding> check(const Service& service, std::span<const Service> others, Date today)
{
    std::vector<Finding> findings;
    checkTexts(service, findings);
    checkCodes(service, findings);
    checkNumbers(service, findings);
    const auto isTaken = [&](const Service& other) {
        return other.id != service.id && isActive(other, today) && isSameOffer(other, service);
    };
    if (!trimmed(service.name).empty() && isActive(service, today) && std::ranges::any_of(others, isTaken))
        findings.push_back({"name", Severity::Blocking, "name_in_use", trimmed(service.name)});
    return findings;
}

bool isActive(const Service& service, Date on)
{
    return !service.endedOn || on <= *service.endedOn;
}

std::vector<Service> fittingServices(std::span<const Service> services, std::string_view type,
                                     std::optional<Period> period, std::span<const ClientGroup> groups, Date on)
{
    std::vector<Service> fitting;
    std::ranges::copy_if(services, std::back_inserter(fitting), [&](const Service& service) {
        return service.type == type && isActive(service, on) && isForPeriod(service, period) &&
               isForGroups(service, groups);
    });
    return fitting;
}

} // namespace werkpad
