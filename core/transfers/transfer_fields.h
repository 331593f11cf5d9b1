// The columns of transfers.
#pragma once

#include "core/changes/field.h"
#include "core/transfers/transfer.h"

namespace werkpad
{

constexpr std::array<std::string_view, 4> storedCodes(TransferState)
{
    return {"requested", "accepted", "refused", "withdrawn"};
}

template <>
struct EntityOf<Transfer> {
    static constexpr std::string_view table = "transfer";
    static constexpr int number = 80;
    static constexpr std::string_view subject = "client";
    static constexpr std::array fields{
        field<&Transfer::client>("client"),
        field<&Transfer::from>("from_staff"),
        field<&Transfer::to>("to_staff"),
        field<&Transfer::reason>("reason"),
        field<&Transfer::summary>("summary"),
        field<&Transfer::temporaryFrom>("temporary_from"),
        field<&Transfer::temporaryUntil>("temporary_until"),
        field<&Transfer::requestedAt>("requested_at"),
        field<&Transfer::requestedBy>("requested_by"),
        field<&Transfer::state>("state"),
        field<&Transfer::answer>("answer"),
        field<&Transfer::answeredAt>("answered_at"),
        field<&Transfer::answeredBy>("answered_by"),
    };
};

} // namespace werkpad
