#include "core/transfers/replacement_queries.h"

#include "core/changes/record_store.h"
#include "core/transfers/transfer_fields.h"
#include "core/transfers/transfer_rules.h"

#include <map>

namespace werkpad
{

std::vector<Replacement> replacementsOn(Database& database, Date on)
{
    std::map<ClientId, std::vector<Transfer>> ofClient;
    for (auto& transfer : recordsWhere<Transfer>(
             database, "WHERE state = 'accepted' AND temporary_until >= ? AND temporary_from <= ?", on.iso(), on.iso()))
        ofClient[transfer.client].push_back(std::move(transfer));
    std::vector<Replacement> replacements;
    for (const auto& [client, transfers] : ofClient) {
        const auto row = database.query("SELECT row, coach FROM client WHERE id = ?", client);
        if (!row->next())
            continue;
        const auto coach = row->isNull(1) ? std::nullopt : std::optional(row->id<StaffId>(1));
        if (const auto replacing = replacementOn(coach, transfers, on))
            replacements.push_back({client, row->integer(0), coach, replacing->to, *replacing->temporaryUntil});
    }
    return replacements;
}

} // namespace werkpad
