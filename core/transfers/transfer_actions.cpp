#include "core/transfers/transfer_actions.h"

#include "core/clients/client_rules.h"
#include "core/clients/subject_actions.h"
#include "core/staff/staff_store.h"
#include "core/transfers/transfer_answering.h"
#include "core/transfers/transfer_rules.h"
#include "core/transfers/transfer_store.h"

namespace werkpad
{

namespace
{

std::string nameOf(Database& database, const std::optional<StaffId>& staff)
{
    const auto member = staff ? findRecord<StaffMember>(database, *staff) : std::nullopt;
    return member ? member->name : std::string{};
}

} // namespace

Result<TransferId> TransferActions::request(Transfer transfer)
{
    if (auto allowed = m_context.session.require(Permission::AssignClients); !allowed)
        return tl::unexpected(allowed.error());
    transfer = requestedNow(m_context, std::move(transfer));
    transfer.id = m_context.ids.make<TransferId>();
    const auto written = m_context.writer.write(
        m_context.session.staff, "transfer.request", [&](Transaction& transaction) -> Result<void> {
            const auto client = findClient(transaction.database(), transfer.client);
            if (!client)
                return fail(ErrorKind::NotFound, "client", transfer.client.text());
            if (auto checked = checkRequest(m_context, transfer, *client); !checked)
                return checked;
            transaction.insert(transfer);
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    return transfer.id;
}

Result<void> TransferActions::requireAnswer(const Transfer& transfer, TransferState state) const
{
    return requireTransferAnswer(m_context.session, transfer, state);
}

Result<ChangeSetNumber> TransferActions::answer(std::string_view action, TransferId id, TransferState state,
                                                const std::string& text)
{
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        const auto current = findRecord<Transfer>(transaction.database(), id);
        const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "transfer", id.text());
        if (auto allowed = requireAnswer(*current, state); !allowed)
            return allowed;
        return writeTransferAnswer(m_context, transaction, *current, *client, state, text);
    });
}

Result<ChangeSetNumber> TransferActions::accept(TransferId transfer, const std::string& text)
{
    return answer("transfer.accept", transfer, TransferState::Accepted, text);
}

Result<ChangeSetNumber> TransferActions::refuse(TransferId transfer, const std::string& reason)
{
    return answer("transfer.refuse", transfer, TransferState::Refused, reason);
}

Result<ChangeSetNumber> TransferActions::withdraw(TransferId transfer, const std::string& reason)
{
    return answer("transfer.withdraw", transfer, TransferState::Withdrawn, reason);
}

Result<Transfer> TransferActions::find(TransferId id)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&]() -> Result<Transfer> {
        const auto found = findRecord<Transfer>(m_context.database, id);
        const auto client = found ? findClient(m_context.database, found->client) : std::nullopt;
        if (!client)
            return fail(ErrorKind::NotFound, "transfer", id.text());
        // Who is asked reads the request, not the dossier.
        if (found->to == m_context.session.staff || found->requestedBy == m_context.session.staff)
            return *found;
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return *found;
    });
}

Result<std::vector<Transfer>> TransferActions::ofClient(ClientId id)
{
    return m_context.database.attempt([&]() -> Result<std::vector<Transfer>> {
        const auto client = findClient(m_context.database, id);
        if (!client)
            return fail(ErrorKind::NotFound, "client", id.text());
        if (auto allowed = m_context.dossiers.requireOpened(*client); !allowed)
            return tl::unexpected(allowed.error());
        return transfersOf(m_context.database, id);
    });
}

Result<std::vector<WaitingTransfer>> TransferActions::waitingFor(StaffId staff)
{
    if (auto allowed = m_context.session.require(Permission::ViewClients); !allowed)
        return tl::unexpected(allowed.error());
    return m_context.database.attempt([&] {
        Database& database = m_context.database;
        std::vector<WaitingTransfer> waiting;
        for (auto& transfer : transfersWaitingFor(database, staff)) {
            const auto client = findClient(database, transfer.client);
            if (!client)
                continue;
            WaitingTransfer entry;
            entry.clientName = displayName(*client);
            entry.fromName = nameOf(database, transfer.from);
            entry.requestedByName = nameOf(database, transfer.requestedBy);
            entry.transfer = std::move(transfer);
            waiting.push_back(std::move(entry));
        }
        return waiting;
    });
}

} // namespace werkpad
