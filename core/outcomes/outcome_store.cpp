#include "core/outcomes/outcome_store.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

std::vector<ClientOutcome> outcomesOf(Database& database, ClientId client)
{
    return recordsWhere<ClientOutcome>(database, "WHERE client = ? ORDER BY happened_on, id", client);
}

std::vector<ExitReason> readExitReasons(Database& database)
{
    auto reasons = recordsWhere<ExitReason>(database, "ORDER BY id");
    std::ranges::stable_sort(reasons, {}, [](const ExitReason& reason) { return fold(reason.name); });
    return reasons;
}

} // namespace werkpad
