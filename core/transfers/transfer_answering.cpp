#include "core/transfers/transfer_answering.h"

#include "core/clients/client_fields.h"
#include "core/transfers/transfer_fields.h"
#include "core/transfers/transfer_rules.h"

namespace werkpad
{

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
