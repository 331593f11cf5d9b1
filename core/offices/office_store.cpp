#include "core/offices/office_store.h"

namespace werkpad
{

std::optional<Office> readOffice(Database& database)
{
    auto offices = recordsWhere<Office>(database, "ORDER BY id LIMIT 1");
    return offices.empty() ? std::nullopt : std::optional<Office>(std::move(offices.front()));
}

} // namespace werkpad
