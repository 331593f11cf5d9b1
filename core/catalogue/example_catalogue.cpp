#include "core/catalogue/example_catalogue.h"

#include "core/base/embedded_reference.h"
#include "core/catalogue/service_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace werkpad
{

namespace
{

using Codes = std::vector<std::string>;

CostKind costKindOf(const std::string& code)
{
    const auto codes = storedCodes(CostKind{});
    const auto* const found = std::ranges::find(codes, code);
    assert(found != codes.end());
    return static_cast<CostKind>(found - codes.begin());
}

Service serviceFrom(const nlohmann::json& json)
{
    Service service;
    service.name = json.at("name").get<std::string>();
    service.type = json.at("type").get<std::string>();
    service.provider = json.value("provider", "");
    service.description = json.value("description", "");
    service.periods = json.value("periods", Codes{});
    service.groups = json.value("groups", Codes{});
    service.costKind = costKindOf(json.value("cost_kind", "none"));
    service.costCents = json.value("cost_cents", 0);
    service.durationWeeks = json.value("duration_weeks", 0);
    service.contact = json.value("contact", "");
    return service;
}

} // namespace

// The file is part of the program and its tests: a mistake in it is ours.
std::vector<Service> exampleCatalogue()
{
    std::vector<Service> services;
    const auto document = nlohmann::json::parse(referenceFile("example_catalogue.json"));
    for (const auto& json : document.at("services"))
        services.push_back(serviceFrom(json));
    return services;
}

} // namespace werkpad
