#include "core/clients/client_store.h"

namespace werkpad
{

std::optional<Client> findClient(Database& database, ClientId id)
{
    return findRecord<Client>(database, id);
}

std::vector<Client> clientsWithBsn(Database& database, const std::string& bsn)
{
    if (bsn.empty())
        return {};
    return recordsWhere<Client>(database, "WHERE bsn = ? AND bsn <> ''", bsn);
}

std::vector<Characteristic> characteristicsOf(Database& database, ClientId client)
{
    return recordsWhere<Characteristic>(database, "WHERE client = ? ORDER BY axis, observed_on DESC, id DESC", client);
}

} // namespace werkpad
