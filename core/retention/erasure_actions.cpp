#include "core/retention/erasure_actions.h"

#include "core/base/text.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_store.h"
#include "core/exchange/quarantine_fields.h"
#include "core/retention/erasure_fields.h"
#include "core/retention/erasure_store.h"
#include "core/storage/scrub.h"

#include <algorithm>

namespace werkpad
{

namespace
{

void eraseRecord(Transaction& transaction, std::span<const EntityInfo> entities, const EntityInfo& entity, RecordId id)
{
    // The usual way first, so that who listens is told; then what that has left in the log.
    transaction.removeRow(entity, id);
    forget(transaction.database(), entities, id, entity.table);
    transaction.insert(Erasure{ErasureId(id.bytes()), std::string(entity.table)});
}

} // namespace

Result<std::size_t> ErasureActions::erase(std::span<const ClientId> clients, const std::string& approvedBy)
{
    if (auto allowed = m_context.session.require(Permission::EraseClients); !allowed)
        return tl::unexpected(allowed.error());
    if (trimmed(approvedBy).empty())
        return failWith({{"approved_by", Severity::Blocking, "approval_missing", {}}});
    std::vector<ClientId> once(clients.begin(), clients.end());
    std::ranges::sort(once);
    const auto again = std::ranges::unique(once);
    once.erase(again.begin(), again.end());
    const auto written = m_context.writer.write(
        m_context.session.staff, "retention.erase", [&](Transaction& transaction) -> Result<void> {
            for (const ClientId id : once) {
                const auto client = findClient(transaction.database(), id);
                if (!client)
                    return fail(ErrorKind::NotFound, "client", id.text());
                for (const RecordId row : quarantinedRowsWith(transaction.database(), client->bsn))
                    eraseRecord(transaction, m_context.entities, kEntityInfo<QuarantinedRow>, row);
                eraseRecord(transaction, m_context.entities, kEntityInfo<Client>, RecordId(id.bytes()));
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    for (const ClientId id : once) {
        if (auto noted = m_context.log.record({"client.erase", id, {}, trimmed(approvedBy), AccessResult::Done});
            !noted)
            return tl::unexpected(noted.error());
    }
    // What somebody else's reading keeps from being overwritten now waits for the next exchange.
    if (auto scrubbed = scrubWhenDue(m_context.database); !scrubbed)
        return tl::unexpected(scrubbed.error());
    return once.size();
}

} // namespace werkpad
