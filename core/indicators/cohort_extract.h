// Everything that is known of a client's stretches of unemployment, as the cohorts of the indicators take it, in the
// bytes in which core/extracts keeps it.
#pragma once

#include "core/extracts/extract_bytes.h"
#include "core/indicators/cohort.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace werkpad
{

// Raised whenever packedMembers() or membersOf() begin to give something else for the same dossier.
inline constexpr int kCohortExtractForm = 3;

// Of one client, by first day.
[[nodiscard]] std::string packedMembers(std::span<const CohortMember> members);

// Reads those of one client after the other; make one for many.
class MemberReader
{
public:
    using Visit = std::function<void(const CohortMember&)>;
    // The member is valid during the call only.
    void read(ClientId client, std::string_view bytes, const Visit& visit);

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    [[nodiscard]] const SharedCodes& codesIn(std::string_view bytes);

    CohortMember m_member;
    std::unordered_map<std::string, SharedCodes, Hash, std::equal_to<>> m_codes; // that were met, by their bytes
};

} // namespace werkpad
