#include "core/transfers/transfer_answering.h"

#include "core/clients/client_fields.h"
#include "core/staff/staff_fields.h"
#include "core/transfers/transfer_fields.h"
#include "core/transfers/transfer_rules.h"

namespace werkpad
{

Transfer requestedNow(const ActionContext& context, Transfer transfer)
{
    transfer.state = TransferState::Requested;
    transfer.requestedAt = context.clock.now();
    transfer.requestedBy = context.session.staff;
    if (transfer.temporaryUntil && !transfer.temporaryFrom)
        transfer.temporaryFrom = context.clock.today();
    return transfer;
}

Result<void> checkRequest(ActionContext& context, Transfer& transfer, const Client& client)
{
    if (auto allowed = context.dossiers.requireEdit(client); !allowed)
        return allowed;
    transfer.from = client.coach;
    const auto others = recordsOf<Transfer>(context.database, client.id);
    const auto receiver = findRecord<StaffMember>(context.database, transfer.to);
    if (auto findings = check(transfer, {context.clock.today(), client, receiver, others}); blocks(findings))
        return failWith(std::move(findings));
    return {};
}

Result<void> requireTransferAnswer(const Session& session, const Transfer& transfer, TransferState state)
{
    if (auto allowed = session.require(Permission::AssignClients); !allowed)
        return allowed;
    const StaffId mayAnswer = state == TransferState::Withdrawn ? transfer.requestedBy : transfer.to;
    return session.staff == mayAnswer ? Result<void>{} : session.require(Permission::ViewEverywhere);
}

Result<void> writeTransferAnswer(ActionContext& context, Transaction& transaction, const Transfer& transfer,
                                 const Client& client, TransferState state, const std::string& text)
{
    if (auto findings = checkAnswer(transfer, state, text); blocks(findings))
        return failWith(std::move(findings));
    Transfer after = transfer;
    after.state = state;
    after.answer = text;
    after.answeredAt = context.clock.now();
    after.answeredBy = context.session.staff;
    if (state == TransferState::Accepted) {
        if (client.coach != transfer.from)
            return fail(ErrorKind::ChangedMeanwhile, "transfer", "the client is in another caseload by now");
        if (!isTemporary(transfer)) {
            Client moved = client;
            moved.coach = transfer.to;
            transaction.update(client, moved);
        }
    }
    transaction.update(transfer, after);
    return {};
}

} // namespace werkpad
