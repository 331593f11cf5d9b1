#include "core/catalogue/catalogue_store.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

std::vector<Service> readServices(Database& database)
{
    auto services = recordsWhere<Service>(database, "ORDER BY id");
    std::ranges::stable_sort(services, {}, [](const Service& service) { return fold(service.name); });
    return services;
}

} // namespace werkpad
