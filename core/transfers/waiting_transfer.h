// A request to take over a client that nobody has answered yet.
#pragma once

#include "core/transfers/transfer.h"

#include <string>

namespace werkpad
{

// With what the person who is asked has to know.
struct WaitingTransfer {
    Transfer transfer{};
    std::string clientName{};
    std::string fromName{}; // empty: was in nobody's caseload
    std::string requestedByName{};

    bool operator==(const WaitingTransfer&) const = default;
};

} // namespace werkpad
