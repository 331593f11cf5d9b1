// What advice needs of other features: reads only.
#pragma once

#include "core/clients/client.h"
#include "core/segmentation/client_group.h"
#include "core/segmentation/segmentation_rules.h"
#include "core/storage/database.h"

#include <string>
#include <vector>

namespace werkpad
{

// All throw SQLite::Exception.
[[nodiscard]] Segment segmentOfClient(Database& database, ClientId client, Date today);
[[nodiscard]] std::vector<ClientGroup> groupsOfClient(Database& database, const Client& client, Date today);
// The types of service in the client's open plan, each once, without what was dropped.
[[nodiscard]] std::vector<std::string> typesInPlan(Database& database, ClientId client);

} // namespace werkpad
