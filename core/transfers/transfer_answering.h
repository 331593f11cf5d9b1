// What asking for and answering one transfer and many have in common.
#pragma once

#include "core/clients/action_context.h"
#include "core/transfers/transfer.h"

#include <string>

namespace werkpad
{

// A request by who is signed in, at this moment; a replacement without a first day begins today.
[[nodiscard]] Transfer requestedNow(const ActionContext& context, Transfer transfer);
// Fills in who has the client now. Errors of requireEdit; Invalid.
[[nodiscard]] Result<void> checkRequest(ActionContext& context, Transfer& transfer, const Client& client);

// AssignClients, and: who is asked accepts or refuses, who asked withdraws, who oversees caseloads does any of these.
[[nodiscard]] Result<void> requireTransferAnswer(const Session& session, const Transfer& transfer, TransferState state);
// `transfer` and `client` as the database has them. Accepted for good the client changes caseload; for a while only the
// days of the transfer say who is responsible. Invalid; ChangedMeanwhile when the client went to somebody else.
[[nodiscard]] Result<void> writeTransferAnswer(ActionContext& context, Transaction& transaction,
                                               const Transfer& transfer, const Client& client, TransferState state,
                                               const std::string& text);

} // namespace werkpad
