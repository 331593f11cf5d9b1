#include "core/guideline/guideline_queries.h"

#include "core/storage/query.h"

namespace werkpad
{

std::vector<std::string> typesInPlan(Database& database, ClientId client)
{
    std::vector<std::string> types;
    const auto query = database.query("SELECT DISTINCT service_type FROM plan_activity WHERE client = ?"
                                      " AND service_type <> '' AND state <> 'dropped'"
                                      " AND plan IN (SELECT id FROM plan WHERE client = ? AND closed_on IS NULL)"
                                      " ORDER BY service_type",
                                      client, client);
    while (query->next())
        types.push_back(query->text(0));
    return types;
}

} // namespace werkpad
