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
// client has died; a replacement that ends before it begins or has ended.
[[nodiscard]] std::vector<Finding> check(const Transfer& transfer, const TransferFacts& facts);
// Blocking: answered or withdrawn already ("transfer_answered"); refused without a reason.
[[nodiscard]] std::vector<Finding> checkAnswer(const Transfer& transfer, TransferState answer,
                                               const std::string& reason);

[[nodiscard]] bool isTemporary(const Transfer& transfer);

} // namespace werkpad
