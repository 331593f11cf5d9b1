// Keeps who looked at what: tamper-evident, down to a natural person.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

class Database;

enum class AccessResult { Done, Refused, Failed };

// action, object, result, origin, actor, time.
struct AccessEntry {
    std::int64_t number = 0;
    std::int64_t at = 0; // milliseconds since 1970-01-01 UTC
    WorkstationId workstation{};
    StaffId actor{};
    std::string actorName{};
    Origin origin = Origin::Window;
    std::string action{};
    std::optional<ClientId> object{};
    std::string detail{}; // never a name or BSN
    std::string purpose{};
    AccessResult result = AccessResult::Done;
    std::array<std::uint8_t, 32> hash{};
};

struct AccessEvent {
    std::string action{}; // "client.view", "client.search", "session.sign_in" …
    std::optional<ClientId> object{};
    std::string detail{};
    std::string purpose{};
    AccessResult result = AccessResult::Done;
};

struct ChainCheck {
    std::int64_t entries = 0;
    std::optional<std::int64_t> firstBroken{}; // number of the first entry that does not fit
    std::int64_t expected = 0;                 // as many entries as there must be, by what notes them down

    [[nodiscard]] bool isCut() const { return expected > entries; } // the newest ones are gone
    [[nodiscard]] bool ok() const { return !firstBroken && !isCut(); }
};

// Entry n carries SHA-256(hash of n−1 ‖ its own fields), the first one over 32 zero bytes. The number and hash of the
// last one stand in `meta` too, and in every change set that is made (core/README.md).
class AccessLog
{
public:
    AccessLog(Database& database, const Clock& clock, WorkstationId workstation, const Session& session);

    // ReadOnly where nothing can be written: what cannot be logged is not to be shown.
    [[nodiscard]] Result<void> record(const AccessEvent& event);
    // Newest first; of one client when given.
    [[nodiscard]] Result<std::vector<AccessEntry>> entries(std::optional<ClientId> client, int limit, int offset = 0);
    [[nodiscard]] Result<ChainCheck> verify();

private:
    Database& m_database;
    const Clock& m_clock;
    WorkstationId m_workstation;
    const Session& m_session;
};

} // namespace werkpad
