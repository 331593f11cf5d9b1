// Fills a database with many made-up clients, the same ones for the same seed, for tests and benchmarks of volume.
#pragma once

#include "core/changes/change_writer.h"
#include "core/staff/staff_member.h"

#include <cstdint>
#include <vector>

namespace werkpad::test
{

struct FilledOffice {
    std::vector<StaffMember> coaches{};
    std::vector<ClientId> clients{};
};

// Names, partial and whole birth dates, places, phones, spells with short and long interruptions, regimes (some of a
// code nobody knows), overrides, theme marks, coaches, secrecy, deaths and closed dossiers; all of it around 2026.
[[nodiscard]] FilledOffice fillOffice(ChangeWriter& writer, int clients, std::uint32_t seed = 1, int coaches = 12);

} // namespace werkpad::test
