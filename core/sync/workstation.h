// A computer with a database of its own that takes part in the exchange.
#pragma once

#include "core/base/date.h"
#include "core/base/record_ids.h"

#include <optional>
#include <string>

namespace werkpad
{

struct Workstation {
    WorkstationId id{};
    std::string name{};    // "Balie 2"
    std::string openKey{}; // Ed25519 public key, hexadecimal: its files are signed with the other half
    StaffId invitedBy{};
    Date enrolledOn{1970, 1, 1};
    std::optional<Date> revokedOn{};
    std::optional<int> lastSegment{}; // of a revoked one: what comes after is not believed

    bool operator==(const Workstation&) const = default;
};

using OfficeKeyGrantId = Id<struct OfficeKeyGrantTag>;

// An office key, sealed to one workstation.
struct OfficeKeyGrant {
    OfficeKeyGrantId id{};
    WorkstationId workstation{};
    int number = 0;       // of the key
    std::string sealed{}; // hexadecimal

    bool operator==(const OfficeKeyGrant&) const = default;
};

} // namespace werkpad
