// The SQL of the service catalogue.
#pragma once

#include "core/catalogue/service_fields.h"
#include "core/changes/record_store.h"

namespace werkpad
{

// By name, ended ones too. Throws SQLite::Exception.
[[nodiscard]] std::vector<Service> readServices(Database& database);

} // namespace werkpad
