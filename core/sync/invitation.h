// What lets a new workstation take part: a file, and a code that travels another way.
#pragma once

#include "core/sync/sync_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

struct Invitation {
    ShareId share{};
    std::string office{};        // its name, in clear: so that people know what they hold
    WorkstationId workstation{}; // that is being made
    std::string name{};          // of the workstation, or of who will work there
    StaffId invitedBy{};
    WorkstationKeys keys{};
    std::vector<OfficeKey> officeKeys{};
    std::vector<TrustedKey> trusted{}; // who takes part already
};

// Twenty characters in four groups, without those that look alike (Crockford's base 32): 100 bits.
[[nodiscard]] std::string makeInvitationCode();
// The file: JSON of which everything but share and office name is encrypted (XChaCha20-Poly1305) with a key from the
// code (Argon2id, libsodium's interactive cost). Internal when there is not enough memory for that.
[[nodiscard]] Result<std::string> invitationFile(const Invitation& invitation, std::string_view code);
// Case, spaces and dashes of the code do not matter, nor O for 0 and I or L for 1. Invalid with a finding on
// "invitation": file_invitation_unreadable, file_invitation_newer; on "code": file_invitation_code_wrong.
[[nodiscard]] Result<Invitation> readInvitation(const std::string& file, std::string_view code);

} // namespace werkpad
