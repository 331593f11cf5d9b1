// What is wrong with asking to transfer a client, and with the answer to it.
#pragma once

#include "core/base/finding.h"
#include "core/staff/staff_member.h"
#include "core/transfers/transfer.h"

#include <span>
#include <string>
#include <vector>

namespace werkpad
{

// What a request is held against.
struct TransferFacts {
    Date today{1970, 1, 1};
    Client client{};
    std::optional<StaffMember> receiver{}; // nothing: nobody by that id
    std::span<const Transfer> ofClient{};
};

// All blocking: no reason; nobody to go to, somebody who left, or who is the coach already; another request waits; the
// client has died; a replacement that ends before it begins, has ended, or has no last day.
[[nodiscard]] std::vector<Finding> check(const Transfer& transfer, const TransferFacts& facts);
// Blocking: answered or withdrawn already ("transfer_answered"); refused without a reason.
[[nodiscard]] std::vector<Finding> checkAnswer(const Transfer& transfer, TransferState answer,
                                               const std::string& reason);

// For a while: accepting it leaves the client in the caseload where it is, and the last day ends it.
[[nodiscard]] bool isTemporary(const Transfer& transfer);
// The accepted transfer by which somebody stands in for `coach` on that day; of several, the one that was answered
// last. When the client has gone to another caseload since, it no longer holds.
[[nodiscard]] std::optional<Transfer> replacementOn(const std::optional<StaffId>& coach,
                                                    std::span<const Transfer> ofClient, Date on);
// Who is responsible on that day.
[[nodiscard]] std::optional<StaffId> responsibleOn(const std::optional<StaffId>& coach,
                                                   std::span<const Transfer> ofClient, Date on);

} // namespace werkpad
