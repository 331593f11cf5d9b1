// A whole pile of clients to another caseload, in one change that is taken back at once.
#pragma once

#include "core/clients/action_context.h"
#include "core/transfers/transfer.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// All need AssignClients. All or nothing: when one client cannot go nothing is written, and the error names that client
// (finding "transfer_of_client") and says why. As with one client only the caseload changes, no date begins anew.
class BulkTransferActions
{
public:
    // Told after each client how many are done; false stops the work, and nothing is written then (Cancelled).
    using Progress = std::function<bool(std::size_t done)>;

    explicit BulkTransferActions(ActionContext& context)
        : m_context(context)
    {
    }

    enum class Move {
        WhenAccepted, // each waits for the colleague, who answers one by one or all together
        AtOnce,       // accepted in the same change, by who oversees caseloads (ViewEverywhere)
    };
    // `asked` says to whom, why, what the colleague must know and for how long; client, author and time are filled in.
    // A client who is given twice counts once.
    [[nodiscard]] Result<ChangeSetNumber> request(std::span<const ClientId> clients, const Transfer& asked,
                                                  Move move = Move::WhenAccepted, const Progress& progress = {});
    // Answers many as TransferActions answers one: Accepted, Refused (with a reason) or Withdrawn.
    [[nodiscard]] Result<ChangeSetNumber> answer(std::span<const TransferId> transfers, TransferState state,
                                                 const std::string& text = {}, const Progress& progress = {});

private:
    [[nodiscard]] Result<void> requestOne(Transaction& transaction, const Transfer& asked, Move move);
    [[nodiscard]] Result<void> answerOne(Transaction& transaction, TransferId id, TransferState state,
                                         const std::string& text);

    ActionContext& m_context;
};

} // namespace werkpad
