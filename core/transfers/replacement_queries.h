// Who stands in for a coach on a day, over all caseloads.
#pragma once

#include "core/storage/database.h"
#include "core/transfers/transfer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace werkpad
{

struct Replacement {
    ClientId client{};
    std::int64_t row = 0;           // client.row
    std::optional<StaffId> coach{}; // in whose caseload the client stays; nothing: in nobody's
    StaffId by{};                   // who is responsible on that day
    Date until{1970, 1, 1};         // the last day of it
    bool operator==(const Replacement&) const = default;
};

// In force on that day by replacementOn() (transfer_rules.h); a client at most once, in no order. Time grows with the
// replacements that have not ended, not with the clients. Throws SQLite::Exception.
[[nodiscard]] std::vector<Replacement> replacementsOn(Database& database, Date on);

} // namespace werkpad
