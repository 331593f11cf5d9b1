#include "core/transfers/bulk_transfer_actions.h"

#include "core/clients/client_rules.h"
#include "core/clients/client_store.h"
#include "core/clients/subject_actions.h"
#include "core/staff/staff_store.h"
#include "core/transfers/transfer_answering.h"
#include "core/transfers/transfer_rules.h"
#include "core/transfers/transfer_store.h"

#include <unordered_set>

namespace werkpad
{

namespace
{

// So that a person knows which of the four hundred it is.
tl::unexpected<Error> failFor(const Client& client, Error error)
{
    error.findings.insert(error.findings.begin(),
                          {"client", Severity::Blocking, "transfer_of_client", listName(client)});
    return tl::unexpected(std::move(error));
}

std::string_view actionOf(TransferState state)
{
    switch (state) {
    case TransferState::Accepted:
        return "transfer.accept";
    case TransferState::Refused:
        return "transfer.refuse";
    case TransferState::Withdrawn:
    case TransferState::Requested:
        break;
    }
    return "transfer.withdraw";
}

} // namespace

Result<ChangeSetNumber> BulkTransferActions::request(std::span<const ClientId> clients, const Transfer& asked,
                                                     Move move, const Progress& progress)
{
    if (auto allowed = m_context.session.require(Permission::AssignClients); !allowed)
        return tl::unexpected(allowed.error());
    if (move == Move::AtOnce) {
        if (auto allowed = m_context.session.require(Permission::ViewEverywhere); !allowed)
            return tl::unexpected(allowed.error());
    }
    Transfer each = requestedNow(m_context, asked);
    const std::string_view action = move == Move::AtOnce ? "transfer.move" : "transfer.request";
    return m_context.writer.write(m_context.session.staff, action, [&](Transaction& transaction) -> Result<void> {
        std::unordered_set<ClientId> seen;
        for (const ClientId client : clients) {
            if (!seen.insert(client).second)
                continue;
            each.client = client;
            if (auto requested = requestOne(transaction, each, move); !requested)
                return requested;
            if (progress && !progress(seen.size()))
                return fail(ErrorKind::Cancelled, "transfer");
        }
        return {};
    });
}

Result<void> BulkTransferActions::requestOne(Transaction& transaction, const Transfer& asked, Move move)
{
    const auto client = findClient(transaction.database(), asked.client);
    if (!client)
        return fail(ErrorKind::NotFound, "client", asked.client.text());
    Transfer transfer = asked;
    transfer.id = m_context.ids.make<TransferId>();
    if (auto checked = checkRequest(m_context, transfer, *client); !checked)
        return failFor(*client, checked.error());
    if (move == Move::AtOnce) {
        transfer.state = TransferState::Accepted;
        transfer.answeredAt = transfer.requestedAt;
        transfer.answeredBy = transfer.requestedBy;
    }
    transaction.insert(transfer);
    if (move == Move::AtOnce && !isTemporary(transfer)) {
        Client moved = *client;
        moved.coach = transfer.to;
        transaction.update(*client, moved);
    }
    return {};
}

Result<ChangeSetNumber> BulkTransferActions::answer(std::span<const TransferId> transfers, TransferState state,
                                                    const std::string& text, const Progress& progress)
{
    return m_context.writer.write(m_context.session.staff, actionOf(state),
                                  [&](Transaction& transaction) -> Result<void> {
                                      std::size_t done = 0;
                                      for (const TransferId id : transfers) {
                                          if (auto answered = answerOne(transaction, id, state, text); !answered)
                                              return answered;
                                          if (progress && !progress(++done))
                                              return fail(ErrorKind::Cancelled, "transfer");
                                      }
                                      return {};
                                  });
}

Result<void> BulkTransferActions::answerOne(Transaction& transaction, TransferId id, TransferState state,
                                            const std::string& text)
{
    const auto current = findRecord<Transfer>(transaction.database(), id);
    const auto client = current ? findClient(transaction.database(), current->client) : std::nullopt;
    if (!client)
        return fail(ErrorKind::NotFound, "transfer", id.text());
    if (auto allowed = requireTransferAnswer(m_context.session, *current, state); !allowed)
        return allowed;
    if (auto written = writeTransferAnswer(m_context, transaction, *current, *client, state, text); !written)
        return failFor(*client, written.error());
    return {};
}

} // namespace werkpad
