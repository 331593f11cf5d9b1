#include "core/base/reference_codes.h"
#include "core/catalogue/catalogue_rules.h"
#include "core/catalogue/example_catalogue.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <functional>

using namespace werkpad;

namespace
{

const Date kToday(2026, 11, 24);

Service aService(std::string name = "Taalles naast werk")
{
    Service service;
    service.id = IdGenerator().make<ServiceId>();
    service.name = std::move(name);
    service.type = "language";
    service.provider = "Taalhuis";
    return service;
}

std::vector<std::pair<std::string, std::string>> faultsOf(const Service& service,
                                                          const std::vector<Service>& others = {})
{
    std::vector<std::pair<std::string, std::string>> faults;
    for (const auto& finding : check(service, others, kToday))
        faults.emplace_back(finding.field, finding.code);
    return faults;
}

} // namespace

TEST_CASE("Each fault of a service is named at its field")
{
    struct Case {
        std::string field;
        std::string code;
        std::function<void(Service&)> spoil;
    };
    const std::vector<Case> cases{
        {"name", "required", [](Service& s) { s.name = "  "; }},
        {"type", "value_missing", [](Service& s) { s.type.clear(); }},
        {"type", "value_unknown", [](Service& s) { s.type = "magic"; }},
        {"periods", "value_unknown", [](Service& s) { s.periods = {"0-3", "4-5"}; }},
        {"groups", "value_unknown", [](Service& s) { s.groups = {"theme:retired"}; }},
        {"cost_cents", "amount_negative", [](Service& s) { s.costCents = -1; }},
        {"cost_kind", "cost_kind_missing", [](Service& s) { s.costCents = 100; }},
        {"duration_weeks", "out_of_range", [](Service& s) { s.durationWeeks = 521; }},
        {"description", "text_too_long", [](Service& s) { s.description = std::string(1001, 'a'); }},
    };
    CHECK(faultsOf(aService()).empty());
    for (const auto& [field, code, spoil] : cases) {
        INFO(field << " " << code);
        Service service = aService();
        spoil(service);
        CHECK(faultsOf(service) == std::vector{std::pair(field, code)});
    }
}

TEST_CASE("All faults of a service are told at once")
{
    Service service = aService("");
    service.type = "magic";
    service.costCents = -5;
    CHECK(faultsOf(service).size() == 3);
}

TEST_CASE("A service that can be chosen already is not added twice, unless somebody else offers it")
{
    const Service known = aService();
    Service same = aService("taalles NAAST werk ");
    CHECK(faultsOf(same, {known}) == std::vector{std::pair<std::string, std::string>("name", "name_in_use")});
    CHECK(faultsOf(known, {known}).empty());
    same.provider = "ROC";
    CHECK(faultsOf(same, {known}).empty());
    Service ended = known;
    ended.endedOn = addDays(kToday, -1);
    CHECK(faultsOf(aService(), {ended}).empty());
}

TEST_CASE("A service can be chosen up to and including its last day")
{
    Service service = aService();
    CHECK(isActive(service, kToday));
    service.endedOn = kToday;
    CHECK(isActive(service, kToday));
    CHECK_FALSE(isActive(service, addDays(kToday, 1)));
}

TEST_CASE("A service fits by type, period and group, and what is empty fits everybody")
{
    const std::vector<ClientGroup> groups{{"everyone", true}, {"theme:over_45", false}};
    Service service = aService();
    const auto fits = [&](std::optional<Period> period) {
        return !fittingServices(std::vector{service}, "language", period, groups, kToday).empty();
    };
    CHECK(fits(Period::Months0To3));
    service.periods = {"3-6"};
    CHECK_FALSE(fits(Period::Months0To3));
    CHECK(fits(Period::Months3To6));
    CHECK(fits(std::nullopt));
    service.groups = {"theme:youth"};
    CHECK_FALSE(fits(Period::Months3To6));
    service.groups = {"theme:youth", "theme:over_45"};
    CHECK(fits(Period::Months3To6));
    service.type = "coaching";
    CHECK_FALSE(fits(Period::Months3To6));
}

TEST_CASE("The example catalogue is right, has something of every type, and says that it is an example")
{
    const auto services = exampleCatalogue();
    for (const auto& code : referenceCodes(CodeList::ServiceTypes)) {
        INFO(code.code);
        CHECK(std::ranges::find(services, code.code, &Service::type) != services.end());
    }
    std::vector<Service> before;
    for (auto service : services) {
        service.id = IdGenerator().make<ServiceId>();
        INFO(service.name);
        CHECK(faultsOf(service, before).empty());
        CHECK(service.provider.ends_with("(voorbeeld)"));
        before.push_back(service);
    }
}
