#include "core/guideline/guideline_queries.h"

#include "core/clients/client_store.h"
#include "core/offices/office_store.h"
#include "core/regimes/regime.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/storage/query.h"

namespace werkpad
{

Segment segmentOfClient(Database& database, ClientId client, Date today)
{
    const Office office = readOffice(database).value_or(Office{});
    constexpr std::string_view kInOrder = "WHERE client = ? ORDER BY first_day, id";
    return segmentOn(recordsWhere<UnemploymentSpell>(database, kInOrder, client),
                     recordsWhere<SegmentOverride>(database, kInOrder, client), office.segmentationPolicy(), today);
}

std::vector<ClientGroup> groupsOfClient(Database& database, const Client& client, Date today)
{
    const auto coverages = recordsOf<RegimeCoverage>(database, client.id);
    const auto themes = themesOn(client.birthDate, coverages, recordsOf<ThemeMark>(database, client.id), today);
    return groupsOf(themes, coveragesOn(coverages, today), characteristicsOf(database, client.id));
}

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
