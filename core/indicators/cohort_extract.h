// Everything that is known of a client's stretches of unemployment, as the cohorts of the indicators take it, in the
// bytes in which core/extracts keeps it.
#pragma once

#include "core/extracts/extract_bytes.h"
#include "core/indicators/cohort.h"

#include <span>
#include <string>
#include <string_view>

namespace werkpad
{

// Raised whenever packedMembers() or membersOf() begin to give something else for the same dossier.
inline constexpr int kCohortExtractForm = 1;

// Of one client, by first day.
[[nodiscard]] std::string packedMembers(std::span<const CohortMember> members);

// Reads them one after the other, into a member that is used again and again: its memory is kept.
class MemberScan
{
public:
    MemberScan(ClientId client, std::string_view bytes);
    // False when there is none any more.
    [[nodiscard]] bool next(CohortMember& member);

private:
    ExtractScan m_scan;
    ClientId m_client;
    std::optional<StaffId> m_coach;
    std::uint64_t m_left = 0;
};

} // namespace werkpad
