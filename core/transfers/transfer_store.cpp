#include "core/transfers/transfer_store.h"

#include "core/changes/record_store.h"

namespace werkpad
{

std::vector<Transfer> transfersOf(Database& database, ClientId client)
{
    return recordsWhere<Transfer>(database, "WHERE client = ? ORDER BY requested_at DESC, id DESC", client);
}

std::vector<Transfer> transfersWaitingFor(Database& database, StaffId staff)
{
    return recordsWhere<Transfer>(database, "WHERE to_staff = ? AND state = 'requested' ORDER BY requested_at, id",
                                  staff);
}

} // namespace werkpad
