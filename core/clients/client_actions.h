// What a person can do with clients: add, change, assign, note a characteristic.
#pragma once

#include "core/clients/action_context.h"
#include "core/clients/characteristic.h"
#include "core/clients/client.h"

#include <span>
#include <vector>

namespace werkpad
{

// Blocking "bsn_in_use" when another client has the BSN. Throws SQLite::Exception.
[[nodiscard]] std::vector<Finding> checkBsnIsFree(Database& database, const Client& client);

// Every function authorises, checks, writes in one transaction with its change record, and tells who listens after the
// commit. Errors: NotPermitted, PurposeNeeded, Invalid (with findings), NotFound, ReadOnly, DiskFull, Busy.
class ClientActions
{
public:
    explicit ClientActions(ActionContext& context)
        : m_context(context)
    {
    }

    // The id is made here. Finding "bsn_in_use" when another client has the BSN.
    [[nodiscard]] Result<ClientId> add(Client client);
    // Writes the fields in which `after` differs from `before`. ChangedMeanwhile when one of those is, in the
    // database, no longer as in `before`: somebody else was quicker. Fields that others changed stay as they are.
    [[nodiscard]] Result<ChangeSetNumber> update(const Client& before, const Client& after);
    // Into a caseload, or into nobody's.
    [[nodiscard]] Result<ChangeSetNumber> assign(std::span<const ClientId> clients, std::optional<StaffId> coach);

    // The id and the author are filled in here.
    [[nodiscard]] Result<CharacteristicId> record(Characteristic characteristic);
    [[nodiscard]] Result<ChangeSetNumber> remove(CharacteristicId characteristic);

private:
    ActionContext& m_context;
};

} // namespace werkpad
