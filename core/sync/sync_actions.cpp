#include "core/sync/sync_actions.h"

#include "core/base/text.h"
#include "core/changes/record_store.h"
#include "core/offices/office_store.h"
#include "core/storage/meta_store.h"
#include "core/sync/office_keys.h"
#include "core/sync/sync_lock.h"
#include "core/sync/workstation_fields.h"

#include <algorithm>

namespace werkpad
{

Result<void> SyncActions::init(BlobStore& store)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return allowed;
    const auto share = m_context.database.attempt([&] { return shareOf(m_context.database); });
    if (!share)
        return tl::unexpected(share.error());
    if (!*share) {
        const auto made = m_context.writer.write(m_context.session.staff, "share.init",
                                                 [&](Transaction& transaction) -> Result<void> {
                                                     Database& database = transaction.database();
                                                     const auto keys = WorkstationKeys::make();
                                                     Workstation own;
                                                     own.id = m_context.writer.workstation();
                                                     own.name = readMeta(database, "workstation_name").value_or("");
                                                     own.openKey = hexOf(keys.open);
                                                     own.invitedBy = m_context.session.staff;
                                                     own.enrolledOn = m_context.clock.today();
                                                     addKeys(database, own.id, keys);
                                                     transaction.insert(own);
                                                     renewKey(transaction, m_context.ids);
                                                     setShare(database, m_context.ids.make<ShareId>());
                                                     return {};
                                                 });
        if (!made)
            return tl::unexpected(made.error());
    }
    Exchange exchange(m_context.database, m_context.writer, m_context.entities, m_context.clock, m_context.ids, store);
    if (auto established = exchange.establish(); !established)
        return established;
    return m_context.database.attempt([&] { writeMeta(m_context.database, "sync_place", store.place()); });
}

Result<NewInvitation> SyncActions::invite(const std::string& name)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    if (trimmed(name).empty())
        return failWith({{"for", Severity::Blocking, "name_missing", {}}});
    Invitation invitation;
    invitation.name = trimmed(name);
    invitation.invitedBy = m_context.session.staff;
    invitation.workstation = m_context.ids.make<WorkstationId>();
    invitation.keys = WorkstationKeys::make();
    const auto written =
        m_context.writer.write(m_context.session.staff, "share.invite", [&](Transaction& transaction) -> Result<void> {
            Database& database = transaction.database();
            const auto share = shareOf(database);
            if (!share)
                return failWith({{"share", Severity::Blocking, "file_share_none", {}}});
            invitation.share = *share;
            invitation.office = readOffice(database).value_or(Office{}).name;
            Workstation invited;
            invited.id = invitation.workstation;
            invited.name = invitation.name;
            invited.openKey = hexOf(invitation.keys.open);
            invited.invitedBy = m_context.session.staff;
            invited.enrolledOn = m_context.clock.today();
            transaction.insert(invited);
            invitation.officeKeys = officeKeys(database);
            for (const auto& key : invitation.officeKeys)
                grantKey(transaction, m_context.ids, key, invited);
            // Who was taken out could tell whatever it likes to somebody who has not heard of that yet; what still
            // counts of it is believed when its record has been read.
            for (const auto& known : recordsWhere<Workstation>(database, "WHERE revoked_on IS NULL")) {
                if (const auto key = openKeyOf(database, known.id))
                    invitation.trusted.push_back({known.id, *key});
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    NewInvitation result{{}, makeInvitationCode(), invitation.workstation};
    auto file = invitationFile(invitation, result.code);
    if (!file)
        return tl::unexpected(file.error());
    result.file = *std::move(file);
    return result;
}

Result<Workstation> SyncActions::revoke(const std::string& workstation)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    Workstation revoked;
    const auto written =
        m_context.writer.write(m_context.session.staff, "share.revoke", [&](Transaction& transaction) -> Result<void> {
            Database& database = transaction.database();
            const auto all = recordsWhere<Workstation>(database, "ORDER BY name, id");
            const auto found = std::ranges::find_if(all, [&](const Workstation& one) {
                return one.id.text() == workstation || fold(one.name) == fold(workstation);
            });
            if (found == all.end())
                return fail(ErrorKind::NotFound, "workstation", workstation);
            if (found->id == m_context.writer.workstation())
                return failWith({{"device", Severity::Blocking, "revoked_itself", found->name}});
            revoked = *found;
            if (found->revokedOn)
                return {};
            revoked.revokedOn = m_context.clock.today();
            revoked.lastSegment = static_cast<int>(positionOf(database, found->id).segment);
            transaction.update(*found, revoked);
            renewKey(transaction, m_context.ids);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return revoked;
}

Result<ExchangeReport> SyncActions::exchange(BlobStore& store, const ExchangeOptions& options)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    const auto lock = SyncLock::take(m_context.database.file());
    if (!lock)
        return tl::unexpected(lock.error());
    Exchange exchange(m_context.database, m_context.writer, m_context.entities, m_context.clock, m_context.ids, store);
    return exchange.run(options);
}

Result<ExchangeReport> SyncActions::compact(BlobStore& store)
{
    if (auto allowed = m_context.session.require(Permission::ManageOffice); !allowed)
        return tl::unexpected(allowed.error());
    const auto lock = SyncLock::take(m_context.database.file());
    if (!lock)
        return tl::unexpected(lock.error());
    Exchange exchange(m_context.database, m_context.writer, m_context.entities, m_context.clock, m_context.ids, store);
    return exchange.compact();
}

Result<SyncStatus> SyncActions::status() const
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        Database& database = m_context.database;
        SyncStatus status;
        status.share = shareOf(database);
        const auto last = lastExchange(database);
        status.place = last.place;
        status.lastExchange = last.at;
        const auto work = countWork(database, m_context.writer.workstation());
        status.unpublished = work.unpublished;
        status.conflicts = work.conflicts;
        status.parked = work.parked;
        const auto clocks = clockFaults(database, m_context.writer.workstation(), m_context.clock.nowMilliseconds());
        for (const auto& workstation : recordsWhere<Workstation>(database, "ORDER BY name, id")) {
            const auto position = positionOf(database, workstation.id);
            const auto clock = std::ranges::find(clocks, workstation.id, &ClockFault::workstation);
            status.workstations.push_back({workstation, workstation.id == m_context.writer.workstation(),
                                           position.segment, position.readAt,
                                           clock == clocks.end() ? 0 : clock->milliseconds});
        }
        status.problems = problems(database);
        return status;
    });
}

} // namespace werkpad
