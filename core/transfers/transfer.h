// A client goes from one caseload to another: asked with a reason, accepted or refused with a reason.
#pragma once

#include "core/base/moment.h"
#include "core/clients/client.h"

#include <optional>
#include <string>

namespace werkpad
{

using TransferId = Id<struct TransferTag>;

enum class TransferState { Requested, Accepted, Refused, Withdrawn };

struct Transfer {
    TransferId id{};
    ClientId client{};
    std::optional<StaffId> from{}; // nothing: was in nobody's caseload
    StaffId to{};
    std::string reason{};
    std::string summary{};               // what the new coach must know
    std::optional<Date> temporaryFrom{}; // a replacement for a while
    std::optional<Date> temporaryUntil{};
    Moment requestedAt{};
    StaffId requestedBy{};
    TransferState state = TransferState::Requested;
    std::string answer{};
    std::optional<Moment> answeredAt{};
    std::optional<StaffId> answeredBy{};

    bool operator==(const Transfer&) const = default;
};

} // namespace werkpad
