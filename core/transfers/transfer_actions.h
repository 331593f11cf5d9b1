// What a person can do to move a client to another caseload: ask, and answer when asked.
#pragma once

#include "core/clients/action_context.h"
#include "core/transfers/waiting_transfer.h"

#include <string>
#include <vector>

namespace werkpad
{

// All need AssignClients. Only the coach changes: the first day of unemployment, the registration and everything that
// was agreed stay as they are, so that guidance goes on where it was.
class TransferActions
{
public:
    explicit TransferActions(ActionContext& context)
        : m_context(context)
    {
    }

    // Of a dossier that this session may change. Who has the client now, who asks and when is filled in here.
    [[nodiscard]] Result<TransferId> request(Transfer transfer);
    // By who is asked, or by who oversees caseloads. The client changes caseload in the same transaction;
    // ChangedMeanwhile when the client went to somebody else since the request. "transfer_answered".
    [[nodiscard]] Result<ChangeSetNumber> accept(TransferId transfer, const std::string& answer = {});
    [[nodiscard]] Result<ChangeSetNumber> refuse(TransferId transfer, const std::string& reason);
    // By who asked, or by who oversees caseloads.
    [[nodiscard]] Result<ChangeSetNumber> withdraw(TransferId transfer, const std::string& reason = {});

    [[nodiscard]] Result<Transfer> find(TransferId transfer); // NotFound
    // Of a dossier that this session has opened; newest first.
    [[nodiscard]] Result<std::vector<Transfer>> ofClient(ClientId client);
    // Oldest first; for who may view clients.
    [[nodiscard]] Result<std::vector<WaitingTransfer>> waitingFor(StaffId staff);

private:
    [[nodiscard]] Result<ChangeSetNumber> answer(std::string_view action, TransferId transfer, TransferState state,
                                                 const std::string& text);
    [[nodiscard]] Result<void> requireAnswer(const Transfer& transfer, TransferState state) const;

    ActionContext& m_context;
};

} // namespace werkpad
